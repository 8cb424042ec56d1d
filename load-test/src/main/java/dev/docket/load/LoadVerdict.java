package dev.docket.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run has shown: its tables, and whether it was as it should be. */
final class LoadVerdict {

  /** Says that something is not as it should be, at the beginning of a line. */
  static final String FAILED = "FAILED: ";

  private static final String OK = "ok: ";

  private final Plan plan;
  private final LoadOptions options;
  private final List<StepWatch.Step> steps;
  private final Recorder recorder;
  private final Recorder greedy;
  private final List<String> lines = new ArrayList<>();

  LoadVerdict(
      Plan plan,
      LoadOptions options,
      List<StepWatch.Step> steps,
      Recorder recorder,
      Recorder greedy) {
    this.plan = plan;
    this.options = options;
    this.steps = steps;
    this.recorder = recorder;
    this.greedy = greedy;
  }

  /** Prints it, and keeps its lines in the file that the parent process reads. */
  void tell() {
    if (plan.mode() != Plan.Mode.KNEE) {
      printKinds();
    }
    switch (plan.mode()) {
      case STEADY -> judgeSteady();
      case KNEE -> judgeKnee();
      case FAIRNESS -> judgeFairness();
    }
    lines.forEach(System.out::println);
    String file = System.getenv(LoadTest.VERDICT);
    if (file != null) {
      try {
        Files.write(Path.of(file), lines);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  /** The lines, once told. */
  List<String> lines() {
    return lines;
  }

  private void printKinds() {
    System.out.printf(
        "%n%-24s %9s %8s %8s %8s %8s %8s %6s%n",
        "", "calls", "errors", "p50 ms", "p95 ms", "p99 ms", "max ms", "429");
    recorder.kinds().forEach(LoadVerdict::print);
    greedy.kinds().forEach(LoadVerdict::print);
    print("all but greedy", sum(recorder, false, true));
  }

  private static void print(String name, CallTally tally) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %9d %6.2f %% %8.1f %8.1f %8.1f %8.1f %6d%n",
        name,
        tally.ended(),
        tally.errors(),
        tally.percentile(50),
        tally.percentile(95),
        tally.percentile(99),
        tally.longest(),
        tally.throttled());
  }

  /** All windows, or those with or without a greedy client. */
  private CallTally sum(Recorder of, boolean greedyOnes, boolean all) {
    CallTally sum = new CallTally();
    for (int i = 0; i < plan.rates().size(); i++) {
      if (all || plan.isGreedy(i) == greedyOnes) {
        sum.add(of.window(i));
      }
    }
    return sum;
  }

  private void judge(boolean right, String text, Object... figures) {
    lines.add((right ? OK : FAILED) + String.format(Locale.ROOT, text, figures));
  }

  private void judgeSteady() {
    CallTally all = sum(recorder, false, true);
    int seconds = plan.rates().size() * plan.counted();
    double wanted = (double) plan.rates().get(0) * seconds;
    judge(
        all.begun() >= options.enough(wanted),
        "%.1f calls a second were begun, %d wanted",
        (double) all.begun() / seconds,
        plan.rates().get(0));
    judge(
        all.ended() >= options.enough(wanted),
        "%.1f calls a second were answered",
        (double) all.ended() / seconds);
    judge(
        all.errors() <= options.errors(),
        "%.2f %% errors, at most %.1f",
        all.errors(),
        options.errors());
    judge(
        all.percentile(99) <= options.p99(),
        "p99 %.1f ms, at most %d",
        all.percentile(99),
        options.p99());
    lines.add(String.format(Locale.ROOT, "p50 %.1f ms", all.percentile(50)));
    if (!steps.isEmpty()) {
      tellCpu(steps.get(0), steps.get(steps.size() - 1));
    }
  }

  private void judgeKnee() {
    int knee = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).holds()) {
        knee = i;
      }
    }
    if (knee < 0) {
      judge(false, "no step held, not even %d calls a second", plan.rates().get(0));
      return;
    }
    StepWatch.Step step = steps.get(knee);
    judge(
        true,
        "knee: %d calls a second, p50 %.1f ms, p99 %.1f ms",
        step.rate(),
        step.tally().percentile(50),
        step.tally().percentile(99));
    tellCpu(step, step);
    if (knee + 1 < steps.size()) {
      lines.add("beyond it: " + steps.get(knee + 1).why());
    }
  }

  /** What the processes took from the beginning of a step to the end of another. */
  private void tellCpu(StepWatch.Step first, StepWatch.Step last) {
    long calls = 0;
    for (StepWatch.Step step : steps.subList(steps.indexOf(first), steps.indexOf(last) + 1)) {
      calls += step.tally().ended();
    }
    tell("CPU, % of the machine", "%s %.1f", Cpu.shares(first.before(), last.after()));
    Map<String, Double> perCall = Cpu.perCall(first.before(), last.after(), calls);
    tell("CPU a call, ms", "%s %.3f", perCall);
    if (perCall.containsKey("server")) {
      lines.add(capacity(perCall, Runtime.getRuntime().availableProcessors()));
    }
  }

  /**
   * How many calls a second would take all processors, by what one takes.
   *
   * @param perCall milliseconds by process, of which one is called "generator"
   */
  static String capacity(Map<String, Double> perCall, int processors) {
    double all = perCall.values().stream().mapToDouble(Double::doubleValue).sum();
    double others = all - perCall.getOrDefault("generator", 0.0);
    return String.format(
        Locale.ROOT,
        "all of %d processors: %.0f calls a second, %.0f with the generator elsewhere",
        processors,
        1000 * processors / all,
        1000 * processors / others);
  }

  private void tell(String title, String format, Map<String, Double> figures) {
    List<String> parts = new ArrayList<>();
    figures.forEach((name, figure) -> parts.add(String.format(Locale.ROOT, format, name, figure)));
    lines.add(title + ": " + (parts.isEmpty() ? "unknown" : String.join(", ", parts)));
  }

  private void judgeFairness() {
    CallTally alone = sum(recorder, false, false);
    CallTally beside = sum(recorder, true, false);
    CallTally other = sum(greedy, true, false);
    double ratio = beside.percentile(99) / alone.percentile(99);
    judge(
        other.throttled() > 0,
        "the greedy client was refused %d of %d calls with 429",
        other.throttled(),
        other.ended());
    judge(
        alone.errors() + beside.errors() == 0,
        "the other one had %d errors in %d calls",
        alone.throttled() + alone.failed() + beside.throttled() + beside.failed(),
        alone.ended() + beside.ended());
    judge(
        ratio <= options.maxRatio(),
        "its p99 was %.1f ms beside the greedy one, %.1f ms alone: %.2f times, at most %.2f",
        beside.percentile(99),
        alone.percentile(99),
        ratio,
        options.maxRatio());
  }
}
