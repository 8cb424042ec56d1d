package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Outage;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that takes no writes, as the standby that one is connected to after a failover. */
class ReadOnlyTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Tenant tenant = StoreUnderTest.newTenant();
  private PostgresServer server;

  @BeforeEach
  void start() {
    server = PostgresServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void standby_isNotReadyUntilItIsPromoted() {
    try (Storage storage = open(server.url())) {
      untilPresent(storage);
      answer(storage.commit(creation("1")));
      server.stop();
      server.restartAsStandby();

      assertThat(untilReadOnly(storage))
          .isEqualTo(new Outage("no-writable-host", "PostgreSQL is read-only: it is a standby"));
      assertThat(failure(storage.commit(creation("2"))))
          .isInstanceOf(UnavailableException.class)
          .hasMessageContaining("read-only");

      Databases.execute(server.url(), "SELECT pg_promote()");
      assertThat(untilPresent(storage)).isLessThan(SOON);
      answer(storage.commit(creation("2")));
    }
  }

  @Test
  void write_thatIsRefusedMakesTheStoreNotReady() {
    try (Storage storage = open(server.url())) {
      untilPresent(storage);
      readOnly("on");

      Throwable refused = writeUntilRefused(storage);

      assertThat(refused)
          .isInstanceOf(UnavailableException.class)
          .hasMessageContaining("read-only");
      assertThat(untilReadOnly(storage))
          .isEqualTo(
              new Outage(
                  "database-read-only", "PostgreSQL is read-only: transaction_read_only is on"));
      readOnly("off");
      assertThat(untilPresent(storage)).isLessThan(SOON);
      answer(storage.commit(creation("last")));
    }
  }

  @Test
  void servers_areTriedUntilOneWrites() {
    try (PostgresServer other = PostgresServer.start()) {
      answer(new PostgresStorageProvider().migrate(Map.of("url", server.url())));
      readOnly("on");
      String both =
          "postgresql://postgres@localhost:%d,localhost:%d/postgres?target_session_attrs=read-write"
              .formatted(server.port(), other.port());
      try (Storage storage = open(both)) {
        untilPresent(storage);
        answer(storage.commit(creation("1")));
        try (Storage writing = open(other.url())) {
          untilPresent(writing);
          assertThat(answer(writing.get(List.of(key("1")))).find(key("1"))).isNotNull();
        }

        other.stop();
        readOnly("off");

        assertThat(untilPresent(storage)).isLessThan(SOON);
        answer(storage.commit(creation("2")));
        assertThat(answer(storage.get(List.of(key("1")))).find(key("1"))).isNull();
      }
    }
  }

  private void readOnly(String value) {
    Databases.execute(
        server.url(),
        "ALTER SYSTEM SET default_transaction_read_only = " + value,
        "SELECT pg_reload_conf()");
  }

  /** The configuration is read again a little later, and by each session by itself. */
  private Throwable writeUntilRefused(Storage storage) {
    for (int i = 0; ; i++) {
      try {
        answer(storage.commit(creation("c" + i)));
      } catch (CompletionException refused) {
        return refused.getCause();
      }
    }
  }

  /** The outage that is told as soon as all calls are refused. */
  private Outage untilReadOnly(Storage storage) {
    while (true) {
      failure(storage.check());
      if (failure(storage.commit(creation("refused"))) instanceof AwayException away
          && away.reason().startsWith("PostgreSQL is read-only:")) {
        return away.outage();
      }
    }
  }

  private Key<Counter> key(String id) {
    return tenant.child(Counter.KIND, id);
  }

  private Changes creation(String id) {
    return Changes.of(Change.create(key(id), new Counter(1)));
  }

  private static Storage open(String url) {
    return new PostgresStorageProvider().open(Map.of("url", url));
  }
}
