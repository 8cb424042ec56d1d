package dev.docket.operations;

import dev.docket.storage.Page;
import dev.docket.storage.Window;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of items that are few enough to be read at once. */
public final class Pages {

  private Pages() {}

  /**
   * @param sortKey orders them; no two have the same
   * @param after the sort key that the page before ended at, or null
   */
  public static <T> Page<T> of(
      List<T> all,
      Function<T, String> sortKey,
      Window.Order order,
      int size,
      @Nullable String after) {
    Comparator<String> natural = Comparator.naturalOrder();
    Comparator<String> keys =
        switch (order) {
          case ASCENDING -> natural;
          case DESCENDING -> natural.reversed();
        };
    List<T> rest =
        all.stream()
            .filter(item -> after == null || keys.compare(sortKey.apply(item), after) > 0)
            .sorted(Comparator.comparing(sortKey, keys))
            .toList();
    return rest.size() <= size
        ? new Page<>(rest, null)
        : new Page<>(rest.subList(0, size), sortKey.apply(rest.get(size - 1)));
  }
}
