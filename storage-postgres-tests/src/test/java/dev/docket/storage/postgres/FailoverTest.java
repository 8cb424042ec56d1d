package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A primary with a synchronous standby that takes its place. The store knows both addresses. */
class FailoverTest {

  private static final int WRITERS = 8;
  private static final int ENOUGH = 100;

  /** The configuration of both: without its log on disk a server that is killed loses commits. */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on");

  /** How soon depends on what else the machine has to do. */
  private static final Duration RETURN = Duration.ofSeconds(30);

  private final Tenant tenant = StoreUnderTest.newTenant();
  private PostgresServer primary;
  private PostgresServer standby;

  @BeforeEach
  void start() {
    primary = PostgresServer.start(DURABLE);
    standby = primary.startStandby();
    Databases.execute(
        primary.url(),
        "ALTER SYSTEM SET synchronous_standby_names = '*'",
        "SELECT pg_reload_conf()");
    while (count(primary, "pg_stat_replication WHERE sync_state = 'sync'") == 0) {
      Thread.onSpinWait();
    }
  }

  @AfterEach
  void stop() {
    standby.close();
    primary.close();
  }

  @Test
  void promotedStandby_isFoundAndHasWhatWasAcknowledged() throws InterruptedException {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    Queue<Throwable> strange = new ConcurrentLinkedQueue<>();
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch before = new CountDownLatch(ENOUGH);
    CountDownLatch after = new CountDownLatch(ENOUGH);
    AtomicBoolean promoted = new AtomicBoolean();
    try (Storage storage = open(primary.port(), standby.port(), Map.of())) {
      untilPresent(storage);
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        String writer = i + ".";
        writers.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int number = 0; !stop.get(); number++) {
                    createUntilThere(storage, writer + number, strange);
                    acknowledged.add(writer + number);
                    (promoted.get() ? after : before).countDown();
                  }
                },
                Thread::startVirtualThread));
      }
      before.await();
      primary.kill();
      Databases.execute(
          standby.url(),
          "ALTER SYSTEM SET synchronous_standby_names = ''",
          "SELECT pg_reload_conf()",
          "SELECT pg_promote()");
      promoted.set(true);
      after.await();
      stop.set(true);
      writers.forEach(Waiting::answer);

      assertThat(strange).isEmpty();
      Snapshot found = answer(storage.get(acknowledged.stream().map(this::key).toList()));
      assertThat(acknowledged).allMatch(id -> found.find(key(id)) != null);
      assertThat(count(standby, "entity WHERE kind = '" + Counter.KIND.name() + "'"))
          .isEqualTo(acknowledged.size());
    }
  }

  @Test
  void primary_thatWasReplacedAndDoesNotKnowItIsLeft() {
    Map<String, String> timeouts = Map.of("timeout", "2s", "statement-timeout", "1s");
    try (Storage storage = open(primary.port(), standby.port(), timeouts)) {
      untilPresent(storage);
      answer(storage.commit(creation("1")));
      Databases.execute(
          standby.url(),
          "ALTER SYSTEM SET synchronous_standby_names = ''",
          "SELECT pg_reload_conf()",
          "SELECT pg_promote()");

      Throwable unknown = failure(storage.commit(creation("2")));
      createUntilThere(storage, "3", new ConcurrentLinkedQueue<>());

      assertThat(unknown).isInstanceOf(UnavailableException.class);
      assertThat(answer(storage.get(List.of(key("1")))).find(key("1"))).isNotNull();
      assertThat(count(standby, "entity WHERE id = '3'")).isEqualTo(1);
      assertThat(count(primary, "entity WHERE id = '3'")).isZero();
    }
  }

  @Test
  void server_thatIsSilentHoldsUpNobody() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
        Storage storage =
            open(silent.getLocalPort(), primary.port(), Map.of("connect-timeout", "10m"))) {
      assertThat(untilPresent(storage)).isLessThan(RETURN);

      answer(storage.commit(creation("1")));
    }
  }

  /** Creates it, again and again if the outcome is unknown, as a client does. */
  private void createUntilThere(Storage storage, String id, Queue<Throwable> strange) {
    boolean mayBeThere = false;
    while (true) {
      try {
        answer(storage.commit(creation(id)));
        return;
      } catch (CompletionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof StaleException) {
          if (!mayBeThere) {
            strange.add(cause);
          }
          return;
        }
        if (!(cause instanceof UnavailableException)) {
          strange.add(cause);
        }
        mayBeThere = true;
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private static Storage open(int one, int other, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put(
        "url",
        "postgresql://postgres@localhost:%d,localhost:%d/postgres?target_session_attrs=read-write"
            .formatted(one, other));
    return new PostgresStorageProvider().open(settings);
  }

  private Changes creation(String id) {
    return Changes.of(Change.create(key(id), new Counter(1)));
  }

  private Key<Counter> key(String id) {
    return tenant.child(Counter.KIND, id);
  }

  private static long count(PostgresServer server, String what) {
    try (var connection = Databases.connect(server.url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT COUNT(*) FROM " + what)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
