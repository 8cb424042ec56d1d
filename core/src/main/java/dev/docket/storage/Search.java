package dev.docket.storage;

import dev.docket.storage.Window.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search for the entities of a kind under a scope. {@link #matches} says which are found, and
 * {@link #order} in which order. How a store finds them is its own affair.
 *
 * @param scope what the entities lie under
 * @param between the kinds of what lies between the scope and the entities, from the top; empty
 *     when they lie directly under the scope
 * @param kind their kind
 * @param condition what they have to meet
 * @param sorts what they are ordered by, at most {@value #MOST_SORTS}; then by id, in the order of
 *     the first sort, or ascending
 * @param size the most entities to answer, at least 1
 * @param after {@link Found#next} of the page before, or null for the first page
 * @param counted whether to count all that is found, on whatever page, which for a broad condition
 *     costs more than the page: ask once and keep the answer
 */
public record Search<E extends Searchable>(
    Key<?> scope,
    List<Kind<?>> between,
    Kind<E> kind,
    Condition condition,
    List<Sort> sorts,
    int size,
    @Nullable String after,
    boolean counted) {

  public static final int MOST_SORTS = 2;

  public Search {
    between = List.copyOf(between);
    sorts = List.copyOf(sorts);
    if (sorts.size() > MOST_SORTS) {
      throw new IllegalArgumentException("A search with " + sorts.size() + " sorts");
    }
    if (size < 1) {
      throw new IllegalArgumentException("A page of " + size);
    }
  }

  /** A search for what lies directly under a scope. */
  public Search(
      Key<?> scope,
      Kind<E> kind,
      Condition condition,
      List<Sort> sorts,
      int size,
      @Nullable String after,
      boolean counted) {
    this(scope, List.of(), kind, condition, sorts, size, after, counted);
  }

  /** A search for what lies directly under a scope, from the beginning, with a total. */
  public Search(Key<?> scope, Kind<E> kind, Condition condition, List<Sort> sorts, int size) {
    this(scope, kind, condition, sorts, size, null, true);
  }

  /** The rest of the same search, without a total. */
  public Search<E> after(String position) {
    return new Search<>(scope, between, kind, condition, sorts, size, position, false);
  }

  /** Whether an entity of the kind and under the scope is found. */
  public boolean matches(E entity) {
    return condition.matches(entity.searchValues());
  }

  /** Where an entity stands. */
  public Position position(Stored<E> stored) {
    return position(stored, stored.value().searchValues());
  }

  private Position position(Stored<E> stored, Map<String, SearchValue> values) {
    return new Position(
        sorts.stream().<@Nullable String>map(sort -> key(values.get(sort.name()))).toList(),
        stored.key().id());
  }

  private static @Nullable String key(@Nullable SearchValue value) {
    return value == null ? null : value.sortKey();
  }

  /** Where the page begins, or null for the first one. */
  public @Nullable Position start() {
    return after == null ? null : Position.read(after, sorts.size());
  }

  /** The order of what is found. */
  public Comparator<Position> order() {
    Comparator<Position> order = (one, other) -> 0;
    for (int i = 0; i < sorts.size(); i++) {
      int index = i;
      order = order.thenComparing(position -> position.keys().get(index), sorts.get(i)::compare);
    }
    return order.thenComparing(Position::id, byCodePoint(idOrder()));
  }

  /** The direction of the ids of those whose sort keys are the same. */
  public Order idOrder() {
    return sorts.isEmpty() ? Order.ASCENDING : sorts.getFirst().order();
  }

  private static Comparator<String> byCodePoint(Order order) {
    return switch (order) {
      case ASCENDING -> CodePointOrder::compare;
      case DESCENDING -> (one, other) -> CodePointOrder.compare(other, one);
    };
  }
}
