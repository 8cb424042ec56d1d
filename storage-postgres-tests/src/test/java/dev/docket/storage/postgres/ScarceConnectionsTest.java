package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that grants fewer connections than all event loops have a use for. */
class ScarceConnectionsTest {

  private static final int LOOPS = 4;
  private static final int CLIENTS = 8;
  private static final int EACH = 19;

  private static PostgresServer server;

  private final Tenant tenant = StoreUnderTest.newTenant();
  private final Vertx vertx = Vertx.vertx();
  private final List<Context> loops =
      IntStream.range(0, LOOPS)
          .<Context>mapToObj(i -> ((VertxInternal) vertx).createEventLoopContext())
          .toList();
  private final List<AutoCloseable> opened = new ArrayList<>();

  @BeforeAll
  static void start() {
    server = PostgresServer.start(Map.of("max_connections", "24"));
    Databases.execute(
        server.url(), "CREATE ROLE docket LOGIN", "CREATE DATABASE docket OWNER docket");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void unlimited() {
    limit("ROLE", -1);
    limit("DATABASE", -1);
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
    vertx.close().await();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 6, 11})
  void role_withALimitIsServedInFull(int limit) {
    limit("ROLE", limit);

    assertThat(failures(open())).isEmpty();
  }

  @Test
  void database_withALimitIsServedInFull() {
    limit("DATABASE", 6);

    assertThat(failures(open())).isEmpty();
  }

  @Test
  void server_thatIsFullButForAFewIsServedInFull() throws SQLException {
    Storage storage = open();
    untilPresent(storage);
    occupy(18);

    assertThat(failures(storage)).isEmpty();
  }

  @Test
  void nodes_shareWhatThereIs() {
    List<Storage> nodes = List.of(open(), open());
    nodes.forEach(Waiting::untilPresent);

    assertThat(failures(nodes.getFirst())).isEmpty();
    assertThat(failures(nodes.getLast())).isEmpty();
  }

  @Test
  void role_thatHasNoConnectionLeftIsSaidAndHeals() {
    Storage storage = open();
    untilPresent(storage);
    Databases.execute(
        server.url(),
        "ALTER ROLE docket CONNECTION LIMIT 0",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'docket'");

    Throwable failure = failure(storage.check());
    while (!failure.getMessage().contains("53300")) {
      failure = failure(storage.check());
    }
    assertThat(((UnavailableException) failure).reason())
        .isEqualTo("PostgreSQL has no connection to spare");

    unlimited();
    untilPresent(storage);
    assertThat(failures(storage)).isEmpty();
  }

  @Test
  void role_withASingleConnectionIsRefusedInOneSentence() {
    limit("ROLE", 1);

    assertThat(failure(open().check()))
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessage("PostgreSQL allows Docket 1 connection; at least 2 are required");
  }

  private static void limit(String what, int limit) {
    Databases.execute(server.url(), "ALTER " + what + " docket CONNECTION LIMIT " + limit);
  }

  private void occupy(int connections) throws SQLException {
    for (int i = 0; i < connections; i++) {
      Connection connection =
          DriverManager.getConnection(
              "jdbc:postgresql://localhost:" + server.port() + "/docket", "docket", "");
      opened.add(connection);
    }
  }

  private Storage open() {
    CompletableFuture<Storage> storage = new CompletableFuture<>();
    String url = "postgresql://docket@localhost:" + server.port() + "/docket";
    loops
        .getFirst()
        .runOnContext(
            now -> {
              // Patient: this is about whether all are served, on machines that have other things
              // to do.
              Map<String, String> settings =
                  Map.of(
                      "url",
                      url,
                      "timeout",
                      "60s",
                      "wait-timeout",
                      "30s",
                      "statement-timeout",
                      "30s");
              storage.complete(new PostgresStorageProvider().open(settings));
            });
    opened.add(storage.join());
    return storage.join();
  }

  /** What goes wrong while clients on all event loops write, read, list, search and delete. */
  private List<Throwable> failures(Storage storage) {
    List<Throwable> failures = new ArrayList<>();
    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      Key<Counter> desk = tenant.child(Counter.KIND, UUID.randomUUID().toString());
      loops
          .get(client % LOOPS)
          .runOnContext(
              now ->
                  storage
                      .commit(Changes.of(Change.create(desk, new Counter(1))))
                      .thenCompose(created -> act(storage, desk, EACH))
                      .whenComplete(
                          (acted, failure) -> {
                            if (failure == null) {
                              done.complete(null);
                            } else {
                              done.completeExceptionally(failure);
                            }
                          }));
      clients.add(done);
    }
    for (CompletableFuture<Void> client : clients) {
      try {
        answer(client);
      } catch (RuntimeException failed) {
        failures.add(failed.getCause());
      }
    }
    return failures;
  }

  private static CompletionStage<Void> act(Storage storage, Key<Counter> desk, int left) {
    if (left == 0) {
      return CompletableFuture.completedStage(null);
    }
    Key<Ticket> key = desk.child(Ticket.KIND, "" + left);
    Ticket ticket =
        new Ticket("Parcel " + left, "open", "c", "", left, left, Instant.ofEpochSecond(left));
    return storage
        .commit(Changes.of(Change.create(key, ticket)))
        .thenCompose(created -> storage.get(List.of(key)))
        .thenCompose(
            read -> {
              Stored<Ticket> stored = read.find(key);
              return left % 3 == 0
                  ? storage.commit(Changes.of(Change.delete(stored)))
                  : CompletableFuture.completedStage(null);
            })
        .thenCompose(
            done ->
                storage.search(
                    new Search<>(
                        desk,
                        Ticket.KIND,
                        new Condition.Mentions("arcel"),
                        List.of(Sort.descending("updated")),
                        10,
                        null,
                        true)))
        .thenCompose(found -> act(storage, desk, left - 1));
  }
}
