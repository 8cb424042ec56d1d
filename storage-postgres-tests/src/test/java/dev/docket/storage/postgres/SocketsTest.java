package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store costs a server without TLS: a socket for each session, and none beside. */
class SocketsTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int CALLS = 40;

  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?sslmode=prefer", "?sslmode=disable"})
  void sockets_areAsManyAsSessions(String parameters) throws SQLException {
    Vertx vertx = Vertx.vertx();
    try (CutProxy proxy = new CutProxy(vertx, server.port());
        Storage storage = open(proxy, parameters)) {
      untilPresent(storage);
      Tenant tenant = StoreUnderTest.newTenant();
      IntStream.range(0, CALLS)
          .mapToObj(
              i ->
                  i % 2 == 0
                      ? storage.check()
                      : storage.commit(
                          Changes.of(
                              Change.create(tenant.child(Counter.KIND, "c" + i), new Counter(i)))))
          .toList()
          .forEach(Waiting::answer);

      long end = System.nanoTime() + SOON.toNanos();
      // Those of the first looks are being closed.
      while (proxy.sockets() != sessions() && System.nanoTime() < end) {
        Thread.yield();
      }

      assertThat(proxy.sockets()).isEqualTo(sessions()).isGreaterThan(1);
      answer(storage.check());
    } finally {
      vertx.close().await();
    }
  }

  private static Storage open(CutProxy proxy, String parameters) {
    return new PostgresStorageProvider()
        .open(
            Map.of(
                "url", server.url().replace(":" + server.port(), ":" + proxy.port()) + parameters));
  }

  private static int sessions() throws SQLException {
    try (var connection = Databases.connect(server.url());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'docket'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
