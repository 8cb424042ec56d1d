package dev.docket.server.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.control.ControlledClock.Change;
import dev.docket.server.control.ControlledClock.SignatureTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** What a clock tells however it is moved. */
class ControlledClockProperties {

  private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

  /** Wall time that passes when a test says so. */
  private static final class Wall extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    void pass(Duration time) {
      now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Something that does not set a clock back. */
  private interface Step {
    void on(Wall wall, ControlledClock clock);
  }

  private static ControlledClock frozen(ControlledClock clock, boolean frozen) {
    clock.set(new Change(null, frozen, null, null));
    return clock;
  }

  private static void run(ControlledClock clock, double factor) {
    clock.set(new Change(null, false, factor, null));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Duration> times =
        Arbitraries.longs().between(0, 1_000_000_000_000L).map(Duration::ofNanos);
    Arbitrary<Step> pass = times.map(time -> (wall, clock) -> wall.pass(time));
    Arbitrary<Step> advance = times.map(time -> (wall, clock) -> clock.advance(time));
    Arbitrary<Step> freeze = Arbitraries.of(true, false).map(on -> (w, clock) -> frozen(clock, on));
    Arbitrary<Step> run =
        Arbitraries.doubles()
            .between(0.000_001, 1_000_000)
            .ofScale(6)
            .map(factor -> (wall, clock) -> run(clock, factor));
    return Arbitraries.oneOf(pass, pass, advance, freeze, run).list().ofMaxSize(30);
  }

  @Property
  void clockThatIsNotSetBack_neverStepsBack(@ForAll("steps") List<Step> steps) {
    Wall wall = new Wall();
    ControlledClock clock = new ControlledClock(wall);
    Instant before = clock.instant();
    for (Step step : steps) {
      step.on(wall, clock);
      Instant now = clock.instant();
      assertThat(now).isAfterOrEqualTo(before).isBeforeOrEqualTo(ControlledClock.LAST);
      before = now;
    }
  }

  /** However often the clock is asked, which must not add up to anything. */
  @Property
  void factor_isThatOfTheTimeThatPasses(
      @ForAll("factors") double factor, @ForAll("seconds") long seconds) {
    Wall wall = new Wall();
    ControlledClock clock = new ControlledClock(wall);
    run(clock, factor);
    for (int i = 0; i < 10; i++) {
      wall.pass(Duration.ofSeconds(seconds));
      clock.instant();
    }

    double passed = Duration.between(START, clock.instant()).toNanos() / 1e9;
    assertThat(passed).isCloseTo(10 * seconds * factor, Offset.offset(1e-6));
  }

  @Provide
  Arbitrary<Double> factors() {
    return Arbitraries.doubles().between(0.001, 1_000).ofScale(3);
  }

  @Provide
  Arbitrary<Long> seconds() {
    return Arbitraries.longs().between(0, 10_000);
  }

  /** All times that a client may have set its clock by are good for signatures. */
  @Property
  void whatWasTold_countsForSignatures(@ForAll("steps") List<Step> steps) {
    Wall wall = new Wall();
    ControlledClock clock = new ControlledClock(wall);
    List<Duration> corrections = new ArrayList<>();
    for (Step step : steps) {
      step.on(wall, clock);
      corrections.add(Duration.between(wall.instant(), clock.instant()));
      var now = clock.at(clock.instant());
      for (Duration correction : corrections) {
        Instant signed = wall.instant().plus(correction);
        // Signatures tell whole seconds.
        assertThat(signed).isBetween(now.earliest().minusSeconds(1), now.latest().plusSeconds(1));
      }
      assertThat(wall.instant()).isBetween(now.earliest(), now.latest());
    }
  }

  @Example
  void clock_followsWallTimeUntilItIsMoved() {
    Wall wall = new Wall();
    ControlledClock clock = new ControlledClock(wall);
    wall.pass(Duration.ofNanos(1));

    assertThat(clock.instant()).isEqualTo(wall.instant());
    assertThat(clock.reading())
        .isEqualTo(new ControlledClock.Reading(wall.instant(), false, 1, SignatureTime.Both));
  }

  @Example
  void clock_standsStillAndGoesOn() {
    Wall wall = new Wall();
    ControlledClock clock = frozen(new ControlledClock(wall), true);
    wall.pass(Duration.ofHours(1));
    assertThat(clock.instant()).isEqualTo(START);

    clock.advance(Duration.ofMinutes(31));
    wall.pass(Duration.ofHours(1));
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(31)));

    frozen(clock, false);
    wall.pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(31)).plusSeconds(1));
  }

  @Example
  void clock_isSetBackAndReset() {
    Wall wall = new Wall();
    ControlledClock clock = new ControlledClock(wall);
    Instant past = START.minus(Duration.ofDays(400));
    clock.set(new Change(past, null, 60.0, SignatureTime.Wall));
    wall.pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(past.plusSeconds(60));

    clock.reset();

    wall.pass(Duration.ofSeconds(1));
    assertThat(clock.reading())
        .isEqualTo(new ControlledClock.Reading(wall.instant(), false, 1, SignatureTime.Both));
  }

  @Example
  void clock_doesNotGoPastTheLastTime() {
    Wall wall = new Wall();
    ControlledClock clock = new ControlledClock(wall);
    clock.set(new Change(ControlledClock.LAST.minusSeconds(1), null, 1_000_000.0, null));
    wall.pass(Duration.ofDays(36_500));

    assertThat(clock.instant()).isEqualTo(ControlledClock.LAST);
    assertThatThrownBy(() -> clock.advance(Duration.ofNanos(1)))
        .isInstanceOf(DateTimeException.class);
    assertThat(clock.instant()).isEqualTo(ControlledClock.LAST);
  }

  /** Readers see no step back while the clock is stopped, started and moved. */
  @Example
  void clockThatChangesWhileItIsRead_stepsBackForNoReader() {
    Instant origin = Instant.now();
    long nanos = System.nanoTime();
    ControlledClock clock =
        new ControlledClock(
            new Clock() {
              @Override
              public Instant instant() {
                return origin.plusNanos(System.nanoTime() - nanos);
              }

              @Override
              public ZoneId getZone() {
                return ZoneOffset.UTC;
              }

              @Override
              public Clock withZone(ZoneId zone) {
                return this;
              }
            });
    AtomicBoolean done = new AtomicBoolean();
    List<CompletableFuture<Boolean>> readers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      readers.add(CompletableFuture.supplyAsync(() -> neverStepsBack(clock, done)));
    }

    for (int i = 0; i < 20_000; i++) {
      clock.set(new Change(null, i % 3 == 0, 0.5 + i % 5, null));
      clock.advance(Duration.ofNanos(i % 7));
    }
    done.set(true);

    assertThat(readers).allMatch(CompletableFuture::join);
  }

  private static boolean neverStepsBack(Clock clock, AtomicBoolean done) {
    Instant before = clock.instant();
    while (!done.get()) {
      Instant now = clock.instant();
      if (now.isBefore(before)) {
        return false;
      }
      before = now;
    }
    return true;
  }
}
