package dev.docket.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What a trial demands, and whether it was met. */
final class Bars {

  private final List<String> missed = new ArrayList<>();

  /** Prints a demand with its outcome. */
  void demand(String what, boolean met) {
    System.out.printf("%-72s %s%n", what, met ? "yes" : "NO");
    if (!met) {
      missed.add(what);
    }
  }

  /** Prints a demand with what was seen and the outcome. */
  void demand(String what, String seen, boolean met) {
    System.out.printf("%-72s %-36s %s%n", what, seen, met ? "yes" : "NO");
    if (!met) {
      missed.add(what);
    }
  }

  /** The exit code of the trial. */
  int exitCode() {
    return missed.isEmpty() ? 0 : 1;
  }
}
