package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import io.vertx.core.Vertx;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that is there and does not let Docket in, or not do its work. */
class RefusedLoginTest {

  private static final int CALLS = 50;

  private static PostgresServer server;

  private final Tenant tenant = StoreUnderTest.newTenant();

  @BeforeAll
  static void start() {
    server = PostgresServer.start();
    server.admit("host all postgres all trust", "host all all all scram-sha-256");
    Databases.execute(
        server.url(),
        "SET password_encryption = 'scram-sha-256'",
        "CREATE ROLE docket LOGIN",
        "CREATE DATABASE docket OWNER docket",
        "CREATE DATABASE closed",
        "REVOKE CONNECT ON DATABASE closed FROM PUBLIC",
        "CREATE DATABASE shut ALLOW_CONNECTIONS false");
  }

  @BeforeEach
  void admit() {
    Databases.execute(server.url(), "ALTER ROLE docket PASSWORD 'right'");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "docket:wrong, docket, PostgreSQL refuses the login, 28P01",
    "docket, docket, PostgreSQL refuses the login, 28P01",
    "nobody:right, docket, PostgreSQL refuses the login, 28P01",
    "docket:right, missing, PostgreSQL has no such database, 3D000",
    "docket:right, closed, PostgreSQL denies Docket a privilege, 42501",
    "docket:right, shut, PostgreSQL refuses the login, 55000"
  })
  void refusal_saysWhichOneItIs(String login, String database, String reason, String state) {
    String url = "postgresql://%s@localhost:%d/%s".formatted(login, server.port(), database);
    try (Storage storage = open(url)) {
      assertThat(failure(storage.check()))
          .isInstanceOf(AwayException.class)
          .hasMessageStartingWith(reason + ": ")
          .hasMessageContaining(state)
          .extracting(failure -> ((UnavailableException) failure).reason())
          .isEqualTo(reason);
    }
    assertThat(failure(new PostgresStorageProvider().migrate(settings(url))))
        .hasMessageStartingWith(reason + ": ");
  }

  @Test
  void login_thatIsRefusedIsNotTriedForEachCall() {
    Vertx vertx = Vertx.vertx();
    try (CutProxy proxy = new CutProxy(vertx, server.port());
        Storage storage =
            open("postgresql://docket:right@localhost:%d/docket".formatted(proxy.port()))) {
      untilPresent(storage);
      Databases.execute(server.url(), "ALTER ROLE docket PASSWORD 'another'");
      int before = proxy.accepted();

      for (int call = 0; call < CALLS; call++) {
        failure(storage.commit(creation("c")));
      }

      assertThat(proxy.accepted() - before).isLessThan(CALLS / 5);
      assertThat(failure(storage.check()))
          .isInstanceOf(AwayException.class)
          .hasMessageStartingWith("PostgreSQL refuses the login");
      admit();
      untilPresent(storage);
      answer(storage.commit(creation("c")));
    } finally {
      vertx.close().await();
    }
  }

  @Test
  void privilege_thatIsTakenAwayIsNamedUntilItIsBack() {
    try (Storage storage =
        open("postgresql://docket:right@localhost:%d/docket".formatted(server.port()))) {
      untilPresent(storage);
      String docket = server.url().replaceFirst("/postgres$", "/docket");
      Databases.execute(docket, "REVOKE INSERT, DELETE ON entity FROM docket");

      assertThat(failure(storage.check()))
          .isInstanceOf(UnfitDatabaseException.class)
          .hasMessage("PostgreSQL denies Docket a privilege: INSERT on entity, DELETE on entity");
      // All calls are refused as soon as a second look has said the same.
      while (!(failure(storage.commit(creation("d"))) instanceof UnfitDatabaseException)) {
        Thread.onSpinWait();
      }

      Databases.execute(docket, "GRANT INSERT, DELETE ON entity TO docket");
      untilPresent(storage);
      answer(storage.commit(creation("d")));
    }
  }

  private Changes creation(String id) {
    return Changes.of(Change.create(tenant.child(Counter.KIND, id), new Counter(1)));
  }

  private static Storage open(String url) {
    return new PostgresStorageProvider().open(settings(url));
  }

  private static Map<String, String> settings(String url) {
    return Map.of("url", url);
  }
}
