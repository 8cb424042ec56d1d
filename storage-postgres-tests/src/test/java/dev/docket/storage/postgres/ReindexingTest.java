package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.DatabaseAdmission;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.schema.Migration;
import dev.docket.storage.postgres.schema.Migrations;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Entities that were stored before they were indexed, or while the index held something else. */
class ReindexingTest {

  private static final Key<Counter> DESK =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "desk");
  private static final Sort NEWEST = Sort.descending("updated");

  private static Vertx vertx;

  private final String url = Databases.create();

  @BeforeAll
  static void start() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void stop() {
    vertx.close().await();
  }

  @Test
  void upgrade_findsWhatTheVersionBeforeHasStored() {
    try (Storage before = store(Migration.all().getFirst())) {
      answer(before.check());
    }
    // As the version before has written them: without a word to searches.
    Databases.execute(
        url,
        """
        INSERT INTO entity
        VALUES ('111122223333', 'eu-central-1', '', 'counter', 'desk', 1, 1, '{"value": 1}')
        """,
        """
        INSERT INTO entity
        SELECT '111122223333', 'eu-central-1', 'counter/desk/', 'ticket', TO_CHAR(n, 'FM0000'), n, 1,
          JSONB_BUILD_OBJECT('title', 'Ticket ' || n, 'status', 'open', 'customer', 'c' || n % 10,
            'summary', '', 'amount', n, 'weight', n, 'updated', '2026-01-01T00:00:00.000000Z')
        FROM GENERATE_SERIES(1, 1203) AS n
        """);

    try (Storage after = store(Migration.all().toArray(Migration[]::new))) {
      Found<Ticket> found = search(after, Ticket.KIND, new Equal("customer", label("c3")));

      assertThat(found.total()).isEqualTo(121);
      assertThat(found.items().getFirst().value().title()).isEqualTo("Ticket 1203");
      assertThat(search(after, Ticket.KIND, new Condition.Mentions("icket 1203")).total())
          .isEqualTo(1);
    }
  }

  /** In the third schema, values had no columns but what the kind indexes, and were all in JSON. */
  @Test
  void upgrade_indexesAnewWhatTheVersionBeforeHasIndexed() {
    List<Migration> all = Migration.all();
    PostgresSettings settings = PostgresSettings.read(Map.of("url", url));
    answer(
        new DatabaseAdmission(
                new Connector(vertx, settings), settings, new Migrations(all.subList(0, 3)))
            .enter()
            .toCompletionStage());
    Databases.execute(
        url,
        """
        INSERT INTO entity VALUES ('111122223333', 'eu-central-1', '', 'counter', 'desk', 1, 1,
          '{"value": 1}');
        INSERT INTO entity
        SELECT '111122223333', 'eu-central-1', 'counter/desk/', 'ticket', TO_CHAR(n, 'FM0000'), n, 1,
          JSONB_BUILD_OBJECT('title', 'Ticket ' || n, 'status', 'open', 'customer', 'c' || n % 10,
            'summary', '', 'amount', n, 'weight', n, 'updated', '2026-01-01T00:00:00.000000Z')
        FROM GENERATE_SERIES(1, 1203) AS n;
        INSERT INTO searchable
        SELECT e.account, e.region, e.parent, e.kind, e.id, 'counter/ticket', 1, '{1}', 1,
          '{"customer": "lc3"}', '', '', 'mold'
        FROM entity AS e WHERE e.kind = 'ticket';
        INSERT INTO searchable_kind VALUES ('ticket', 1)
        """);

    try (Storage after = store(all.toArray(Migration[]::new))) {
      assertThat(search(after, Ticket.KIND, new Equal("customer", label("c3"))).total())
          .isEqualTo(121);
      assertThat(queried("SELECT COUNT(DISTINCT place) || ' ' || COUNT(*) FROM searchable"))
          .isEqualTo("1 1203");
    }
  }

  @Test
  void search_isGoodAfterAKindHasIndexedSomethingElse() {
    Kind<Ticket> later = new Kind<>("ticket", Ticket.class, 1, List.of("customer", "updated"));
    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      answer(
          storage.commit(
              Changes.of(
                  Change.create(DESK, new Counter(1)),
                  Change.create(DESK.child(Ticket.KIND, "1"), ticket(1)),
                  Change.create(DESK.child(Ticket.KIND, "2"), ticket(2)))));
      assertThat(search(storage, Ticket.KIND, Condition.ALWAYS).items())
          .extracting(stored -> stored.key().id())
          .containsExactly("2", "1");

      assertThat(search(storage, later, Condition.ALWAYS).items())
          .extracting(stored -> stored.key().id())
          .containsExactly("2", "1");
    }
  }

  @Test
  @Timeout(60)
  void search_isGoodAfterTextsAreFoldedInAnotherWay() throws InterruptedException {
    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      createOne(storage);
      awaitPreparation();
    }
    int before = IndexDocument.version(Ticket.KIND) + 1;
    Databases.execute(
        url,
        """
        UPDATE searchable SET texts = '', terms = '{}', form = %1$d;
        UPDATE searchable_kind SET form = %1$d WHERE kind = 'ticket'
        """
            .formatted(before));

    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      String title = ticket(1).title();
      assertThat(search(storage, Ticket.KIND, new Condition.Mentions(title)).total()).isEqualTo(1);
    }
  }

  /** So that the first search of many does not wait until all of them have been looked at. */
  @Test
  @Timeout(60)
  void firstWrite_preparesForSearches() throws InterruptedException {
    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      createOne(storage);

      awaitPreparation();
      assertThat(queried("SELECT SUM(count) FROM total")).isEqualTo("1");
    }
  }

  @Test
  void delete_leavesNothingForSearches() {
    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      Key<Ticket> first = DESK.child(Ticket.KIND, "1");
      answer(
          storage.commit(
              Changes.of(
                  Change.create(DESK, new Counter(1)),
                  Change.create(first, ticket(1)),
                  Change.create(DESK.child(Ticket.KIND, "2"), ticket(2)))));

      Stored<Ticket> stored = answer(storage.get(List.of(first))).find(first);
      answer(storage.commit(Changes.of(Change.delete(stored))));
      assertThat(indexed()).isEqualTo(1);

      answer(storage.commit(Changes.of(Change.deleteUnder(DESK.tenant()))));
      assertThat(indexed()).isZero();
    }
  }

  /** Searches see microseconds, and the change is of less. */
  @Test
  void changeThatSearchesDoNotSee_leavesWhatTheyKnow() {
    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      Key<Ticket> key = DESK.child(Ticket.KIND, "1");
      Ticket before = ticket(1);
      Ticket after = new Ticket("T", "open", "c", "", 1, 1, before.updated().plusNanos(999));
      answer(
          storage.commit(
              Changes.of(Change.create(DESK, new Counter(1)), Change.create(key, before))));
      String row = queried("SELECT ctid FROM searchable");

      Stored<Ticket> stored = answer(storage.get(List.of(key))).find(key);
      answer(storage.commit(Changes.of(Change.replace(stored, after))));

      assertThat(queried("SELECT ctid FROM searchable")).isEqualTo(row);
      Stored<Ticket> changed = answer(storage.get(List.of(key))).find(key);
      assertThat(changed.version()).isNotEqualTo(stored.version());
      assertThat(search(storage, Ticket.KIND, Condition.ALWAYS).items()).containsExactly(changed);
    }
  }

  private static void createOne(Storage storage) {
    answer(
        storage.commit(
            Changes.of(
                Change.create(DESK, new Counter(1)),
                Change.create(DESK.child(Ticket.KIND, "1"), ticket(1)))));
  }

  /** Waits until the first write has prepared for searches. */
  private void awaitPreparation() throws InterruptedException {
    String form = String.valueOf(IndexDocument.version(Ticket.KIND));
    while (!form.equals(queried("SELECT MAX(form) FROM searchable_kind WHERE kind = 'ticket'"))) {
      Thread.sleep(20);
    }
  }

  private int indexed() {
    return Integer.parseInt(queried("SELECT COUNT(*) FROM searchable"));
  }

  private String queried(String query) {
    return Databases.value(url, query);
  }

  private static Ticket ticket(int number) {
    return new Ticket("T", "open", "c", "", number, number, Instant.ofEpochSecond(number));
  }

  private static SearchValue label(String value) {
    return new SearchValue.Label(value);
  }

  private static Found<Ticket> search(Storage storage, Kind<Ticket> kind, Condition condition) {
    return answer(
        storage.search(new Search<>(DESK, kind, condition, List.of(NEWEST), 10, null, true)));
  }

  private Storage store(Migration... migrations) {
    return new PostgresStorage(
        vertx,
        false,
        PostgresSettings.read(Map.of("url", url)),
        new Migrations(List.of(migrations)));
  }
}
