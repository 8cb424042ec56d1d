package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.DatabaseAdmission;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.schema.Migration;
import dev.docket.storage.postgres.schema.Migrations;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MigrationsTest {

  private static final Migration FIRST = Migration.all().getFirst();
  private static final Migration NEXT =
      new Migration(
          2, "CREATE TABLE later (id integer); ALTER TABLE entity ADD COLUMN note text DEFAULT ''");
  private static final Key<Counter> KEY =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "c");

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
  void migrations_areNumberedFromOneWithoutGaps() {
    List<Integer> numbers = Migration.all().stream().map(Migration::number).toList();

    assertThat(numbers)
        .isEqualTo(Stream.iterate(1, number -> number + 1).limit(numbers.size()).toList());
  }

  @Test
  void nodes_thatStartTogetherApplyEachOnce() throws SQLException {
    List<Future<Integer>> nodes = new ArrayList<>();
    for (int node = 0; node < 3; node++) {
      nodes.add(admission(Map.of(), FIRST, NEXT).enter());
    }

    assertThat(nodes).extracting(node -> answer(node.toCompletionStage())).containsOnly(2);
    assertThat(applied()).containsExactly(1, 2);
  }

  @Test
  void schema_isCreatedWhereTheSettingsSay() throws SQLException {
    answer(admission(Map.of("schema", "docket_data"), FIRST).enter().toCompletionStage());

    assertThat(integers("SELECT COUNT(*) FROM docket_data.entity")).containsExactly(0);
  }

  @Test
  void upgrade_keepsTheDataOfTheVersionBefore() {
    List<Migration> all = new ArrayList<>(Migration.all());
    try (Storage before = store(all.toArray(Migration[]::new))) {
      answer(before.commit(Changes.of(Change.create(KEY, new Counter(7)))));
    }

    all.add(new Migration(all.size() + 1, NEXT.sql()));
    try (Storage after = store(all.toArray(Migration[]::new))) {
      Stored<Counter> stored = Objects.requireNonNull(answer(after.get(List.of(KEY))).find(KEY));
      assertThat(stored.value()).isEqualTo(new Counter(7));
      answer(after.commit(Changes.of(Change.replace(stored, new Counter(8)))));
    }
  }

  @Test
  void upgrade_keepsBodiesFromWhenTheyWereJsonb() {
    answer(admission(Map.of(), FIRST).enter().toCompletionStage());
    Databases.execute(
        url,
        """
        INSERT INTO entity
        SELECT '111122223333', 'eu-central-1', '', 'counter', 'c', 1, 1, '{"value": 7}'::jsonb
        """);

    try (Storage after = store(Migration.all().toArray(Migration[]::new))) {
      Stored<Counter> stored = Objects.requireNonNull(answer(after.get(List.of(KEY))).find(KEY));
      assertThat(stored.value()).isEqualTo(new Counter(7));
      answer(after.commit(Changes.of(Change.replace(stored, new Counter(8)))));
    }
  }

  @Test
  void upgrade_findsTheAccountsOfEntitiesAndSlots() throws SQLException {
    answer(
        admission(Map.of(), Migration.all().subList(0, 6).toArray(Migration[]::new))
            .enter()
            .toCompletionStage());
    Databases.execute(
        url,
        """
        INSERT INTO entity
        SELECT account, 'eu-central-1', '', 'counter', id, 1, 1, '{}'
        FROM UNNEST(ARRAY['3', '1', '2']) AS account, GENERATE_SERIES(1, 3) AS id
        """,
        """
        INSERT INTO searchable (account, region, parent, kind, id, shape, place, terms, form, forms,
          texts, names)
        VALUES ('2', 'eu-central-1', '', 'ticket', '1', 'ticket', 7, '{}', 1, '{}', '', '')
        """,
        "INSERT INTO slot VALUES (7, 'weight', 1, 1), (7, 'size', 2, 1), (8, 'size', 1, 1)");

    answer(
        admission(Map.of(), Migration.all().toArray(Migration[]::new)).enter().toCompletionStage());

    assertThat(integers("SELECT account::integer FROM account ORDER BY account"))
        .containsExactly(1, 2, 3);
    assertThat(integers("SELECT number FROM slot WHERE account = '2' AND place = 7 ORDER BY name"))
        .containsExactly(2, 1);
    assertThat(integers("SELECT COUNT(*) FROM slot")).containsExactly(2);
  }

  @Test
  void bodies_areKeptAsTheyWereWritten() throws SQLException {
    try (Storage storage = store(Migration.all().toArray(Migration[]::new))) {
      answer(storage.commit(Changes.of(Change.create(KEY, new Counter(7)))));
    }

    assertThat(integers("SELECT COUNT(*) FROM entity WHERE body = '{\"value\":7}'"))
        .containsExactly(1);
  }

  @Test
  void schema_thatIsNewerIsRefusedInOneSentence() {
    answer(admission(Map.of(), FIRST, NEXT).enter().toCompletionStage());

    try (Storage storage = store(FIRST)) {
      assertThat(failure(storage.get(List.of(KEY))))
          .isInstanceOf(UnfitDatabaseException.class)
          .hasMessage(
              "The schema has version 2, but this version of Docket knows only 1:"
                  + " start a newer Docket");
    }
  }

  @Test
  @Timeout(60)
  void node_thatRunsWhileANewerOneMigratesServesNoMore() {
    List<Migration> all = new ArrayList<>(Migration.all());
    int known = all.size();
    try (Storage running = store(all.toArray(Migration[]::new))) {
      answer(running.commit(Changes.of(Change.create(KEY, new Counter(7)))));
      all.add(new Migration(known + 1, NEXT.sql()));
      answer(admission(Map.of(), all.toArray(Migration[]::new)).enter().toCompletionStage());

      assertThat(failure(running.check())).hasMessage(DatabaseOutage.SCHEMA_CHANGED.reason());
      // Calls that are on their way may still be answered.
      @Nullable Throwable refused = null;
      while (!(refused instanceof UnfitDatabaseException)) {
        refused =
            answer(
                running
                    .get(List.of(KEY))
                    .handle((found, failure) -> failure == null ? null : Stages.cause(failure)));
      }
      assertThat(refused)
          .hasMessage(
              "The schema has version %d, but this version of Docket knows only %d:"
                      .formatted(known + 1, known)
                  + " start a newer Docket");
    }
  }

  @Test
  void migration_thatWasChangedIsRefused() {
    answer(admission(Map.of(), FIRST, NEXT).enter().toCompletionStage());

    Migration changed = new Migration(2, NEXT.sql() + "; SELECT 1");
    assertThat(failure(admission(Map.of(), FIRST, changed).enter().toCompletionStage()))
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessageStartingWith("Migration 2 was applied from another file");
  }

  @Test
  void migration_thatDiesMidwayLeavesNothing() throws SQLException {
    Migration dying =
        new Migration(
            2, "CREATE TABLE later (id integer); SELECT pg_terminate_backend(pg_backend_pid())");

    assertThat(failure(admission(Map.of(), FIRST, dying).enter().toCompletionStage())).isNotNull();
    assertThat(applied()).containsExactly(1);

    answer(admission(Map.of(), FIRST, NEXT).enter().toCompletionStage());
    assertThat(applied()).containsExactly(1, 2);
  }

  @Test
  void off_waitsForTheOperator() {
    Map<String, String> off = Map.of("migrate", "off");
    assertThat(failure(admission(off, FIRST).enter().toCompletionStage()))
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessageContaining("postgres-migrate=off");

    assertThat(answer(admission(off, FIRST).migrate().toCompletionStage())).isEqualTo(1);

    assertThat(answer(admission(off, FIRST).enter().toCompletionStage())).isEqualTo(1);
  }

  @Test
  void distribution_needsCitus() throws SQLException {
    Map<String, String> citus = Map.of("distribute", "citus");

    assertThat(
            failure(
                admission(citus, Migration.all().toArray(Migration[]::new))
                    .migrate()
                    .toCompletionStage()))
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessageContaining("extension citus");
    assertThat(applied()).hasSameSizeAs(Migration.all());
  }

  @Test
  void provider_migratesWithoutOpening() throws SQLException {
    assertThat(answer(new PostgresStorageProvider().migrate(Map.of("url", url))))
        .isEqualTo(Migration.all().size());

    assertThat(integers("SELECT COUNT(*) FROM entity")).containsExactly(0);
  }

  private Storage store(Migration... migrations) {
    return new PostgresStorage(
        vertx, false, settings(Map.of()), new Migrations(List.of(migrations)));
  }

  private DatabaseAdmission admission(Map<String, String> given, Migration... migrations) {
    PostgresSettings settings = settings(given);
    return new DatabaseAdmission(
        new Connector(vertx, settings), settings, new Migrations(List.of(migrations)));
  }

  private PostgresSettings settings(Map<String, String> given) {
    Map<String, String> all = new HashMap<>(given);
    all.put("url", url);
    return PostgresSettings.read(all);
  }

  private List<Integer> applied() throws SQLException {
    return integers("SELECT number FROM docket_migration WHERE number > 0 ORDER BY number");
  }

  private List<Integer> integers(String sql) throws SQLException {
    List<Integer> integers = new ArrayList<>();
    try (Connection connection = Databases.connect(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        integers.add(rows.getInt(1));
      }
    }
    return integers;
  }
}
