package dev.docket.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches the windows of a run as they end, prints a line for each, and says when a search for the
 * knee is over: when two in a row do not hold.
 */
final class StepWatch implements Runnable {

  private static final long GRACE_MILLIS = 1000;

  private final Plan plan;
  private final LoadOptions options;
  private final Recorder recorder;
  private final AtomicLong start;
  private final Cpu cpu;
  private final PrintStream out;
  private final List<Step> steps = new ArrayList<>();
  private volatile boolean over;

  /**
   * A window that has ended.
   *
   * @param rate that was wanted
   * @param why it does not hold; empty when it does
   * @param before the processor time when it had settled
   * @param after the processor time at its end
   */
  record Step(int rate, CallTally tally, String why, Cpu.Ticks before, Cpu.Ticks after) {

    boolean holds() {
      return why.isEmpty();
    }
  }

  StepWatch(Plan plan, LoadOptions options, Recorder recorder, AtomicLong start, Cpu cpu) {
    this.plan = plan;
    this.options = options;
    this.recorder = recorder;
    this.start = start;
    this.cpu = cpu;
    out = System.out;
  }

  /** Whether no more load is wanted. */
  boolean isOver() {
    return over;
  }

  /** Those that have ended. */
  synchronized List<Step> ended() {
    return List.copyOf(steps);
  }

  @Override
  public void run() {
    try {
      while (start.get() == 0) {
        Thread.sleep(10);
      }
      out.printf(
          "%8s %9s %8s %8s %8s %6s  %s%n",
          "wanted/s", "ended/s", "p50 ms", "p99 ms", "errors", "429", "CPU, % of the machine");
      for (int i = 0; i < plan.rates().size() && !over; i++) {
        watch(i);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(int window) throws InterruptedException {
    sleepUntil(window * plan.window() + plan.settle(), 0);
    Cpu.Ticks before = cpu.now();
    sleepUntil((window + 1) * plan.window(), 0);
    Cpu.Ticks after = cpu.now();
    // An answer that takes longer does not hold in any case.
    sleepUntil((window + 1) * plan.window(), GRACE_MILLIS);
    CallTally tally = recorder.window(window);
    int rate = plan.rates().get(window);
    Step step = new Step(rate, tally, why(rate, plan.counted(), tally, options), before, after);
    synchronized (this) {
      steps.add(step);
    }
    print(step);
    if (plan.mode() == Plan.Mode.KNEE && window > 0) {
      over = !step.holds() && !ended().get(window - 1).holds();
    }
  }

  /** Why a window does not hold; empty when it does. */
  static String why(int rate, int seconds, CallTally tally, LoadOptions options) {
    double wanted = (double) rate * seconds;
    if (tally.begun() < options.enough(wanted)) {
      return "the client began fewer calls than wanted";
    }
    if (tally.ended() < options.enough(wanted)) {
      return "answers fall behind";
    }
    if (tally.errors() > options.errors()) {
      return String.format(Locale.ROOT, "errors > %.1f %%", options.errors());
    }
    return tally.percentile(99) > options.p99() ? "p99 > " + options.p99() + " ms" : "";
  }

  private void sleepUntil(int seconds, long millis) throws InterruptedException {
    long due = start.get() + seconds * 1_000_000_000L + millis * 1_000_000;
    Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
  }

  private void print(Step step) {
    StringBuilder shares = new StringBuilder();
    Cpu.shares(step.before(), step.after())
        .forEach(
            (name, share) -> shares.append(String.format(Locale.ROOT, "%s %.0f  ", name, share)));
    out.printf(
        Locale.ROOT,
        "%8d %9.1f %8.1f %8.1f %6.2f %% %6d  %s%s%n",
        step.rate(),
        (double) step.tally().ended() / plan.counted(),
        step.tally().percentile(50),
        step.tally().percentile(99),
        step.tally().errors(),
        step.tally().throttled(),
        shares,
        step.holds() ? "" : "– " + step.why());
  }
}
