package dev.docket.cases;

import dev.docket.storage.Entity;
import java.time.Duration;
import java.time.Instant;

/** What is stored of the use of a client token, under an id that has the token's text. */
interface UsedToken extends Entity {

  /** How long a token is good for. Servers may differ by as much as their clocks do. */
  Duration LIFETIME = Duration.ofHours(24);

  /** When the token was used. */
  Instant createdTime();

  /** Whether the use is past. It means nothing then, even while it is still stored. */
  default boolean isExpired(Instant now) {
    return createdTime().isBefore(now.minus(LIFETIME));
  }
}
