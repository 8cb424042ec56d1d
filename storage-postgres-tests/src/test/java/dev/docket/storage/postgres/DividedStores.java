package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;

import dev.docket.storage.Storage;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import java.util.Map;
import java.util.UUID;

/**
 * Two nodes over one database whose tables are divided by account, as an engine that distributes
 * tables divides them. Whatever plan the database has made for a statement of the store, it has
 * told {@link PlanLog}.
 */
interface DividedStores extends StoreUnderTest {

  @Override
  default Storage storage() {
    return Nodes.ONE;
  }

  @Override
  default Storage another() {
    return Nodes.OTHER;
  }

  @Override
  default Storage open() {
    return open(Nodes.URL);
  }

  @Override
  default Storage openAlone() {
    return open(create());
  }

  private static Storage open(String url) {
    return new PostgresStorageProvider()
        .open(
            Map.of(
                "url", url,
                "timeout", "60s",
                "wait-timeout", "30s",
                "statement-timeout", "30s",
                "lock-timeout", "30s",
                "keep-totals-from", "1",
                "plans", "custom"));
  }

  /** The address of a new database with tables in parts. */
  private static String create() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    Databases.execute(PlanLog.server().url(), "CREATE DATABASE " + name);
    String url = PlanLog.server().url().replaceFirst("/postgres$", "/" + name);
    answer(new PostgresStorageProvider().migrate(Map.of("url", url)));
    for (String table : PlanLog.TABLES) {
      Databases.execute(
          url,
          "ALTER TABLE " + table + " RENAME TO whole",
          // Parts are only told by conditions with their collation, and some have the default.
          "ALTER TABLE whole ALTER COLUMN account TYPE text COLLATE \"default\"",
          "CREATE TABLE %s (LIKE whole INCLUDING ALL) PARTITION BY HASH (account)".formatted(table),
          "DROP TABLE whole");
      for (int part = 0; part < PlanLog.PARTS; part++) {
        Databases.execute(
            url,
            "CREATE TABLE %1$s_part%2$d PARTITION OF %1$s FOR VALUES WITH (MODULUS %3$d, REMAINDER %2$d)"
                .formatted(table, part, PlanLog.PARTS));
      }
    }
    return url;
  }

  /** Opened when first needed, for all test classes of the JVM. */
  final class Nodes {
    static final String URL = create();
    static final Storage ONE = open(URL);
    static final Storage OTHER = open(URL);

    private Nodes() {}
  }
}
