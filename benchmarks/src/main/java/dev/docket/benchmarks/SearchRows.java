package dev.docket.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What the indexes of the rows for searches cost: the same rows copied by turns into two tables of
 * which one has all indexes and the other has the primary key alone.
 */
final class SearchRows {

  private static final String SCHEMA = "docket_search_rows";
  private static final int ROWS = 1_000;

  private final Database database;
  private final int rounds;

  /**
   * @param rounds of a thousand rows each
   */
  SearchRows(Database database, int rounds) {
    this.database = database;
    this.rounds = rounds;
  }

  /** The rate of inserts with all indexes, as a part of that without; by processor time. */
  double ratio() throws IOException, InterruptedException {
    database.run("SET client_min_messages = warning; DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
    database.run(
        """
        CREATE SCHEMA %1$s;
        CREATE TABLE %1$s.indexed (LIKE searchable INCLUDING ALL);
        CREATE TABLE %1$s.plain (LIKE searchable INCLUDING DEFAULTS INCLUDING STORAGE);
        ALTER TABLE %1$s.plain ADD PRIMARY KEY (account, region, parent, kind, id);
        CREATE TABLE %1$s.rows AS SELECT ROW_NUMBER() OVER (ORDER BY s.id DESC) AS number, s AS row
          FROM searchable AS s WHERE kind = 'case' ORDER BY number LIMIT %2$d;
        CREATE INDEX ON %1$s.rows (number);
        """
            .formatted(SCHEMA, ROWS * rounds));
    Duration indexed = Duration.ZERO;
    Duration plain = Duration.ZERO;
    for (int round = 0; round < rounds; round++) {
      indexed = indexed.plus(copy("indexed", round));
      plain = plain.plus(copy("plain", round));
    }
    database.run("SET client_min_messages = warning; DROP SCHEMA " + SCHEMA + " CASCADE");
    return (double) plain.toNanos() / indexed.toNanos();
  }

  private Duration copy(String table, int round) throws IOException, InterruptedException {
    Duration before = database.cpu();
    for (String part : List.of("00", "25", "50", "75")) {
      long from = (long) round * ROWS + Integer.parseInt(part) * ROWS / 100;
      database.run(
          "INSERT INTO %1$s.%2$s SELECT (row).* FROM %1$s.rows WHERE number > %3$d AND number <= %4$d"
              .formatted(SCHEMA, table, from, from + ROWS / 4));
    }
    return database.cpu().minus(before);
  }
}
