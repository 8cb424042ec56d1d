package dev.docket.storage.postgres.totals;

import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * A statement that deletes entities and their index rows, and says how these were counted.
 *
 * @param sql of which each row but one is an account, kind, place and label, and how many index
 *     rows of these were deleted; one has no account, and how many entities were
 */
public record CountedDeletion(String sql) {

  private static final String DELETE =
      """
      WITH described AS (
        DELETE FROM searchable WHERE %1$s
        RETURNING account, kind, place, key1, key2, key3, key4, key5
      ), gone AS (
        DELETE FROM entity WHERE %1$s
        RETURNING 1
      )
      SELECT s.account, s.kind, s.place, %2$s, COUNT(*)
      FROM described AS s LEFT JOIN searchable_kind AS k ON k.kind = s.kind
      GROUP BY 1, 2, 3, 4
      UNION ALL
      SELECT NULL, NULL, NULL, NULL, COUNT(*) FROM gone
      """;

  /**
   * The deletion of all that meets a condition.
   *
   * @param condition on the columns of a key
   */
  public static CountedDeletion where(String condition) {
    return new CountedDeletion(DELETE.replace("%1$s", condition).replace("%2$s", Recount.LABEL));
  }

  /**
   * Deletes; completes with the number of entities that were deleted.
   *
   * @param totals the changes of the transaction, to which this adds its own
   */
  public Future<Long> runOn(SqlConnection session, Tuple parameters, TotalChanges totals) {
    return new BoundStatement(sql, parameters)
        .runOn(session)
        .map(
            rows -> {
              long entities = 0;
              for (Row row : rows) {
                String account = row.getString(0);
                long count = row.getLong(4);
                if (account == null) {
                  entities = count;
                } else {
                  totals.add(account, row.getString(1), row.getLong(2), row.getString(3), -count);
                }
              }
              return entities;
            });
  }
}
