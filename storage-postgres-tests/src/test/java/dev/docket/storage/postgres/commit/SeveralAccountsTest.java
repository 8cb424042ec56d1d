package dev.docket.storage.postgres.commit;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.PostgresStorageProvider;
import dev.docket.storage.postgres.Waiting;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commits of several accounts that share transactions, and nothing else. */
class SeveralAccountsTest {

  private static final int ACCOUNTS = 20;

  /** More than there are, if accounts that wait share a transaction; each waits for one at most. */
  private static final int FEW = 8;

  private static final EntityCodec CODEC = new EntityCodec();
  private static final long IN_AN_HOUR = System.nanoTime() + Duration.ofHours(1).toNanos();

  private final String url = Databases.create();
  private final Vertx vertx = Vertx.vertx();
  private final Context loop = ((VertxInternal) vertx).createEventLoopContext();
  private final Storage storage = open(loop);
  private final List<Tenant> tenants =
      Stream.generate(StoreUnderTest::newTenant).limit(ACCOUNTS).toList();

  private Storage open(Context context) {
    CompletableFuture<Storage> opened = new CompletableFuture<>();
    context.runOnContext(
        now ->
            opened.complete(
                new PostgresStorageProvider()
                    .open(Map.of("url", url, "timeout", "60s", "wait-timeout", "30s"))));
    return opened.join();
  }

  @BeforeEach
  void createDesks() {
    together(storage, tenants, tenant -> List.of(Change.create(desk(tenant), new Counter(0))))
        .forEach(Waiting::answer);
  }

  @AfterEach
  void close() {
    storage.close();
    vertx.close().await();
  }

  @Test
  void commits_ofSeveralAccountsShareTransactions() {
    together(storage, tenants, tenant -> pair(tenant, "a")).forEach(Waiting::answer);

    assertThat(count("COUNT(*)")).isEqualTo(2 * ACCOUNTS);
    assertThat(count("COUNT(DISTINCT xmin::text)")).isBetween(2L, (long) FEW);
  }

  @Test
  void commit_thatDoesNotHoldFailsNoneOfAnotherAccount() {
    List<CompletableFuture<Void>> commits =
        together(storage, tenants, tenant -> isOdd(tenant) ? taken(tenant) : pair(tenant, "a"));

    for (int i = 0; i < ACCOUNTS; i++) {
      CompletableFuture<Void> commit = commits.get(i);
      if (isOdd(tenants.get(i))) {
        assertThatThrownBy(() -> answer(commit)).hasCauseInstanceOf(StaleException.class);
      } else {
        answer(commit);
      }
    }
    assertThat(count("COUNT(*)")).isEqualTo(ACCOUNTS);
    assertThat(count("COUNT(DISTINCT xmin::text)")).isBetween(1L, (long) FEW);
  }

  @Test
  void commit_thatWaitsForALockHoldsUpNoOtherAccountForLong() throws SQLException {
    Tenant locked = tenants.get(ACCOUNTS / 2);
    try (Connection other = Databases.connect(url);
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "SELECT 1 FROM entity WHERE account = '" + locked.account() + "' FOR UPDATE");

      List<CompletableFuture<Void>> commits =
          together(
              storage,
              tenants,
              tenant ->
                  List.of(Change.create(desk(tenant).child(Counter.KIND, "a"), new Counter(1))));

      for (int i = 0; i < ACCOUNTS; i++) {
        if (tenants.get(i) != locked) {
          answer(commits.get(i));
        }
      }
      assertThat(commits.get(ACCOUNTS / 2)).isNotDone();
      other.rollback();
      answer(commits.get(ACCOUNTS / 2));
    }
  }

  @Test
  void transactions_overTheSameAccountsDoNotDeadlock() {
    Context another = ((VertxInternal) vertx).createEventLoopContext();
    int rounds = 15;
    try (Storage node = open(another)) {
      List<CompletableFuture<Void>> commits = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        for (Storage each : List.of(storage, node)) {
          List<Tenant> shuffled = new ArrayList<>(tenants);
          Collections.shuffle(shuffled, new Random(i + commits.size()));
          commits.addAll(
              together(
                  each == node ? another : loop,
                  each,
                  shuffled,
                  tenant -> List.of(Change.countIn(tenant, Counter.KIND, Long.MAX_VALUE))));
        }
      }
      commits.forEach(Waiting::answer);
    }
    storage.close();

    for (Tenant tenant : tenants) {
      assertThat(
              Databases.value(
                  url,
                  "SELECT body::jsonb ->> 'count' FROM entity WHERE kind = '"
                      + Tally.KIND.name()
                      + "' AND account = '"
                      + tenant.account()
                      + "'"))
          .isEqualTo("" + 2 * rounds);
    }
    assertThat(
            Databases.value(
                url, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
        .isEqualTo("0");
  }

  @Test
  void transaction_hasAsMuchOfEachAccountAsThereIsRoomFor() {
    List<Deque<PendingCommit>> waiting = List.of(pending(0, 100), pending(1, 1), pending(2, 30));

    List<CommitBatch> batches = GroupCommit.nextBatches(waiting);

    assertThat(batches).extracting(CommitBatch::account).isSorted().doesNotHaveDuplicates();
    assertThat(waiting).extracting(Deque::size).containsExactly(100 - 33, 0, 0);
    assertThat(batches.stream().mapToInt(batch -> batch.commits().size()).sum()).isEqualTo(64);
  }

  private Deque<PendingCommit> pending(int tenant, int commits) {
    return IntStream.range(0, commits)
        .mapToObj(i -> new Changes(pair(tenants.get(tenant), "" + i)))
        .map(changes -> new PendingCommit(changes, CODEC, IN_AN_HOUR, Promise.promise()))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private boolean isOdd(Tenant tenant) {
    return tenants.indexOf(tenant) % 2 == 1;
  }

  private static Key<Counter> desk(Tenant tenant) {
    return tenant.child(Counter.KIND, "desk");
  }

  /** Two changes, so that the commit is a transaction. */
  private static List<Change> pair(Tenant tenant, String id) {
    return List.of(
        Change.create(desk(tenant).child(Counter.KIND, id), new Counter(1)),
        Change.create(desk(tenant).child(Counter.KIND, id + "'"), new Counter(2)));
  }

  private static List<Change> taken(Tenant tenant) {
    return List.of(
        Change.create(desk(tenant).child(Counter.KIND, "b"), new Counter(1)),
        Change.create(desk(tenant), new Counter(2)));
  }

  /** An aggregate over what lies on desks. */
  private long count(String what) {
    return Long.parseLong(
        Databases.value(
            url, "SELECT " + what + " FROM entity WHERE kind = 'counter' AND id <> 'desk'"));
  }

  private List<CompletableFuture<Void>> together(
      Storage node, List<Tenant> all, Function<Tenant, List<Change>> changes) {
    return together(loop, node, all, changes);
  }

  /** Makes a commit for each tenant, all before the first is answered. */
  private static List<CompletableFuture<Void>> together(
      Context context, Storage node, List<Tenant> all, Function<Tenant, List<Change>> changes) {
    List<CompletableFuture<Void>> answers =
        Stream.generate(CompletableFuture<Void>::new).limit(all.size()).toList();
    context.runOnContext(
        now ->
            IntStream.range(0, all.size())
                .forEach(
                    i ->
                        node.commit(new Changes(changes.apply(all.get(i))))
                            .whenComplete(
                                (done, failure) -> {
                                  if (failure == null) {
                                    answers.get(i).complete(null);
                                  } else {
                                    answers.get(i).completeExceptionally(failure);
                                  }
                                })));
    return answers;
  }
}
