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
 *     rows of these were deleted; or an account, no kind, a place and one of its {@link
 *     CountedParts}, and how many with that were. One has no account, and how many entities were
 */
public record CountedDeletion(String sql) {

  private static final String DELETE =
      """
      WITH described AS (
        DELETE FROM searchable WHERE %1$s
        RETURNING account, kind, place, key1, key2, key3, key4, key5%3$s
      ), gone AS (
        DELETE FROM entity WHERE %1$s
        RETURNING 1
      )
      SELECT s.account, s.kind, s.place, %2$s, COUNT(*)
      FROM described AS s LEFT JOIN searchable_kind AS k ON k.kind = s.kind
      GROUP BY 1, 2, 3, 4
      %4$s
      UNION ALL
      SELECT NULL, NULL, NULL, NULL, COUNT(*) FROM gone
      """;

  private static final String TEXTS = ", texts, names";

  private static final String PARTS =
      """
      UNION ALL
      SELECT s.account, NULL, s.place, p.part, COUNT(*)
      FROM described AS s JOIN counted_part AS p ON p.account = $1 AND p.place = s.place AND %s
      GROUP BY 1, 3, 4
      """
          .replace("%s", CountedPart.MENTIONED);

  /**
   * The deletion of all that meets a condition. It does not count parts of texts.
   *
   * @param condition on the columns of a key
   */
  public static CountedDeletion where(String condition) {
    return deletion(condition, "", "");
  }

  /**
   * The deletion of all of an account that meets a condition.
   *
   * @param condition on the columns of a key, of which the first parameter is the account
   */
  public static CountedDeletion ofAccountWhere(String condition) {
    return deletion(condition, TEXTS, PARTS);
  }

  private static CountedDeletion deletion(String condition, String texts, String parts) {
    return new CountedDeletion(
        DELETE
            .replace("%1$s", condition)
            .replace("%2$s", Recount.LABEL)
            .replace("%3$s", texts)
            .replace("%4$s", parts));
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
                String kind = row.getString(1);
                long count = row.getLong(4);
                if (account == null) {
                  entities = count;
                } else if (kind == null) {
                  totals.parts().add(account, row.getLong(2), row.getString(3), -count);
                } else {
                  totals.add(account, kind, row.getLong(2), row.getString(3), -count);
                }
              }
              return entities;
            });
  }
}
