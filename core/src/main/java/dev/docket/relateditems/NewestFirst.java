package dev.docket.relateditems;

import dev.docket.storage.Page;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of things that are few enough to be read at once. */
final class NewestFirst {

  private NewestFirst() {}

  /**
   * @param age a text that is greater for newer things; no two have the same
   * @param after the age that the page before ended at, or null
   */
  static <T> Page<T> page(List<T> all, Function<T, String> age, int size, @Nullable String after) {
    List<T> rest =
        all.stream()
            .filter(item -> after == null || age.apply(item).compareTo(after) < 0)
            .sorted(Comparator.comparing(age).reversed())
            .toList();
    return rest.size() <= size
        ? new Page<>(rest, null)
        : new Page<>(rest.subList(0, size), age.apply(rest.get(size - 1)));
  }
}
