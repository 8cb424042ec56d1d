package dev.docket.server.events;

import dev.docket.storage.LogEntry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the events of a sink are delivered.
 *
 * @param name of the sink
 * @param sent which entries of logs are events to it, and how it gets them
 * @param wanted its filter
 * @param patience how long an event is tried before it is a dead letter
 */
record SinkPlan(
    String name, EventSelection sent, Predicate<EventEnvelope> wanted, Duration patience) {

  /** The event that an entry of a log is to the sink; empty if it is none. */
  Optional<DueEvent> event(LogEntry<?> entry) {
    return sent.event(entry)
        .filter(wanted)
        .map(event -> new DueEvent(entry.position(), event.outgoing()));
  }
}
