package dev.docket.storage.postgres;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Sets of numbers for as many rows, as parameters: all numbers one after another, and where those
 * of each row begin and end. PostgreSQL has no arrays of arrays of different length, and reads
 * numbers that are written as text much more slowly.
 */
final class Slices {

  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> last = new ArrayList<>();

  static Slices of(Collection<? extends Collection<Integer>> rows) {
    Slices slices = new Slices();
    rows.forEach(slices::add);
    return slices;
  }

  private void add(Collection<Integer> row) {
    first.add(numbers.size() + 1);
    numbers.addAll(row);
    last.add(numbers.size());
  }

  /** Adds three parameters: the numbers, the first and the last subscript for each row. */
  Tuple addTo(Tuple parameters) {
    return parameters
        .addArrayOfInteger(numbers.toArray(Integer[]::new))
        .addArrayOfInteger(first.toArray(Integer[]::new))
        .addArrayOfInteger(last.toArray(Integer[]::new));
  }
}
