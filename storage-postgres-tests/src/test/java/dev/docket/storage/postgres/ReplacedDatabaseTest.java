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
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that is emptied, dropped or replaced while a store works on it. */
class ReplacedDatabaseTest {

  private static final String[] EMPTY = {"DROP SCHEMA public CASCADE", "CREATE SCHEMA public"};

  private final String url = Databases.create();
  private final Tenant tenant = StoreUnderTest.newTenant();
  private final Key<Counter> desk = tenant.child(Counter.KIND, "desk");
  private Storage storage;

  @BeforeEach
  void open() {
    storage = new PostgresStorageProvider().open(Map.of("url", url));
    untilPresent(storage);
    answer(storage.commit(creation("1")));
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void databaseThatIsEmptied_isNotMadeAnewUntilTheOperatorSaysSo() throws Exception {
    Databases.execute(url, EMPTY);

    Throwable refused = failure(storage.commit(Changes.of(Change.deleteUnder(desk))));

    assertThat(refused).isInstanceOf(UnavailableException.class);
    untilReason("The database is empty, and what Docket had stored there is gone:");
    assertThat(tables()).isZero();
    answer(new PostgresStorageProvider().migrate(Map.of("url", url)));
    untilPresent(storage);
    answer(storage.commit(creation("1")));
  }

  @Test
  void databaseThatIsEmptied_isNoticedByTheHealthCheck() {
    Databases.execute(url, EMPTY);

    untilReason("The database is empty, and what Docket had stored there is gone:");
    try (Storage restarted = new PostgresStorageProvider().open(Map.of("url", url))) {
      untilPresent(restarted);
    }
    untilPresent(storage);
  }

  @Test
  void databaseThatIsDropped_isMissedUntilItIsThereAgain() {
    String name = url.substring(url.lastIndexOf('/') + 1);
    String server = url.replace(name, "postgres");
    Databases.execute(server, "DROP DATABASE " + name + " WITH (FORCE)");
    untilReason("PostgreSQL has no such database");

    Databases.execute(server, "CREATE DATABASE " + name);

    untilReason("The database is empty, and what Docket had stored there is gone:");
  }

  @Test
  void databaseThatIsReplaced_isUsedWithoutWhatWasKnownOfTheOneBefore() {
    Databases.execute(url, EMPTY);
    answer(new PostgresStorageProvider().migrate(Map.of("url", url)));

    untilReason("The database is another one than before");
    untilPresent(storage);
    answer(storage.commit(creation("1")));
    assertThat(
            answer(
                    storage.search(
                        new Search<>(
                            desk,
                            Ticket.KIND,
                            new Condition.Mentions("arce"),
                            List.of(Sort.descending("updated")),
                            10,
                            null,
                            true)))
                .total())
        .isEqualTo(1);
  }

  /** Asks until the store gives a reason, for whatever else is seen on the way there. */
  private void untilReason(String reason) {
    for (int i = 0; ; i++) {
      try {
        answer(storage.check());
      } catch (RuntimeException failed) {
        if (failed.getCause() instanceof UnavailableException away
            && away.reason().startsWith(reason)) {
          return;
        }
      }
      assertThat(i).as("attempts until: %s", reason).isLessThan(1_000_000);
    }
  }

  private int tables() throws Exception {
    try (var connection = Databases.connect(url);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Changes creation(String id) {
    return Changes.of(
        Change.create(desk, new Counter(1)),
        Change.create(
            desk.child(Ticket.KIND, id),
            new Ticket("Parcel", "open", "c", "", 1, 1, Instant.ofEpochSecond(1))));
  }
}
