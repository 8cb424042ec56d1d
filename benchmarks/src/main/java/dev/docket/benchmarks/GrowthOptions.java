package dev.docket.benchmarks;

import java.util.List;
import picocli.CommandLine.Option;

/** The options of the programs that measure searches as there is more and more to search. */
final class GrowthOptions {

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "10000,100000",
      description = "How many tickets or items there are to search, one size beside the other.")
  private List<Integer> sizes = List.of();

  @Option(names = "--runs", description = "Searches of each shape.")
  private int runs;

  @Option(
      names = "--rest",
      defaultValue = "20",
      description = "Seconds to wait between filling and searching, for the database to tidy up.")
  private int rest;

  /** With as many runs as a program makes unless it is told otherwise. */
  GrowthOptions(int runs) {
    this.runs = runs;
  }

  List<Integer> sizes() {
    return sizes;
  }

  int runs() {
    return runs;
  }

  /** Lets the database tidy up. */
  void rest() throws InterruptedException {
    Thread.sleep(rest * 1_000L);
  }
}
