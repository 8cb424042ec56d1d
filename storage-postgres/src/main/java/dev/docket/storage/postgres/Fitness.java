package dev.docket.storage.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import org.jspecify.annotations.Nullable;

/** Whether a database that has been entered can still be worked on, asked in one statement. */
final class Fitness {

  /** What is denied on those tables that are there. */
  static final String ASK =
      """
      SELECT (
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

  private Fitness() {}

  /** Throws {@link UnfitDatabaseException} with what is amiss. */
  static void judge(RowSet<Row> answer) {
    @Nullable String denied = answer.iterator().next().getString(0);
    if (denied != null) {
      throw new UnfitDatabaseException("PostgreSQL denies Docket a privilege: " + denied);
    }
  }
}
