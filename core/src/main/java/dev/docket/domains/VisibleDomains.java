package dev.docket.domains;

import dev.docket.operations.Caller;
import dev.docket.operations.Repetition;
import dev.docket.operations.Resources;
import dev.docket.operations.Visibility;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The domains of a caller's account and region that it may read by GetDomain. */
final class VisibleDomains {

  /** The domains that one read of the store returns when some may be left out. */
  private static final int WINDOW = 200;

  private final Resources resources;
  private final Caller caller;
  private final Visibility visible;

  VisibleDomains(Resources resources, Caller caller) {
    this.resources = resources;
    this.caller = caller;
    this.visible = Visibility.of(caller, "GetDomain");
  }

  /**
   * A page of them, ordered by id.
   *
   * @param after the id after which it begins, or null for the first one
   */
  CompletionStage<Page<Stored<Domain>>> page(int size, @Nullable String after) {
    return caller.access().isUnrestricted() ? read(size, after) : filtered(size, after);
  }

  private CompletionStage<Page<Stored<Domain>>> read(int size, @Nullable String after) {
    return resources.list(
        caller.tenant(), Domain.KIND, new Window(size, after, Window.Order.ASCENDING));
  }

  /**
   * Where the reading of a page is.
   *
   * @param met the domains that the caller sees
   * @param after where the next read begins
   * @param end whether nothing is left to read
   */
  private record Sofar(List<Stored<Domain>> met, @Nullable String after, boolean end) {}

  /**
   * Reads until one domain more is met than fits, so that a page is full and the last one known.
   */
  private CompletionStage<Page<Stored<Domain>>> filtered(int size, @Nullable String after) {
    return Repetition.until(
            sofar -> sofar.end() || sofar.met().size() > size,
            new Sofar(List.of(), after, false),
            this::next)
        .thenApply(
            sofar -> {
              List<Stored<Domain>> met = sofar.met();
              return met.size() <= size
                  ? new Page<>(met, null)
                  : new Page<>(met.subList(0, size), met.get(size - 1).key().id());
            });
  }

  private CompletionStage<Sofar> next(Sofar sofar) {
    return read(WINDOW, sofar.after())
        .thenApply(
            page -> {
              List<Stored<Domain>> met = new ArrayList<>(sofar.met());
              page.items().stream().filter(visible::includes).forEach(met::add);
              return new Sofar(met, page.next(), page.next() == null);
            });
  }
}
