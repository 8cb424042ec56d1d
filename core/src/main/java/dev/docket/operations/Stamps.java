package dev.docket.operations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time and the new ids with which entities are stamped. */
public final class Stamps {

  private final InstantSource clock;
  private final Ids ids;

  public Stamps(InstantSource clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** The time in microseconds, as the API shows it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A new id, greater than those before it. */
  public String newId() {
    return ids.next();
  }

  /**
   * A number that people can tell a resource by; another resource may have the same.
   *
   * @param bound it is 0 or more, and less than this
   */
  public int newNumber(int bound) {
    return ids.nextNumber(bound);
  }
}
