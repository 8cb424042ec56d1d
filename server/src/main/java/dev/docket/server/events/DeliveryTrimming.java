package dev.docket.server.events;

import dev.docket.events.DeadLetter;
import dev.docket.events.EventReplay;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.LogBounds;
import dev.docket.storage.Page;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Removes dead letters that nobody replays and replays that are over, and counts the letters that
 * are left. Several servers may do so at once.
 *
 * @param retention how long a letter is kept after the event was given up, and a replay after its
 *     end
 * @param most the most letters that are kept of each tenant; those of the oldest events go first
 */
public record DeliveryTrimming(
    Storage storage, InstantSource clock, Duration retention, long most) {

  private static final int PAGE = 100;

  /** The pages of a tenant and kind that one round looks at. */
  private static final int PAGES = 100;

  /**
   * Trims what there is of all tenants, one after the other. A round removes ten thousand letters
   * of each at most.
   *
   * @return how many letters are left of all tenants
   */
  public CompletionStage<Long> trim() {
    return storage
        .logs()
        .thenCompose(
            logs -> {
              CompletionStage<Long> left = CompletableFuture.completedStage(0L);
              for (LogBounds log : logs) {
                left =
                    left.thenCompose(
                        before -> trim(log.tenant()).thenApply(letters -> before + letters));
              }
              return left;
            });
  }

  private CompletionStage<Long> trim(Tenant tenant) {
    Instant oldest = clock.instant().minus(retention);
    return letters(tenant)
        .thenCompose(
            count ->
                sweep(
                    new Sweep<>(
                        tenant, DeadLetter.KIND, letter -> letter.time().isBefore(oldest), true),
                    null,
                    count - most,
                    PAGES))
        .thenCompose(
            done ->
                sweep(
                    new Sweep<>(tenant, EventReplay.KIND, replay -> wasOver(replay, oldest), false),
                    null,
                    0,
                    PAGES))
        .thenCompose(done -> letters(tenant));
  }

  private static boolean wasOver(EventReplay replay, Instant moment) {
    Instant over = replay.endedTime() == null ? replay.cancelledTime() : replay.endedTime();
    return over != null && over.isBefore(moment);
  }

  private CompletionStage<Long> letters(Tenant tenant) {
    Key<Tally> tally = Tally.key(tenant, DeadLetter.KIND);
    return storage
        .get(List.of(tally))
        .thenApply(
            found -> {
              Stored<Tally> stored = found.find(tally);
              return stored == null ? 0L : stored.value().count();
            });
  }

  /**
   * What is removed of a kind.
   *
   * @param counted whether there is a tally of all that there are
   */
  private record Sweep<E extends Entity>(
      Tenant tenant, Kind<E> kind, Predicate<E> isOld, boolean counted) {}

  /**
   * Removes page by page. Behind a page with nothing to remove there may be more: a letter whose
   * replay failed is younger than those of later events.
   *
   * @param excess how many are removed even if they are not old
   */
  private <E extends Entity> CompletionStage<Void> sweep(
      Sweep<E> sweep, @Nullable String after, long excess, int pages) {
    return storage
        .list(sweep.tenant(), sweep.kind(), new Window(PAGE, after, Window.Order.ASCENDING))
        .thenCompose(page -> remove(sweep, page, excess, pages));
  }

  private <E extends Entity> CompletionStage<Void> remove(
      Sweep<E> sweep, Page<Stored<E>> page, long excess, int pages) {
    List<Change> changes = new ArrayList<>();
    for (Stored<E> stored : page.items()) {
      if (changes.size() < excess || sweep.isOld().test(stored.value())) {
        changes.add(Change.delete(stored));
      }
    }
    int removed = changes.size();
    if (sweep.counted() && removed > 0) {
      changes.add(Change.countOut(sweep.tenant(), sweep.kind(), removed));
    }
    CompletionStage<Void> committed =
        removed == 0
            ? CompletableFuture.completedStage(null)
            : storage.commit(new Changes(changes));
    return committed
        .thenCompose(
            done ->
                page.next() == null || pages == 1
                    ? CompletableFuture.completedStage(null)
                    : sweep(sweep, page.next(), excess - removed, pages - 1))
        .exceptionallyCompose(
            failure ->
                Stages.cause(failure) instanceof StaleException
                    ? CompletableFuture.completedStage(null)
                    : CompletableFuture.failedStage(failure));
  }
}
