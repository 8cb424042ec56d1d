package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageLevel;
import dev.docket.storage.StorageLevel.Quantity;
import dev.docket.storage.StorageMetrics;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the store tells of what it does. */
class StorageMetricsTest {

  private final Key<Counter> desk = StoreUnderTest.newTenant().child(Counter.KIND, "desk");
  private final Told told = new Told();

  /** Everything that was told. */
  private static final class Told implements StorageMetrics {

    private final Queue<String> waits = new ConcurrentLinkedQueue<>();
    private final Queue<String> works = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> groups = new ConcurrentLinkedQueue<>();
    private final Queue<String> plans = new ConcurrentLinkedQueue<>();

    @Override
    public void waited(String work, long nanos) {
      assertThat(nanos).isNotNegative();
      waits.add(work);
    }

    @Override
    public void worked(String work, long nanos) {
      assertThat(nanos).isNotNegative();
      works.add(work);
    }

    @Override
    public void grouped(int commits) {
      groups.add(commits);
    }

    @Override
    public void planned(String plan) {
      plans.add(plan);
    }
  }

  private Storage open() {
    Storage storage = new PostgresStorageProvider().open(Map.of("url", Databases.create()), told);
    untilPresent(storage);
    return storage;
  }

  @Test
  void work_isToldByItsName() {
    try (Storage storage = open()) {
      answer(storage.commit(Changes.of(Change.create(desk, new Counter(1)))));
      answer(storage.get(List.of(desk)));
      answer(
          storage.search(
              new Search<>(desk, Ticket.KIND, Condition.ALWAYS, List.of(), 10, null, false)));

      assertThat(told.works).contains("check", "group_commit", "read", "search");
      assertThat(told.waits).containsAll(told.works);
      assertThat(told.plans).isSubsetOf("probe", "scan", "scan_further", "gather").isNotEmpty();
    }
  }

  @Test
  void groups_haveAllCommits() {
    int commits = 200;
    try (Storage storage = open()) {
      CompletableFuture.allOf(
              IntStream.range(0, commits)
                  .mapToObj(
                      i ->
                          storage
                              .commit(
                                  Changes.of(
                                      Change.create(
                                          desk.tenant().child(Counter.KIND, "c" + i),
                                          new Counter(i))))
                              .toCompletableFuture())
                  .toArray(CompletableFuture[]::new))
          .join();

      assertThat(told.groups.stream().mapToInt(Integer::intValue).sum()).isEqualTo(commits);
      assertThat(told.groups).hasSizeLessThan(commits);
    }
  }

  @Test
  void levels_areThoseOfTheConnections() {
    try (Storage storage = open()) {
      answer(storage.get(List.of(desk)));
      List<StorageLevel> levels = answer(storage.levels());

      assertThat(levels)
          .extracting(level -> level.quantity() + " " + level.of())
          .containsExactlyInAnyOrder(
              "WAITING read",
              "WAITING commit",
              "WAITING connection",
              "CONNECTIONS used",
              "CONNECTIONS idle",
              "CONNECTIONS_LIMIT calls");
      long open = sum(levels, Quantity.CONNECTIONS);
      assertThat(open).isPositive();
      assertThat(sum(levels, Quantity.CONNECTIONS_LIMIT)).isGreaterThanOrEqualTo(open);
      assertThat(sum(levels, Quantity.WAITING)).isZero();
    }
  }

  private static long sum(List<StorageLevel> levels, Quantity quantity) {
    return levels.stream()
        .filter(level -> level.quantity() == quantity)
        .mapToLong(StorageLevel::value)
        .sum();
  }
}
