package dev.docket.events;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.Locale;

/**
 * An event that a sink has refused for good, or did not take for too long. A sink has one letter of
 * an event at most.
 *
 * @param position of the event in the log
 * @param eventTime when the case changed
 * @param time when the event was given up
 * @param reason a sentence
 * @param envelope the event as JSON
 */
public record DeadLetter(
    String sink,
    String eventId,
    long position,
    String eventType,
    String domainId,
    String caseId,
    Instant eventTime,
    Instant time,
    String reason,
    String envelope)
    implements Entity {

  public static final Kind<DeadLetter> KIND = new Kind<>("dead-letter", DeadLetter.class, 2);

  /** The key of the letter of an event; those of a tenant are in the order of the log. */
  public static Key<DeadLetter> key(Tenant tenant, long position, String eventId, String sink) {
    return tenant.child(KIND, String.format(Locale.ROOT, "%019d/%s/%s", position, eventId, sink));
  }
}
