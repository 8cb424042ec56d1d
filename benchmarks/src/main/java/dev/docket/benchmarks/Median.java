package dev.docket.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of some measurements, which a disturbed one among them does not move. */
final class Median {

  private Median() {}

  static <T> double of(List<T> measured, ToDoubleFunction<T> figure) {
    double[] figures = measured.stream().mapToDouble(figure).toArray();
    Arrays.sort(figures);
    int middle = figures.length / 2;
    return figures.length % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
  }
}
