package dev.docket.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of each shape for one size after another, and how it grows with the size. */
final class Percentiles {

  private final String unit;
  private final Map<String, List<double[]>> rows = new LinkedHashMap<>();

  /**
   * @param unit of what is measured
   */
  Percentiles(String unit) {
    this.unit = unit;
  }

  /**
   * @param sorted what was measured of a shape for the next size, ascending
   */
  void add(String shape, double[] sorted) {
    rows.computeIfAbsent(shape, first -> new ArrayList<>()).add(sorted);
  }

  /**
   * Prints p50, p95 and p99 of each shape and size, and p95 of the last size in that of the first.
   */
  void print(List<Integer> sizes) {
    System.out.printf("%n%-34s", unit + ": p50 / p95 / p99");
    sizes.forEach(size -> System.out.printf(Locale.ROOT, "%,24d", size));
    System.out.printf("%10s%n", "p95 ×");
    rows.forEach(
        (shape, row) -> {
          System.out.printf("%-34s", shape);
          row.forEach(
              sorted ->
                  System.out.printf(
                      Locale.ROOT,
                      "%8.1f%8.1f%8.1f",
                      at(sorted, 50),
                      at(sorted, 95),
                      at(sorted, 99)));
          System.out.printf(
              Locale.ROOT, "%10.1f%n", at(row.getLast(), 95) / at(row.getFirst(), 95));
        });
  }

  /** The p95 of each shape for each size. */
  String plot(String title, List<Integer> sizes) {
    BarPlot plot = new BarPlot(title, "p95 in " + unit);
    rows.forEach(
        (shape, row) -> {
          for (int i = 0; i < row.size(); i++) {
            String size = String.format(Locale.ROOT, "%,d", sizes.get(i));
            plot.add(shape, size, at(row.get(i), 95), null);
          }
        });
    return plot.svg();
  }

  private static double at(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
