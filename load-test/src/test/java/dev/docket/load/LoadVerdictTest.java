package dev.docket.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoadVerdictTest {

  private static final long SECOND = 1_000_000_000L;
  private static final long MILLI = 1_000_000L;
  private static final long START = 7 * SECOND;
  private static final Cpu.Ticks NONE = new Cpu.Ticks(0, 0, Map.of());

  private final AtomicLong start = new AtomicLong();

  @Test
  void callsBeforeAWindowSettles_doNotCount() {
    Plan plan = new Plan(Plan.Mode.KNEE, 1, 4, 2, List.of(1, 1));
    Recorder recorder = new Recorder(plan, start);
    call(recorder, 0, 900, 200);
    call(recorder, 2, 10, 200);
    call(recorder, 5, 900, 200);
    call(recorder, 7, 20, 429);
    call(recorder, 8, 900, 200);

    assertThat(recorder.window(0).ended()).isEqualTo(1);
    assertThat(recorder.window(0).longest()).isBetween(9.9, 10.1);
    assertThat(recorder.window(1).ended()).isEqualTo(1);
    assertThat(recorder.window(1).throttled()).isEqualTo(1);
    assertThat(recorder.kinds().get("GetCase").ended()).isEqualTo(2);
  }

  @Test
  void steadyRun_isHeldToRateErrorsAndTime() {
    Plan plan = new Plan(Plan.Mode.STEADY, 1, 10, 0, List.of(1));

    assertThat(steady(plan, 10, 10, 200)).noneMatch(LoadVerdictTest::isFailure);
    assertThat(steady(plan, 8, 10, 200)).filteredOn(LoadVerdictTest::isFailure).hasSize(2);
    assertThat(steady(plan, 10, 400, 200))
        .filteredOn(LoadVerdictTest::isFailure)
        .singleElement()
        .asString()
        .contains("p99");
    assertThat(steady(plan, 10, 10, 500))
        .filteredOn(LoadVerdictTest::isFailure)
        .singleElement()
        .asString()
        .contains("100.00 % errors");
  }

  private static List<String> steady(Plan plan, int calls, long millis, int status) {
    Recorder recorder = new Recorder(plan, new AtomicLong());
    for (int i = 0; i < calls; i++) {
      call(recorder, i, millis, status);
    }
    return told(plan, List.of(), recorder, new Recorder(plan, new AtomicLong()));
  }

  @Test
  void knee_isTheLastStepThatHeld() {
    Plan plan = new Plan(Plan.Mode.KNEE, 1, 4, 2, List.of(100, 200, 400, 800));
    List<StepWatch.Step> steps =
        List.of(step(100, ""), step(200, "p99"), step(400, ""), step(800, "answers fall behind"));

    assertThat(told(plan, steps, new Recorder(plan, start), new Recorder(plan, start)))
        .anyMatch(line -> line.startsWith("ok: knee: 400 calls"))
        .contains("beyond it: answers fall behind");
    assertThat(
            told(
                plan,
                List.of(step(100, "p99")),
                new Recorder(plan, start),
                new Recorder(plan, start)))
        .anyMatch(LoadVerdictTest::isFailure);
  }

  @Test
  void capacity_isWhatTheProcessorsHaveTimeFor() {
    assertThat(LoadVerdict.capacity(Map.of("server", 0.3, "database", 0.2, "generator", 0.5), 2))
        .isEqualTo("all of 2 processors: 2000 calls a second, 4000 with the generator elsewhere");
  }

  @Test
  void fairness_isTheRatioOfTheOtherClient() {
    assertThat(fairness(10, 14, 429)).noneMatch(LoadVerdictTest::isFailure);
    assertThat(fairness(10, 16, 429))
        .filteredOn(LoadVerdictTest::isFailure)
        .singleElement()
        .asString()
        .contains("1.60 times");
    assertThat(fairness(10, 10, 200))
        .filteredOn(LoadVerdictTest::isFailure)
        .singleElement()
        .asString()
        .contains("429");
  }

  private static List<String> fairness(long alone, long beside, int greedyStatus) {
    Plan plan = new Plan(Plan.Mode.FAIRNESS, 1, 4, 2, Collections.nCopies(2, 1));
    AtomicLong start = new AtomicLong();
    Recorder recorder = new Recorder(plan, start);
    Recorder greedy = new Recorder(plan, start);
    call(recorder, 0, 1, 200);
    call(recorder, 2, alone, 200);
    call(recorder, 6, beside, 200);
    call(greedy, 6, 1, greedyStatus);
    return told(plan, List.of(), recorder, greedy);
  }

  @Test
  void window_holdsUnlessSomethingIsBeyondItsBound() {
    LoadOptions options = LoadTest.parse("--url=http://localhost", "--p99=50", "--errors=1");

    assertThat(StepWatch.why(10, 1, tally(10, 10, 40, 200), options)).isEmpty();
    assertThat(StepWatch.why(10, 1, tally(9, 9, 40, 200), options)).contains("client");
    assertThat(StepWatch.why(10, 1, tally(10, 9, 40, 200), options)).contains("behind");
    assertThat(StepWatch.why(10, 1, tally(10, 10, 60, 200), options)).contains("p99");
    assertThat(StepWatch.why(10, 1, tally(10, 10, 40, 429), options)).contains("errors");
  }

  private static CallTally tally(int begun, int ended, long millis, int status) {
    CallTally tally = new CallTally();
    for (int i = 0; i < begun; i++) {
      tally.begin();
    }
    for (int i = 0; i < ended; i++) {
      tally.end(millis * MILLI, status);
    }
    return tally;
  }

  private static StepWatch.Step step(int rate, String why) {
    return new StepWatch.Step(rate, new CallTally(), why, NONE, NONE);
  }

  /** A call that begins so many seconds after the first window. */
  private static void call(Recorder recorder, int second, long millis, int status) {
    long began = START + second * SECOND;
    recorder.begin(began);
    recorder.end("GetCase", began, began + millis * MILLI, status);
  }

  private static boolean isFailure(String line) {
    return line.startsWith(LoadVerdict.FAILED);
  }

  private static List<String> told(
      Plan plan, List<StepWatch.Step> steps, Recorder recorder, Recorder greedy) {
    LoadVerdict verdict =
        new LoadVerdict(plan, LoadTest.parse("--url=http://localhost"), steps, recorder, greedy);
    verdict.tell();
    return new ArrayList<>(verdict.lines());
  }
}
