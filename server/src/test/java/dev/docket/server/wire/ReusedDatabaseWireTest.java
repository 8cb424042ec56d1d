package dev.docket.server.wire;

import static dev.docket.server.wire.ReusedDatabase.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A database that servers have one after the other is to each as if it was the first. */
class ReusedDatabaseWireTest {

  private static final String MIGRATIONS = "docket_migration";

  /** Eight megabytes. */
  private static final String MANY_ROWS =
      "INSERT INTO "
          + SCHEMA
          + ".entity (account, region, parent, kind, id, version, format, body)"
          + " SELECT 'a', 'r', '', 'k', i::text, 1, 1, repeat('x', 1000)"
          + " FROM generate_series(1, 8000) AS i";

  @Test
  void nextServer_findsWhatAFirstOneFinds() {
    ReusedDatabase database = ReusedDatabase.borrow();
    Map<String, Long> used = rowsAfterAServer(database.url(), true);
    assertThat(used)
        .containsKeys("entity", "log_entry", "searchable_kind", "slot", "total", "word");
    database.giveBack();

    ReusedDatabase next = ReusedDatabase.borrow();

    assertThat(next.url()).isEqualTo(database.url());
    assertThat(rows(next.url())).containsOnly(entry(MIGRATIONS, used.get(MIGRATIONS)));
    assertThat(rowsAfterAServer(next.url(), false))
        .isEqualTo(rowsAfterAServer(Databases.create(), false));
    next.giveBack();
  }

  /** So that there is nothing else to be set back. */
  @Test
  void schema_hasTablesAndTheirIndexesAlone() {
    ReusedDatabase database = ReusedDatabase.borrow();
    rowsAfterAServer(database.url(), false);

    String kinds =
        "SELECT string_agg(DISTINCT relkind::text, '') FROM pg_class WHERE relnamespace = '%s'::regnamespace"
            .formatted(SCHEMA);

    assertThat(Databases.value(database.url(), kinds)).isEqualTo("ir");
    database.giveBack();
  }

  @Test
  void largeDatabase_isEmptiedByNewFiles() {
    ReusedDatabase database = ReusedDatabase.borrow();
    rowsAfterAServer(database.url(), false);
    Databases.execute(database.url(), MANY_ROWS);
    database.giveBack();

    ReusedDatabase next = ReusedDatabase.borrow();

    assertThat(next.url()).isEqualTo(database.url());
    assertThat(rows(next.url())).containsOnlyKeys(MIGRATIONS);
    assertThat(
            Databases.value(
                next.url(), "SELECT pg_relation_size('" + SCHEMA + ".entity'::regclass)"))
        .isEqualTo("0");
    next.giveBack();
  }

  /** As a server that is closed leaves them: to close a session is not to wait for its end. */
  @Test
  void databaseWhoseSessionsAreEnding_isLent() throws SQLException {
    ReusedDatabase database = ReusedDatabase.borrow();
    for (int i = 0; i < 50; i++) {
      List<Connection> sessions = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        sessions.add(Databases.connect(database.url()));
      }
      for (Connection session : sessions) {
        session.close();
      }
      database.giveBack();

      ReusedDatabase next = ReusedDatabase.borrow();

      assertThat(next.url()).isEqualTo(database.url());
      database = next;
    }
    database.giveBack();
  }

  @Test
  void databaseGivenBackTwice_isLentOnce() {
    ReusedDatabase database = ReusedDatabase.borrow();
    database.giveBack();
    ReusedDatabase next = ReusedDatabase.borrow();
    database.giveBack();

    ReusedDatabase another = ReusedDatabase.borrow();

    assertThat(another.url()).isNotEqualTo(next.url());
    another.giveBack();
    next.giveBack();
  }

  /**
   * What a server leaves that has told a story, or was asked for an empty list. Without the list of
   * nodes, which a server may or may not have come to.
   */
  private static Map<String, Long> rowsAfterAServer(String url, boolean story) {
    List<String> flags =
        List.of("--storage=postgres", "--postgres-url=" + url, "--postgres-schema=" + SCHEMA);
    try (TestDocket docket = TestDocket.startOn(flags)) {
      RawHttp http = new RawHttp(docket.port());
      assertThat(http.call("POST", "/domains-list", "").text()).contains("\"domains\":[]");
      if (story) {
        new ExampleStory()
            .tell((example, target, body) -> http.call(example.method(), target, body));
      }
    }
    Map<String, Long> rows = rows(url);
    rows.remove("rate_node");
    return rows;
  }

  /** How many rows there are, by table, of those that have any. */
  private static Map<String, Long> rows(String url) {
    Map<String, Long> rows = new TreeMap<>();
    String tables =
        Databases.value(
            url,
            "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = '" + SCHEMA + "'");
    for (String table : tables.split(",")) {
      long count =
          Long.parseLong(Databases.value(url, "SELECT count(*) FROM " + SCHEMA + "." + table));
      if (count > 0) {
        rows.put(table, count);
      }
    }
    return rows;
  }
}
