package dev.docket.server.control;

import dev.docket.server.auth.SignatureTimes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a server that its tests move. It follows wall time until it is set, stopped, or made
 * to run faster or slower. It steps back only when it is set back: whatever has been read, also
 * while it changes, is not later than what is read afterwards.
 */
public final class ControlledClock extends Clock implements SignatureTimes {

  /** The first time to which it can be set. */
  public static final Instant FIRST = Instant.EPOCH;

  /** The last time that it tells, some years before the last one that has a date of four digits. */
  public static final Instant LAST = Instant.parse("9990-01-01T00:00:00Z");

  /** By which time the age of a signature is told; the constants are values of the contract. */
  public enum SignatureTime {
    /**
     * By any time from the earliest to the latest of wall time, the time of this clock, and what
     * this clock has told: by these, a client may have set its own clock.
     */
    Both,
    Clock,
    Wall
  }

  /**
   * What to set; what is null stays as it is.
   *
   * @param factor the seconds that pass in a second, more than 0
   */
  public record Change(
      @Nullable Instant time,
      @Nullable Boolean frozen,
      @Nullable Double factor,
      @Nullable SignatureTime signatures) {}

  /**
   * What the clock is set to.
   *
   * @param wallTime the wall time at which it was set
   * @param time what it told then
   * @param least by how much it was ahead of wall time at least, when it was set and before
   * @param most by how much it was ahead at most
   */
  private record Setting(
      Instant wallTime,
      Instant time,
      boolean frozen,
      double factor,
      SignatureTime signatures,
      Duration least,
      Duration most) {

    /** Wall time, from now on. */
    static Setting wall(Instant now, Duration least, Duration most) {
      return new Setting(now, now, false, 1, SignatureTime.Both, least, most);
    }

    Instant at(Instant now) {
      if (frozen) {
        return time;
      }
      Instant then = time.plus(scaled(Duration.between(wallTime, now)));
      return then.isAfter(LAST) ? LAST : then;
    }

    private Duration scaled(Duration passed) {
      if (factor == 1) {
        return passed;
      }
      // Exact, as the rounding of doubles could step back.
      BigInteger[] parts =
          BigDecimal.valueOf(passed.toNanos())
              .multiply(BigDecimal.valueOf(factor))
              .setScale(0, RoundingMode.FLOOR)
              .toBigIntegerExact()
              .divideAndRemainder(SECOND);
      return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /** The same, counted from another time on. */
    Setting from(Instant now) {
      return new Setting(now, at(now), frozen, factor, signatures, least, most).noted();
    }

    Setting with(Change change) {
      return new Setting(
              wallTime,
              change.time() == null ? time : change.time(),
              change.frozen() == null ? frozen : change.frozen(),
              change.factor() == null ? factor : change.factor(),
              change.signatures() == null ? signatures : change.signatures(),
              least,
              most)
          .noted();
    }

    /**
     * With what it is ahead now among the least and the most. From one change to the next, that
     * only grows or only shrinks.
     */
    private Setting noted() {
      Duration ahead = Duration.between(wallTime, time);
      return new Setting(wallTime, time, frozen, factor, signatures, least(ahead), most(ahead));
    }

    Duration least(Duration ahead) {
      return ahead.compareTo(least) < 0 ? ahead : least;
    }

    Duration most(Duration ahead) {
      return ahead.compareTo(most) > 0 ? ahead : most;
    }
  }

  /**
   * What the clock shows.
   *
   * @param factor the seconds that pass in a second while it is not frozen
   */
  public record Reading(Instant time, boolean frozen, double factor, SignatureTime signatures) {}

  private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000L);

  private final Clock wall;
  private final StampedLock lock = new StampedLock();
  private Setting setting;

  /** A clock that follows wall time. */
  public ControlledClock(Clock wall) {
    this.wall = wall;
    this.setting = Setting.wall(wall.instant(), Duration.ZERO, Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return read(Setting::at);
  }

  public Reading reading() {
    return read(
        (now, wallNow) ->
            new Reading(now.at(wallNow), now.frozen(), now.factor(), now.signatures()));
  }

  @Override
  public Period at(Instant now) {
    return read(ControlledClock::period);
  }

  private static Period period(Setting setting, Instant wallNow) {
    Instant now = setting.at(wallNow);
    return switch (setting.signatures()) {
      case Clock -> new Period(now, now);
      case Wall -> new Period(wallNow, wallNow);
      case Both -> {
        Duration ahead = Duration.between(wallNow, now);
        yield new Period(wallNow.plus(setting.least(ahead)), wallNow.plus(setting.most(ahead)));
      }
    };
  }

  /** Reads a function of the setting and of wall time. */
  @FunctionalInterface
  private interface Read<T> {
    T of(Setting setting, Instant wallNow);
  }

  private <T> T read(Read<T> read) {
    long stamp = lock.tryOptimisticRead();
    T seen = read.of(setting, wall.instant());
    if (lock.validate(stamp)) {
      return seen;
    }
    // It was being changed. Wall time must be read either before that or after it.
    stamp = lock.readLock();
    try {
      return read.of(setting, wall.instant());
    } finally {
      lock.unlockRead(stamp);
    }
  }

  /** Sets what is given, all at one moment. */
  public void set(Change change) {
    change(now -> now.with(change));
  }

  /**
   * Moves it forward, whether it runs or not.
   *
   * @param by zero or more
   * @throws DateTimeException when it would tell a time after {@link #LAST}
   */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("It is not moved back by " + by);
    }
    change(
        now -> {
          Instant time = now.time().plus(by);
          if (time.isAfter(LAST)) {
            throw new DateTimeException("The clock does not go past " + LAST);
          }
          return now.with(new Change(time, null, null, null));
        });
  }

  /** Makes it follow wall time, as at the start. */
  public void reset() {
    change(now -> Setting.wall(now.wallTime(), now.least(), now.most()));
  }

  private void change(Function<Setting, Setting> change) {
    long stamp = lock.writeLock();
    try {
      setting = change.apply(setting.from(wall.instant()));
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  @Override
  public ZoneId getZone() {
    return wall.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The clock of a server has one zone");
  }
}
