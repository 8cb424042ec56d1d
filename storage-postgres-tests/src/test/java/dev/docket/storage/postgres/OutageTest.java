package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that is away, dies, hangs, or cuts the line. */
class OutageTest {

  /** A store heals by itself; how soon depends on what else the machine has to do. */
  private static final Duration RETURN = Duration.ofSeconds(30);

  private static final int WRITERS = 16;

  /** How many calls have to fail at once, one after the other. */
  private static final int REFUSALS = 20;

  /**
   * Twice the timeout of a call, for a machine that has other things to do. A call that waited for
   * one timeout of this test after the other would take longer.
   */
  private static final Duration CALL = Duration.ofSeconds(4);

  /** The shortest of the timeouts. */
  private static final Duration SHORTEST = Duration.ofMillis(800);

  private static final Map<String, String> TIMEOUTS =
      Map.of(
          "timeout", "2s",
          "statement-timeout", "1500ms",
          "lock-timeout", "800ms",
          "wait-timeout", "1s",
          "connect-timeout", "1s");

  private static PostgresServer server;

  private final Tenant tenant = StoreUnderTest.newTenant();
  private Storage storage;

  @BeforeAll
  static void startServer() {
    // Without its log on disk a process that is killed loses what it has acknowledged.
    server = PostgresServer.start(Map.of("fsync", "on", "synchronous_commit", "on"));
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void open() {
    storage = open(server.url());
    untilPresent(storage);
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void store_thatFindsNoDatabaseFailsQuicklyAndHeals() {
    server.stop();
    try (Storage early = open(server.url())) {
      Throwable first = failure(early.check());
      Throwable second = failsAtOnce(() -> early.get(List.of(key("1"))));

      server.restart();

      assertThat(first).isInstanceOf(AwayException.class);
      assertThat(second).isInstanceOf(AwayException.class);
      assertThat(untilPresent(early)).isLessThan(RETURN);
      answer(early.commit(creation("1")));
    }
  }

  @Test
  void crash_underLoadLosesNothingThatWasAcknowledged() {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    AtomicBoolean stop = new AtomicBoolean();
    CompletableFuture<Void> enough = new CompletableFuture<>();
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      writers.add(
          CompletableFuture.runAsync(
              () -> write(number, stop, acknowledged, failures, enough),
              Thread::startVirtualThread));
    }

    answer(enough);
    server.kill();
    server.restart();
    assertThat(untilPresent(storage)).isLessThan(RETURN);
    stop.set(true);
    writers.forEach(Waiting::answer);

    assertThat(failures).isNotEmpty().noneMatch(StaleException.class::isInstance);
    Snapshot names = answer(storage.get(acknowledged.stream().map(this::name).toList()));
    Snapshot domains = answer(storage.get(acknowledged.stream().map(this::key).toList()));
    assertThat(acknowledged)
        .isNotEmpty()
        .allMatch(id -> names.find(name(id)) != null && domains.find(key(id)) != null);
    assertThat(count(Counter.KIND)).isEqualTo(count(Claim.KIND)).isEqualTo(tally());
  }

  @Test
  void backends_thatAreEndedAreReplaced() {
    answer(storage.commit(creation("1")));

    Databases.execute(
        server.url(),
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'docket'");

    assertThat(untilPresent(storage)).isLessThan(RETURN);
    assertThat(answer(storage.get(List.of(key("1")))).find(key("1"))).isNotNull();
    answer(storage.commit(creation("2")));
  }

  @Test
  void freeze_failsCallsInTimeThenAtOnceAndHeals() {
    answer(storage.commit(creation("1")));
    server.freeze();
    try {
      failsWithin(CALL, storage.commit(creation("2")));
      failsWithin(CALL.plus(CALL), storage.get(List.of(key("1"))));
      // The knock takes its time to decide.
      Throwable away;
      do {
        away = failure(storage.get(List.of(key("1"))));
      } while (!(away instanceof AwayException));

      failsAtOnce(() -> storage.get(List.of(key("1"))));
      failsAtOnce(() -> storage.commit(creation("3")));
      failsAtOnce(storage::check);
    } finally {
      server.thaw();
    }

    assertThat(untilPresent(storage)).isLessThan(RETURN);
    assertThat(answer(storage.get(List.of(key("1")))).find(key("1"))).isNotNull();
    answer(storage.commit(creation("4")));
  }

  @Test
  void commit_whoseAnswerIsLostIsNeitherHeldNorRefused() {
    Vertx vertx = Vertx.vertx();
    try (CutProxy proxy = new CutProxy(vertx, server.port());
        Storage relayed = open(server.url().replace(":" + server.port(), ":" + proxy.port()))) {
      answer(relayed.commit(creation("1")));

      proxy.arm();
      Throwable lost = failure(relayed.commit(creation("2")));
      proxy.disarm();

      assertThat(lost).isNotInstanceOfAny(StaleException.class, FullException.class);
      assertThat(answer(storage.get(List.of(key("2")))).find(key("2")))
          .as("what the database had done before the line was cut")
          .isNotNull();
      assertThat(untilPresent(relayed)).isLessThan(RETURN);
      assertThat(failure(relayed.commit(creation("2")))).isInstanceOf(StaleException.class);
    } finally {
      vertx.close().await();
    }
  }

  @Test
  void lock_thatIsHeldTooLongFailsOnlyThoseWhoNeedIt() throws Exception {
    answer(storage.commit(creation("1")));
    try (var connection = Databases.connect(server.url());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "SELECT 1 FROM entity WHERE account = '" + tenant.account() + "' FOR UPDATE");

      CompletionStage<Void> blocked = storage.commit(Changes.of(Change.deleteUnder(key("1"))));
      answer(storage.commit(Changes.of(Change.create(key("free"), new Counter(1)))));

      failsWithin(CALL, blocked);
      connection.rollback();
    }
    answer(storage.commit(Changes.of(Change.deleteUnder(key("1")))));
  }

  @Test
  void row_thatIsReliedOnElsewhereHoldsUpNobodyWhoReliesOnItToo() throws Exception {
    answer(storage.commit(creation("1")));
    answer(storage.commit(creation("2")));
    Snapshot read = answer(storage.get(List.of(key("1"), key("2"))));
    Stored<Counter> relied = read.find(key("2"));
    Stored<Counter> changed = read.find(key("1"));
    try (var connection = Databases.connect(server.url());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "SELECT 1 FROM entity WHERE account = '%s' AND kind = '%s' AND id = '2' FOR SHARE"
              .formatted(tenant.account(), Counter.KIND.name()));

      answer(
          storage.commit(
              Changes.of(Change.expect(relied), Change.replace(changed, new Counter(2)))));

      connection.rollback();
    }
  }

