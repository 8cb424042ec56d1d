package dev.docket.storage.memory;

import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Picks a page of what a search has found. Where much was found, it walks along the column of the
 * first sort until the page is full; what has the same key there, along that of the next sort.
 * Where little was found, it compares all of that.
 */
final class PageWalk {

  /** How many entries of a column are passed in the time in which two slots are compared. */
  private static final int COMPARISON = 64;

  private final SearchIndex index;
  private final IntPredicate accepted;
  private final List<Sort> sorts;
  private final List<SortedColumn> columns = new ArrayList<>();
  private final boolean descendingIds;
  private final @Nullable Position start;

  /** One more than fit on the page. */
  private final int most;

  private final List<Integer> page = new ArrayList<>();

  /**
   * @param accepted which slots may be on the page
   */
  PageWalk(SearchIndex index, Search<?> search, IntPredicate accepted) {
    this.index = index;
    this.accepted = accepted;
    this.sorts = search.sorts();
    sorts.forEach(sort -> columns.add(index.column(sort.name())));
    this.descendingIds = search.idOrder() == Order.DESCENDING;
    this.start = sortable(search.start());
    this.most = search.size() + 1;
  }

  private static @Nullable Position sortable(@Nullable Position position) {
    if (position == null) {
      return null;
    }
    @Nullable String[] keys = new @Nullable String[position.keys().size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = sortable(position.keys().get(i));
    }
    return new Position(Arrays.asList(keys), SortableText.of(position.id()));
  }

  private static @Nullable String sortable(@Nullable String key) {
    return key == null ? null : SortableText.of(key);
  }

  /**
   * The first of some slots behind the start, in order: a page of them and one more.
   *
   * @param found not to be changed
   */
  List<Integer> first(BitSet found) {
    pick(found, 0);
    return page;
  }

  /** Adds to the page, in order, slots that have the same keys in the sorts before a level. */
  private void pick(BitSet slots, int level) {
    long count = page.size() < most ? slots.cardinality() : 0;
    if (count == 0) {
      return;
    }
    if (count * COMPARISON < index.size() || count == 1) {
      pickBest(slots);
    } else if (level == sorts.size()) {
      walk(slots, level, index.ids(), descendingIds);
    } else {
      SortedColumn column = columns.get(level);
      walk(slots, level, column, sorts.get(level).order() == Order.DESCENDING);
      BitSet absent = (BitSet) slots.clone();
      absent.andNot(column.present());
      pick(absent, level + 1);
    }
  }

  private void pickBest(BitSet slots) {
    PriorityQueue<Integer> best = new PriorityQueue<>(Collections.reverseOrder(this::compare));
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (isBehindStart(slot) && accepted.test(slot)) {
        best.add(slot);
        if (best.size() > most - page.size()) {
          best.remove();
        }
      }
    }
    best.stream().sorted(this::compare).forEach(page::add);
  }

  private void walk(BitSet slots, int level, SortedColumn column, boolean descending) {
    boolean decides = level >= sorts.size() - 1 && descending == descendingIds;
    int step = descending ? -1 : 1;
    int at = level == 0 ? begin(column, descending) : descending ? column.size() - 1 : 0;
    while (at >= 0 && at < column.size() && page.size() < most) {
      int slot = column.slot(at);
      at += step;
      if (!slots.get(slot)) {
        continue;
      }
      if (decides) {
        add(slot);
        continue;
      }
      BitSet same = new BitSet();
      same.set(slot);
      String key = column.key(slot);
      for (; at >= 0 && at < column.size(); at += step) {
        int next = column.slot(at);
        if (slots.get(next)) {
          if (!key.equals(column.at(next))) {
            break;
          }
          same.set(next);
        }
      }
      pick(same, level + 1);
    }
  }

  /** Where a walk along a column begins: what is before that stands before the start. */
  private int begin(SortedColumn column, boolean descending) {
    if (start == null || sorts.isEmpty()) {
      return descending ? column.size() - 1 : 0;
    }
    String key = start.keys().getFirst();
    if (key == null) {
      return descending ? -1 : column.size();
    }
    return descending ? column.upper(key) - 1 : column.lower(key);
  }

  private void add(int slot) {
    if (isBehindStart(slot) && accepted.test(slot)) {
      page.add(slot);
    }
  }

  private boolean isBehindStart(int slot) {
    if (start == null) {
      return true;
    }
    for (int i = 0; i < sorts.size(); i++) {
      int compared = compare(sorts.get(i), columns.get(i).at(slot), start.keys().get(i));
      if (compared != 0) {
        return compared > 0;
      }
    }
    return compareIds(id(slot), start.id()) > 0;
  }

  private int compare(int one, int other) {
    for (int i = 0; i < sorts.size(); i++) {
      SortedColumn column = columns.get(i);
      int compared = compare(sorts.get(i), column.at(one), column.at(other));
      if (compared != 0) {
        return compared;
      }
    }
    return compareIds(id(one), id(other));
  }

  /** As {@link Sort#compare}, of keys that are sortable. */
  private static int compare(Sort sort, @Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    return switch (sort.order()) {
      case ASCENDING -> one.compareTo(other);
      case DESCENDING -> other.compareTo(one);
    };
  }

  private int compareIds(String one, String other) {
    return descendingIds ? other.compareTo(one) : one.compareTo(other);
  }

  private String id(int slot) {
    return index.ids().key(slot);
  }
}
