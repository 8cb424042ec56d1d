package dev.docket.domains;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * How long the creation of domains takes and which fail, for clients that want to see every status.
 *
 * @param delay how long a new domain stays {@code CreationInProgress}; zero or more
 * @param fails the names whose creation ends as {@code CreationFailed}
 */
public record Provisioning(Duration delay, Predicate<String> fails) {

  public Provisioning {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("A provisioning delay cannot be negative");
    }
  }

  /** Every creation succeeds at once. */
  public static Provisioning immediate() {
    return new Provisioning(Duration.ZERO, name -> false);
  }
}
