package dev.docket.server.events;

import dev.docket.events.DeadLetter;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.storage.Key;
import dev.docket.storage.Tenant;
import java.time.Instant;

/**
 * An event that a sink has yet to get.
 *
 * @param position in the log of its tenant
 */
record DueEvent(long position, OutgoingEvent event) {

  /** That of a dead letter. */
  static DueEvent of(DeadLetter letter) {
    return new DueEvent(letter.position(), EventEnvelope.read(letter.envelope()).outgoing());
  }

  Tenant tenant() {
    return new Tenant(event.account(), event.region());
  }

  /** The key of the dead letter of a sink that it is, or may become. */
  Key<DeadLetter> letterKey(String sink) {
    return DeadLetter.key(tenant(), position, event.id().toString(), sink);
  }

  DeadLetter letter(String sink, Instant now, String reason) {
    EventEnvelope envelope = EventEnvelope.read(event.envelope());
    return new DeadLetter(
        sink,
        envelope.id(),
        position,
        envelope.eventType(),
        envelope.domainId(),
        envelope.caseId(),
        envelope.changeTime(),
        now,
        reason,
        event.envelope());
  }
}
