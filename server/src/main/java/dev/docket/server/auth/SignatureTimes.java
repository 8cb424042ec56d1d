package dev.docket.server.auth;

import java.time.Instant;

/** Tells which times count as now where the age of a signature is told. */
@FunctionalInterface
public interface SignatureTimes {

  /** By the clock of the server alone. */
  SignatureTimes BY_THE_CLOCK = now -> new Period(now, now);

  /**
   * The period that counts as now.
   *
   * @param now the time of the server
   */
  Period at(Instant now);

  /** All times from the earliest to the latest one. */
  record Period(Instant earliest, Instant latest) {}
}
