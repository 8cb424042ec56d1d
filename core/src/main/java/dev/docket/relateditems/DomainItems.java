package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.operations.Resources;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Searches all related items of a domain, of which there may be any number. */
final class DomainItems {

  /** How many places are read at a time when not every item is wanted. */
  private static final int WINDOW = 100;

  /**
   * How often places are read for one page: a search that finds little stops here and goes on
   * later.
   */
  private static final int WINDOWS = 10;

  private final Resources resources;
  private final ItemIndex index;

  DomainItems(Resources resources) {
    this.resources = resources;
    this.index = new ItemIndex(resources);
  }

  /** What one page is searched for. */
  private record Search(Key<Domain> domain, ItemOrder order, ItemFilter filter, int size) {

    int window() {
      return filter.wanted().isEmpty() ? size : WINDOW;
    }
  }

  /**
   * A page of the items that a filter matches. It may have fewer items than it could, even none,
   * and still a next one.
   *
   * @param after the position that the page before ended at, or null
   */
  CompletionStage<Page<ShownItem>> page(
      Key<Domain> domain, ItemOrder order, ItemFilter filter, int size, @Nullable String after) {
    return more(new Search(domain, order, filter, size), after, List.of(), WINDOWS);
  }

  private CompletionStage<Page<ShownItem>> more(
      Search search, @Nullable String after, List<ShownItem> found, int windows) {
    return index
        .read(search.domain(), search.order(), search.window(), after)
        .thenCompose(
            places ->
                items(search, places.items())
                    .thenCompose(
                        snapshot -> {
                          Page<ShownItem> page = with(search, found, places, snapshot);
                          boolean done =
                              page.next() == null || page.items().size() == search.size();
                          return done || windows == 1
                              ? CompletableFuture.completedStage(page)
                              : more(search, page.next(), page.items(), windows - 1);
                        }));
  }

  /** Reads the items at those places that can match, and their cases. */
  private CompletionStage<Snapshot> items(Search search, List<Stored<IndexedItem>> places) {
    Set<Key<?>> keys = new LinkedHashSet<>();
    for (Stored<IndexedItem> place : places) {
      if (search.filter().admits(place.value().type())) {
        keys.add(place.value().item(search.domain()));
        keys.add(place.value().parent(search.domain()));
      }
    }
    return resources.get(keys);
  }

  /** What was found, with what matches at more places, until the page is full. */
  private Page<ShownItem> with(
      Search search, List<ShownItem> found, Page<Stored<IndexedItem>> places, Snapshot snapshot) {
    Instant now = resources.now();
    List<ShownItem> all = new ArrayList<>(found);
    for (Stored<IndexedItem> place : places.items()) {
      shown(search, place.value(), snapshot, now)
          .filter(item -> search.filter().matches(item.content()))
          .ifPresent(all::add);
      if (all.size() == search.size()) {
        boolean last = places.next() == null && place.equals(places.items().getLast());
        return new Page<>(all, last ? null : place.key().id());
      }
    }
    return new Page<>(all, places.next());
  }

  private static Optional<ShownItem> shown(
      Search search, IndexedItem place, Snapshot snapshot, Instant now) {
    Stored<RelatedItem> item = snapshot.find(place.item(search.domain()));
    Stored<Case> parent = snapshot.find(place.parent(search.domain()));
    return item == null || parent == null ? Optional.empty() : ShownItem.of(item, parent, now);
  }
}
