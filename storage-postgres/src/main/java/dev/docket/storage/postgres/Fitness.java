package dev.docket.storage.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import org.jspecify.annotations.Nullable;

/** Whether a database that has been entered can still be worked on, asked in one statement. */
final class Fitness {

  /** Whether it is read-only, and what is denied on those tables that are there. */
  static final String ASK =
      """
      SELECT CURRENT_SETTING('transaction_read_only') = 'on', PG_IS_IN_RECOVERY(), (
        SELECT STRING_AGG(p.privilege || ' on ' || p.name, ', ')
        FROM (VALUES
          ('docket_migration', 'SELECT'),
          ('entity', 'SELECT'), ('entity', 'INSERT'), ('entity', 'UPDATE'), ('entity', 'DELETE'),
          ('searchable', 'SELECT'), ('searchable', 'INSERT'), ('searchable', 'UPDATE'),
          ('searchable', 'DELETE'),
          ('word', 'SELECT'), ('word', 'INSERT'),
          ('searchable_kind', 'SELECT'), ('searchable_kind', 'INSERT'),
          ('searchable_kind', 'UPDATE')
        ) AS p (name, privilege)
        WHERE NOT HAS_TABLE_PRIVILEGE(TO_REGCLASS(p.name)::oid, p.privilege)
      )
      """;

  /** The same of a database in which there may be nothing yet. */
  static final String ASK_FOR_WRITING =
      "SELECT CURRENT_SETTING('transaction_read_only') = 'on', PG_IS_IN_RECOVERY()";

  private Fitness() {}

  /**
   * Judges the answer to either question. Throws {@link AwayException} when the database takes no
   * writes for now, and {@link UnfitDatabaseException} with whatever else is amiss.
   */
  static void judge(RowSet<Row> answer) {
    Row row = answer.iterator().next();
    if (row.getBoolean(1)) {
      throw new AwayException("PostgreSQL is read-only: it is a standby");
    }
    if (row.getBoolean(0)) {
      throw new AwayException("PostgreSQL is read-only: transaction_read_only is on");
    }
    @Nullable String denied = row.size() > 2 ? row.getString(2) : null;
    if (denied != null) {
      throw new UnfitDatabaseException("PostgreSQL denies Docket a privilege: " + denied);
    }
  }
}
