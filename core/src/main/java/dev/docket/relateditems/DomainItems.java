package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.Visibility;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Search;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Sort;
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

/** Searches all related items of a domain, however many there are. */
final class DomainItems {

  /** The items that are read at a time when only some of them count. */
  private static final int WINDOW = 100;

  /**
   * The most such reads for one page. A page that is not full by then continues on the next one.
   */
  private static final int WINDOWS = 10;

  private final Resources resources;
  private final Stamps stamps;

  DomainItems(Resources resources, Stamps stamps) {
    this.resources = resources;
    this.stamps = stamps;
  }

  /**
   * A page of the items that a filter matches. It may be short or empty and still have a next one:
   * the status of an SLA is not indexed, nor is what policies look at, so items are read and then
   * filtered.
   *
   * @param after the position at which the page before ended, or null
   */
  CompletionStage<Page<RelatedItemView>> page(
      Searched searched, List<Sort> order, @Nullable String after) {
    Search<RelatedItem> search =
        new Search<>(
            searched.domain(),
            List.of(Case.KIND),
            RelatedItem.KIND,
            searched.filter().condition(),
            order,
            searched.isDecidedByCondition() ? searched.size() : WINDOW,
            after,
            false);
    return more(searched, search, List.of(), WINDOWS);
  }

  /**
   * What one page is for.
   *
   * @param visible the items and cases that the caller sees
   * @param size the most items of the page
   */
  record Searched(Key<Domain> domain, ItemFilter filter, Visibility visible, int size) {

    boolean isDecidedByCondition() {
      return filter.isDecidedByCondition() && visible.access().isUnrestricted();
    }

    boolean shows(Stored<RelatedItem> item, Stored<Case> parent) {
      return visible.includes(parent) && visible.includes(item);
    }
  }

  private CompletionStage<Page<RelatedItemView>> more(
      Searched searched, Search<RelatedItem> search, List<RelatedItemView> before, int windows) {
    return resources
        .search(search)
        .thenCompose(
            found ->
                cases(searched, found.items())
                    .thenCompose(
                        cases -> {
                          Page<RelatedItemView> page = with(searched, search, before, found, cases);
                          String next = page.next();
                          return next == null
                                  || page.items().size() == searched.size()
                                  || windows == 1
                              ? CompletableFuture.completedStage(page)
                              : more(searched, search.after(next), page.items(), windows - 1);
                        }));
  }

  private CompletionStage<Snapshot> cases(Searched searched, List<Stored<RelatedItem>> items) {
    Set<Key<Case>> keys = new LinkedHashSet<>();
    items.forEach(item -> keys.add(parent(searched, item)));
    return resources.get(keys);
  }

  private static Key<Case> parent(Searched searched, Stored<RelatedItem> item) {
    return Case.key(searched.domain(), item.value().caseId());
  }

  /** The items found before, and those found now that match, until the page is full. */
  private Page<RelatedItemView> with(
      Searched searched,
      Search<RelatedItem> search,
      List<RelatedItemView> before,
      Found<RelatedItem> found,
      Snapshot cases) {
    Instant now = stamps.now();
    List<RelatedItemView> all = new ArrayList<>(before);
    for (Stored<RelatedItem> item : found.items()) {
      Optional.ofNullable(cases.find(parent(searched, item)))
          .filter(parent -> searched.shows(item, parent))
          .flatMap(parent -> RelatedItemView.of(item, parent, now))
          .filter(searched.filter()::matches)
          .ifPresent(all::add);
      if (all.size() == searched.size()) {
        boolean last = found.next() == null && item.equals(found.items().getLast());
        return new Page<>(all, last ? null : search.position(item).text());
      }
    }
    return new Page<>(all, found.next());
  }
}
