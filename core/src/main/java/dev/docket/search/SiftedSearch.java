package dev.docket.search;

import dev.docket.cases.Case;
import dev.docket.fields.SystemField;
import dev.docket.operations.Repetition;
import dev.docket.operations.Resources;
import dev.docket.storage.Found;
import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A search for cases of which some do not count, as only each of them tells. It reads what the
 * search finds in parts, and answers what the search would have found if the others were not there.
 */
final class SiftedSearch {

  /** The most cases that one read of the store returns. */
  private static final int MOST = 400;

  /** An order that an index has, and that no change of a case disturbs. */
  private static final List<Sort> BY_CREATION =
      List.of(Sort.ascending(SystemField.CREATED_DATETIME.id()));

  private final Resources resources;
  private final Search<Case> search;
  private final Predicate<Stored<Case>> counts;

  SiftedSearch(Resources resources, Search<Case> search, Predicate<Stored<Case>> counts) {
    this.resources = resources;
    this.search = search;
    this.counts = counts;
  }

  CompletionStage<Found<Case>> find() {
    return search.counted() ? all() : page();
  }

  /**
   * Where the reading of a page is.
   *
   * @param met what counts, at most one more than the page takes
   * @param window what the next read returns at most
   * @param after where it begins
   * @param end whether nothing is left to read
   */
  private record Sofar(List<Stored<Case>> met, int window, @Nullable String after, boolean end) {}

  /** Reads in the order of the search until one case more is met than the page takes. */
  private CompletionStage<Found<Case>> page() {
    Sofar first = new Sofar(List.of(), Math.min(MOST, search.size() + 1), search.after(), false);
    return Repetition.until(
            sofar -> sofar.end() || sofar.met().size() > search.size(), first, this::next)
        .thenApply(sofar -> found(sofar.met(), null));
  }

  private CompletionStage<Sofar> next(Sofar sofar) {
    return read(search.sorts(), sofar.window(), sofar.after())
        .thenApply(
            found -> {
              List<Stored<Case>> met = new ArrayList<>(sofar.met());
              found.items().stream()
                  .filter(counts)
                  .limit(search.size() + 1L - met.size())
                  .forEach(met::add);
              return new Sofar(
                  met, Math.min(MOST, 2 * sofar.window()), found.next(), found.next() == null);
            });
  }

  /** Reads everything, in an order that is fast whatever that of the search, and counts. */
  private CompletionStage<Found<Case>> all() {
    return Repetition.until(Count::isOver, new Count(search), this::goOn)
        .thenApply(count -> found(List.copyOf(count.foremost.values()), count.total));
  }

  private CompletionStage<Count> goOn(Count count) {
    return read(BY_CREATION, MOST, count.after)
        .thenApply(
            found -> {
              found.items().stream().filter(counts).forEach(count::add);
              count.begun = true;
              count.after = found.next();
              return count;
            });
  }

  /** What was met, one read after the other, and the foremost of it in the order of the search. */
  private static final class Count {
    private final Search<Case> search;
    private final TreeMap<Position, Stored<Case>> foremost;
    private final @Nullable Position start;
    private boolean begun;
    private long total;
    private @Nullable String after;

    Count(Search<Case> search) {
      this.search = search;
      this.foremost = new TreeMap<>(search.order());
      this.start = search.start();
    }

    boolean isOver() {
      return begun && after == null;
    }

    void add(Stored<Case> stored) {
      total++;
      Position position = search.position(stored);
      if (start == null || search.order().compare(position, start) > 0) {
        foremost.put(position, stored);
      }
      if (foremost.size() > search.size() + 1) {
        foremost.pollLastEntry();
      }
    }
  }

  private CompletionStage<Found<Case>> read(List<Sort> sorts, int window, @Nullable String after) {
    return resources.search(
        new Search<>(search.scope(), Case.KIND, search.condition(), sorts, window, after, false));
  }

  /** The page of what was met, which may be one more than fit. */
  private Found<Case> found(List<Stored<Case>> met, @Nullable Long total) {
    if (met.size() <= search.size()) {
      return new Found<>(met, null, total);
    }
    List<Stored<Case>> page = met.subList(0, search.size());
    return new Found<>(page, search.position(page.getLast()).text(), total);
  }
}
