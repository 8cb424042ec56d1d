package dev.docket.relateditems;

import dev.docket.domains.Domain;
import dev.docket.operations.Resources;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of all items of a domain in any {@link ItemOrder}. A position is the id of the
 * place last read, so items that come or go meanwhile do not shift what follows.
 */
final class ItemIndex {

  private final Resources resources;

  ItemIndex(Resources resources) {
    this.resources = resources;
  }

  /**
   * The places behind a position, some of them but at least one while there are any.
   *
   * @param size how many places are about the right number to read
   */
  CompletionStage<Page<Stored<IndexedItem>>> read(
      Key<Domain> domain, ItemOrder order, int size, @Nullable String after) {
    return order.isPlain()
        ? resources.list(domain, order.index(), new Window(size, after, order.groups()))
        : readGroups(domain, order, size, after);
  }

  /**
   * Turns around each group of the index. That takes whole groups: one that the window cuts off is
   * left for the next read, and a window that holds no more than that is read again with twice the
   * size. A group is as large as the items of a case.
   */
  private CompletionStage<Page<Stored<IndexedItem>>> readGroups(
      Key<Domain> domain, ItemOrder order, int size, @Nullable String after) {
    String start = after == null ? null : before(group(after), order.groups());
    return resources
        .list(domain, order.index(), new Window(size, start, order.groups()))
        .thenCompose(
            window -> {
              List<Stored<IndexedItem>> places = turned(window, order, after);
              if (window.next() == null) {
                return CompletableFuture.completedStage(new Page<>(places, null));
              }
              return places.isEmpty()
                  ? readGroups(domain, order, size * 2, after)
                  : CompletableFuture.completedStage(
                      new Page<>(places, places.getLast().key().id()));
            });
  }

  /** The places of the whole groups of a window, each group turned around, behind a position. */
  private static List<Stored<IndexedItem>> turned(
      Page<Stored<IndexedItem>> window, ItemOrder order, @Nullable String after) {
    List<Stored<IndexedItem>> turned = new ArrayList<>();
    List<Stored<IndexedItem>> group = new ArrayList<>();
    for (Stored<IndexedItem> place : window.items()) {
      if (!group.isEmpty() && !group(group.getLast()).equals(group(place))) {
        turned.addAll(group.reversed());
        group.clear();
      }
      group.add(place);
    }
    if (window.next() == null) {
      turned.addAll(group.reversed());
    }
    turned.removeIf(place -> after != null && isPassed(place, order, after));
    return turned;
  }

  /** Whether a place is that of a position, or before it in the same group. */
  private static boolean isPassed(Stored<IndexedItem> place, ItemOrder order, String after) {
    int comparison = place.key().id().compareTo(after);
    return group(place).equals(group(after))
        && switch (order.within()) {
          case ASCENDING -> comparison <= 0;
          case DESCENDING -> comparison >= 0;
        };
  }

  /** The position before all places of a group and behind those of the groups before it. */
  private static String before(String group, Window.Order direction) {
    return switch (direction) {
      case ASCENDING -> group + "/";
      // The character behind the slash.
      case DESCENDING -> group + "0";
    };
  }

  private static String group(Stored<IndexedItem> place) {
    return group(place.key().id());
  }

  private static String group(String id) {
    return id.substring(0, id.indexOf('/'));
  }
}
