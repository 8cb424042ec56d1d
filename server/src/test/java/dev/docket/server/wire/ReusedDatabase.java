package dev.docket.server.wire;

import dev.docket.server.Patience;
import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A database that servers of tests have one after the other. Each finds its tables as the
 * migrations leave them: to empty them takes a few milliseconds, and to make them a hundred.
 */
final class ReusedDatabase {

  /** Not the one that there is without a flag. */
  static final String SCHEMA = "test";

  /** Of all tables; from here on new files are quicker than a look at all the rows that were. */
  private static final long LARGE_BYTES = 4 << 20;

  /**
   * Ends what a server has left open and counts what there was. What the function says of each is
   * not used: of a session that ends by itself just then, it says that it could not be ended.
   */
  private static final String END_SESSIONS =
      """
      SELECT count(pg_terminate_backend(pid, 10000))
      FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
      """;

  /** All but the list of migrations; none where a server ended before it had made them. */
  private static final String TABLES =
      """
      SELECT c.oid::regclass::text, pg_table_size(c.oid)
      FROM pg_class AS c
      WHERE c.relnamespace = to_regnamespace('%s') AND c.relkind = 'r' AND c.relname <> 'docket_migration'
      """
          .formatted(SCHEMA);

  private static final Deque<Place> FREE = new ConcurrentLinkedDeque<>();

  private final Place place;
  private final AtomicBoolean lent = new AtomicBoolean(true);

  /**
   * @param behind a session that is there for good, as a login takes longer than to empty all
   */
  private record Place(String url, Connection behind) {

    static Place make() throws SQLException {
      String url = Databases.create();
      return new Place(url, Databases.connect(url));
    }

    void empty() throws SQLException {
      try (Statement statement = behind.createStatement()) {
        Patience.until(() -> endSessions(statement) == 0);
        StringBuilder deletions = new StringBuilder();
        StringBuilder truncation = new StringBuilder();
        long bytes = 0;
        try (ResultSet tables = statement.executeQuery(TABLES)) {
          while (tables.next()) {
            String table = tables.getString(1);
            deletions.append("DELETE FROM ").append(table).append(';');
            truncation.append(truncation.isEmpty() ? "TRUNCATE " : ", ").append(table);
            bytes += tables.getLong(2);
          }
        }
        statement.execute(bytes < LARGE_BYTES ? deletions.toString() : truncation.toString());
      }
    }

    private static long endSessions(Statement statement) {
      try (ResultSet sessions = statement.executeQuery(END_SESSIONS)) {
        sessions.next();
        return sessions.getLong(1);
      } catch (SQLException failure) {
        throw new IllegalStateException("The sessions of a database cannot be ended", failure);
      }
    }
  }

  private ReusedDatabase(Place place) {
    this.place = place;
  }

  /** One that nobody else has until it is given back. */
  static ReusedDatabase borrow() {
    Place place = FREE.poll();
    try {
      if (place == null) {
        place = Place.make();
      } else {
        place.empty();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("PostgreSQL for tests has failed", failure);
    }
    return new ReusedDatabase(place);
  }

  /** Lets others have it, once the server that had it is closed. */
  void giveBack() {
    if (lent.getAndSet(false)) {
      FREE.push(place);
    }
  }

  String url() {
    return place.url();
  }

  /** The flags that make a server use it. */
  List<String> flags() {
    return List.of("--postgres-url=" + url(), "--postgres-schema=" + SCHEMA);
  }
}
