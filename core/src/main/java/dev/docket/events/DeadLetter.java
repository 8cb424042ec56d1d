package dev.docket.events;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.time.Instant;

/**
 * An event that a sink has refused for good, or did not take for too long.
 *
 * @param time when it was given up
 * @param reason a sentence
 * @param envelope the event as JSON
 */
public record DeadLetter(String sink, String eventId, Instant time, String reason, String envelope)
    implements Entity {

  public static final Kind<DeadLetter> KIND = new Kind<>("dead-letter", DeadLetter.class, 1);

  /** The key of the letter of an event; those of a sink are in the order in which they came. */
  public static Key<DeadLetter> key(DeadLetter letter) {
    return Tenant.SHARED.child(KIND, letter.sink() + "/" + letter.time() + "/" + letter.eventId());
  }
}
