package dev.docket.storage.memory;

import dev.docket.storage.Found;
import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import dev.docket.storage.Window.Order;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Searches by looking at every entity. */
final class Scan<E extends Searchable> {

  private final Search<E> search;
  private final RowLayouts layouts;
  private final List<Sort> sorts;
  private final @Nullable Position start;
  private final Comparator<Position> order;
  private final Comparator<Match<E>> byPosition;

  /** The first matches after the start, one more than fit on the page; the last of them on top. */
  private final PriorityQueue<Match<E>> first;

  private final Map<RowLayout, Asked> asked = new IdentityHashMap<>();
  private long total;

  private record Match<E extends Searchable>(Stored<E> stored, Position position) {}

  /**
   * What the search asks of the rows of a layout.
   *
   * @param sorts where the values are that it is sorted by, negative where they are absent
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  private record Asked(RowTest condition, int[] sorts) {}

  private Scan(Search<E> search, RowLayouts layouts) {
    this.search = search;
    this.layouts = layouts;
    this.sorts = search.sorts();
    this.start = search.start();
    this.order = search.order();
    this.byPosition = Comparator.comparing(Match::position, order);
    this.first = new PriorityQueue<>(byPosition.reversed());
  }

  /**
   * @param all what is searched, the oldest first
   */
  static <E extends Searchable> Found<E> find(
      Search<E> search, RowLayouts layouts, List<Seen<E>> all) {
    Scan<E> scan = new Scan<>(search, layouts);
    // What is sorted from the last to the first is mostly sorted by time: the page is soon full
    // then, and others are passed over.
    boolean backwards = search.idOrder() == Order.DESCENDING;
    for (int i = 0; i < all.size(); i++) {
      scan.look(all.get(backwards ? all.size() - 1 - i : i));
    }
    return scan.found();
  }

  private void look(Seen<E> seen) {
    Row row = seen.row(layouts);
    Asked layout = asked.computeIfAbsent(row.layout(), this::ask);
    if (layout.condition().holds(row)) {
      total++;
      if (!isBehind(row, layout)) {
        add(seen, row, layout);
      }
    }
  }

  private Asked ask(RowLayout layout) {
    return new Asked(
        RowTest.of(search.condition(), layout),
        sorts.stream().mapToInt(sort -> layout.index(sort.name())).toArray());
  }

  /** Whether the first sort alone tells that it stands behind a page that is full. */
  private boolean isBehind(Row row, Asked layout) {
    return first.size() > search.size()
        && !sorts.isEmpty()
        && sorts
                .getFirst()
                .compare(key(row, layout, 0), first.element().position().keys().getFirst())
            > 0;
  }

  private void add(Seen<E> seen, Row row, Asked layout) {
    @Nullable String[] keys = new @Nullable String[layout.sorts().length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(row, layout, i);
    }
    Position position = new Position(Arrays.asList(keys), seen.stored().key().id());
    if (start == null || order.compare(position, start) > 0) {
      first.add(new Match<>(seen.stored(), position));
      if (first.size() > search.size() + 1) {
        first.remove();
      }
    }
  }

  private static @Nullable String key(Row row, Asked layout, int sort) {
    int index = layout.sorts()[sort];
    return index < 0 ? null : SearchValue.sortKey(row.forms()[index]);
  }

  private Found<E> found() {
    List<Match<E>> left = first.stream().sorted(byPosition).toList();
    List<Match<E>> page = left.subList(0, Math.min(search.size(), left.size()));
    return new Found<>(
        page.stream().map(Match::stored).toList(),
        left.size() > page.size() ? page.getLast().position().text() : null,
        search.counted() ? total : null);
  }
}