  private static Storage open(String url) {
    Map<String, String> settings = new HashMap<>(TIMEOUTS);
    settings.put("url", url);
    return new PostgresStorageProvider().open(settings);
  }

  private void write(
      int writer,
      AtomicBoolean stop,
      Queue<String> acknowledged,
      Queue<Throwable> failures,
      CompletableFuture<Void> enough) {
    for (int i = 0; !stop.get(); i++) {
      String id = writer + "." + i;
      try {
        answer(storage.commit(creation(id)));
        acknowledged.add(id);
        if (acknowledged.size() > 200) {
          enough.complete(null);
        }
      } catch (RuntimeException failed) {
        failures.add(failed.getCause());
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private static Throwable failsWithin(Duration limit, CompletionStage<?> stage) {
    long start = System.nanoTime();
    Throwable failure = failure(stage);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
    assertThat(failure).isNotInstanceOfAny(StaleException.class, FullException.class);
    return failure;
  }

  /**
   * Has calls fail, none of which waits for a timeout: together they take less than a quarter of
   * what they would if each did.
   */
  private static Throwable failsAtOnce(Supplier<CompletionStage<?>> call) {
    Duration limit = SHORTEST.multipliedBy(REFUSALS / 4);
    long start = System.nanoTime();
    for (int i = 1; i < REFUSALS; i++) {
      assertThat(failure(call.get())).isInstanceOf(AwayException.class);
    }
    return failsWithin(limit.minusNanos(System.nanoTime() - start), call.get());
  }

  private Changes creation(String id) {
    return Changes.of(
        Change.create(name(id), new Claim(id)),
        Change.create(key(id), new Counter(1)),
        Change.countIn(tenant, Counter.KIND, Long.MAX_VALUE));
  }

  private Key<Claim> name(String id) {
    return Claim.name(tenant, Counter.KIND, "name of " + id);
  }

  private Key<Counter> key(String id) {
    return tenant.child(Counter.KIND, id);
  }

  private long tally() {
    Key<Tally> tally = Tally.key(tenant, Counter.KIND);
    return answer(storage.get(List.of(tally))).find(tally).value().count();
  }

  private long count(Kind<?> kind) {
    try (var connection = Databases.connect(server.url());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM entity WHERE account = '%s' AND kind = '%s'"
                    .formatted(tenant.account(), kind.name()))) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
