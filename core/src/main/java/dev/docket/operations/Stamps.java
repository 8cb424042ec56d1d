package dev.docket.operations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time and the new ids that stored things are stamped with. */
public final class Stamps {

  private final InstantSource clock;
  private final Ids ids;

  public Stamps(InstantSource clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** The time, in the microseconds that the API shows. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A new id, greater than those before it. */
  public String newId() {
    return ids.next();
  }
}
