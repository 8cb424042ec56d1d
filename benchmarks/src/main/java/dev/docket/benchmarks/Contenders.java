package dev.docket.benchmarks;

import dev.docket.benchmarks.BarPlot.Aim;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Docket, a bare Vert.x server and perhaps another build of Docket, measured by turns: the figures
 * are medians of ratios of one turn.
 */
record Contenders(MeasuredServer bare, MeasuredServer docket, @Nullable MeasuredServer other) {

  private static final int BARE = 0;
  private static final int DOCKET = 1;
  private static final int OTHER = 2;

  /** What Docket should come to; null for what there is no aim. */
  record Aims(@Nullable Aim throughputOfBare, @Nullable Aim cpuOfBare, @Nullable Aim cpuOfOther) {}

  /** In the order of the rounds of a turn. */
  List<MeasuredServer> servers() {
    return Stream.of(bare, docket, other).<MeasuredServer>mapMulti(Contenders::present).toList();
  }

  private static void present(@Nullable MeasuredServer server, Consumer<MeasuredServer> all) {
    if (server != null) {
      all.accept(server);
    }
  }

  void awaitListening() throws IOException, InterruptedException {
    for (MeasuredServer server : servers()) {
      server.awaitListening();
    }
  }

  /** Prints the figures of an operation, and draws them. */
  void report(String operation, List<Turn> turns, Aims aims, BarPlot throughput, BarPlot cpu) {
    System.out.printf("%-40s %12s %12s%n", operation, "requests/s", "CPU µs each");
    once("bare (this run only)", turns, BARE);
    once("Docket (this run only)", turns, DOCKET);
    double rate = Turn.ratio(turns, DOCKET, BARE, Round::perSecond);
    double share = Turn.ratio(turns, DOCKET, BARE, Round::cpuMicros);
    if (other == null) {
      ratio("Docket / bare", rate, aims.throughputOfBare(), share, aims.cpuOfBare());
    } else {
      once("other build (this run only)", turns, OTHER);
      ratio("Docket / bare", rate, aims.throughputOfBare(), share, aims.cpuOfBare());
      double otherRate = Turn.ratio(turns, OTHER, BARE, Round::perSecond);
      double otherShare = Turn.ratio(turns, OTHER, BARE, Round::cpuMicros);
      ratio("other build / bare", otherRate, null, otherShare, null);
      double gain = Turn.ratio(turns, DOCKET, OTHER, Round::perSecond);
      double rest = Turn.ratio(turns, DOCKET, OTHER, Round::cpuMicros);
      ratio("Docket / other build", gain, null, rest, aims.cpuOfOther());
      throughput.add(operation, "other build / bare", otherRate, null);
      cpu.add(operation, "other build / bare", otherShare, null);
      cpu.add(operation, "Docket / other build", rest, aims.cpuOfOther());
    }
    throughput.add(operation, "Docket / bare", rate, aims.throughputOfBare());
    cpu.add(operation, "Docket / bare", share, aims.cpuOfBare());
    System.out.println();
  }

  private static void once(String name, List<Turn> turns, int server) {
    System.out.printf(
        "%-40s %12.0f %12.1f%n",
        name,
        Turn.median(turns, server, Round::perSecond),
        Turn.median(turns, server, Round::cpuMicros));
  }

  private static void ratio(
      String name, double rate, @Nullable Aim ofRate, double cpu, @Nullable Aim ofCpu) {
    System.out.printf(
        Locale.ROOT,
        "%-40s %12.2f %12.2f   %s%n",
        name,
        rate,
        cpu,
        (text("throughput", rate, ofRate) + text("CPU", cpu, ofCpu)).strip());
  }

  private static String text(String what, double figure, @Nullable Aim aim) {
    return aim == null
        ? ""
        : "aim of " + what + " " + aim.text() + (aim.isMet(figure) ? ": met  " : ": MISSED  ");
  }
}
