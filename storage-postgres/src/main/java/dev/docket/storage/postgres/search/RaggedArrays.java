package dev.docket.storage.postgres.search;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Arrays of different lengths as parameters, one for each row: all numbers in one array, and the
 * first and last subscript of each row. PostgreSQL has no ragged arrays, and it is much slower to
 * read numbers as text.
 */
final class RaggedArrays {

  /** How many parameters they are. */
  static final int PARAMETERS = 3;

  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> last = new ArrayList<>();

  static RaggedArrays of(Collection<? extends Collection<Integer>> rows) {
    RaggedArrays arrays = new RaggedArrays();
    rows.forEach(arrays::add);
    return arrays;
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
