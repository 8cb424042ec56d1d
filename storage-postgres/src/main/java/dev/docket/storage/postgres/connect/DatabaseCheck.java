package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks with one statement whether a database can be used and is still the one that was admitted.
 */
public final class DatabaseCheck {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);

  /**
   * Whether it is read-only, which privileges are denied on the tables that exist, when it was
   * first prepared, whether it is empty, and the version of its schema.
   */
  public static final String QUERY =
      """
      SELECT CURRENT_SETTING('transaction_read_only') = 'on', PG_IS_IN_RECOVERY(), (
        SELECT STRING_AGG(p.privilege || ' on ' || p.name, ', ')
        FROM (VALUES
          ('docket_migration', 'SELECT'),
          ('entity', 'SELECT'), ('entity', 'INSERT'), ('entity', 'UPDATE'), ('entity', 'DELETE'),
          ('searchable', 'SELECT'), ('searchable', 'INSERT'), ('searchable', 'UPDATE'),
          ('searchable', 'DELETE'),
          ('word', 'SELECT'), ('word', 'INSERT'),
          ('identifier_parts', 'SELECT'), ('identifier_parts', 'INSERT'),
          ('identifier_parts', 'UPDATE'),
          ('account', 'SELECT'), ('account', 'INSERT'), ('account', 'UPDATE'),
          ('slot', 'SELECT'), ('slot', 'INSERT'),
          ('searchable_kind', 'SELECT'), ('searchable_kind', 'INSERT'),
          ('searchable_kind', 'UPDATE'),
          ('total', 'SELECT'), ('total', 'INSERT'), ('total', 'UPDATE'), ('total', 'DELETE'),
          ('rate_bucket', 'SELECT'), ('rate_bucket', 'INSERT'), ('rate_bucket', 'UPDATE'),
          ('rate_bucket', 'DELETE'),
          ('rate_node', 'SELECT'), ('rate_node', 'INSERT'), ('rate_node', 'UPDATE'),
          ('rate_node', 'DELETE')
        ) AS p (name, privilege)
        WHERE NOT HAS_TABLE_PRIVILEGE(TO_REGCLASS(p.name)::oid, p.privilege)
      ), (
        SELECT EXTRACT(EPOCH FROM m.applied)::text FROM docket_migration AS m WHERE m.number = 0
      ), TO_REGCLASS('entity') IS NULL, (SELECT MAX(m.number) FROM docket_migration AS m)
      """;

  /** The first part of the same, for a database that may be empty. */
  static final String WRITABLE_QUERY =
      "SELECT CURRENT_SETTING('transaction_read_only') = 'on', PG_IS_IN_RECOVERY()";

  /** When the database was first prepared, which identifies it. */
  private volatile @Nullable String admitted;

  /** The version that the schema of that had. */
  private volatile int version;

  /** Whether a database has been admitted before. */
  boolean hasAdmitted() {
    return admitted != null;
  }

  /**
   * Verifies the answer to either query. Throws {@link AwayException} if the database does not
   * accept writes now or is not the one that was admitted, and {@link UnfitDatabaseException} if
   * anything else is wrong.
   */
  public void verify(RowSet<Row> answer) {
    Row row = answer.iterator().next();
    if (row.getBoolean(1)) {
      throw new AwayException(DatabaseOutage.NO_WRITABLE_HOST);
    }
    if (row.getBoolean(0)) {
      throw new AwayException(DatabaseOutage.SET_READ_ONLY);
    }
    if (row.size() > 2) {
      verifyTables(row);
    }
  }

  private void verifyTables(Row row) {
    if (row.getBoolean(4)) {
      throw new UnfitDatabaseException(
          DatabaseOutage.WITHOUT_TABLES, DatabaseOutage.WITHOUT_TABLES.reason());
    }
    @Nullable String denied = row.getString(2);
    if (denied != null) {
      throw new UnfitDatabaseException(
          DatabaseOutage.PRIVILEGE_DENIED, "PostgreSQL denies Docket a privilege: " + denied);
    }
    if (admitted != null && !admitted.equals(row.getString(3))) {
      throw new AwayException(DatabaseOutage.REPLACED);
    }
    if (row.getInteger(5) != version) {
      throw new AwayException(DatabaseOutage.SCHEMA_CHANGED);
    }
  }

  /**
   * Verifies the answer of a database to {@link #QUERY}, and expects that database from then on.
   */
  void admit(RowSet<Row> answer) {
    @Nullable String before = admitted;
    admitted = answer.iterator().next().getString(3);
    version = answer.iterator().next().getInteger(5);
    verify(answer);
    if (before != null && !before.equals(admitted)) {
      LOG.warn("THE DATABASE IS ANOTHER ONE THAN BEFORE: WHAT WAS STORED IN THAT ONE IS NOT HERE");
    }
  }
}
