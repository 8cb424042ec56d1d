package dev.docket.junit5;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;

/**
 * The time by which a server lives. What becomes due by a change of it is done when the call
 * returns, and the calls return the time that it then is.
 */
public final class DocketClock {

  private static final String CLOCK = "/clock";

  private final ControlClient control;

  DocketClock(ControlClient control) {
    this.control = control;
  }

  /** By which time the age of a signature is told. */
  public enum SignatureTime {
    /** A signature that is good by one of the two is good. */
    BOTH,
    /** By the clock of the server. */
    CLOCK,
    /** By the time on the wall, which clients go by. */
    WALL
  }

  /** The time of the server. */
  public Instant now() {
    return time(control.get(CLOCK));
  }

  /** Whether the clock stands still. */
  public boolean isFrozen() {
    return Boolean.TRUE.equals(control.get(CLOCK).get("frozen"));
  }

  /** Sets the time; the clock goes on from there unless it is frozen. */
  public Instant set(Instant time) {
    return put(Map.of("time", time.toString()));
  }

  /** Moves the time forward. */
  public Instant advance(Duration by) {
    return time(control.post(CLOCK + "/advance", Map.of("by", by.toString())));
  }

  /** Stops the clock. */
  public Instant freeze() {
    return put(Map.of("frozen", true));
  }

  /** Stops the clock at a time. */
  public Instant freezeAt(Instant time) {
    return put(Map.of("time", time.toString(), "frozen", true));
  }

  /** Lets a clock that stood still go on. */
  public Instant unfreeze() {
    return put(Map.of("frozen", false));
  }

  /**
   * Lets the clock go faster or slower.
   *
   * @param factor how many seconds pass in a second; more than 0 and at most a million
   */
  public Instant runAt(double factor) {
    return put(Map.of("factor", factor, "frozen", false));
  }

  /** Says by which time the age of a signature is told; by both at first. */
  public void signatures(SignatureTime time) {
    String name = time.name();
    put(Map.of("signatures", name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)));
  }

  /** Follows the time on the wall again. */
  public Instant reset() {
    return time(control.delete(CLOCK));
  }

  private Instant put(Map<String, ?> change) {
    return time(control.put(CLOCK, change));
  }

  private static Instant time(Map<String, Object> clock) {
    return OffsetDateTime.parse(String.valueOf(clock.get("time"))).toInstant();
  }
}
