package dev.docket.storage.postgres.totals;

import dev.docket.storage.Kind;
import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * Counts all entities of a kind, where they have not been counted, or by another value. From then
 * on their totals follow each change.
 */
public final class Recount {

  /**
   * The label of a row of {@code searchable AS s} beside that of its kind in {@code searchable_kind
   * AS k}, as {@link TotalChanges#label} has it.
   */
  static final String LABEL =
      """
      COALESCE(CASE k.tallied WHEN 1 THEN s.key1 WHEN 2 THEN s.key2 WHEN 3 THEN s.key3
        WHEN 4 THEN s.key4 WHEN 5 THEN s.key5 END, '')\
      """;

  /**
   * Waits for all transactions that have written index rows, and makes others wait before they do.
   * So nobody adds to totals meanwhile, which comes after.
   */
  private static final String LOCK = "LOCK TABLE searchable IN SHARE ROW EXCLUSIVE MODE";

  private static final String RECORD =
      """
      INSERT INTO searchable_kind (kind, form, tallied) VALUES ($1, $2, $3)
      ON CONFLICT (kind) DO UPDATE SET form = EXCLUDED.form, tallied = EXCLUDED.tallied
      """;

  private static final String FORGET = "DELETE FROM total WHERE kind = $1";

  private static final String COUNT =
      """
      INSERT INTO total (account, kind, place, label, lane, count)
      SELECT s.account, s.kind, s.place, %s, 0, COUNT(*)
      FROM searchable AS s JOIN searchable_kind AS k ON k.kind = s.kind
      WHERE s.kind = $1
      GROUP BY 1, 2, 3, 4
      """
          .replace("%s", LABEL);

  private Recount() {}

  /**
   * The key column of the value that a kind has {@linkplain Kind#tallied() tallied}, from 1; zero
   * for none.
   */
  public static int column(Kind<?> kind) {
    String tallied = kind.tallied();
    return tallied == null ? 0 : kind.indexed().indexOf(tallied) + 1;
  }

  /**
   * Counts, and records that a kind has been described and counted.
   *
   * @param form the form in which all its entities are described
   */
  public static Future<Void> runOn(SqlConnection session, Kind<?> kind, int form) {
    return session
        .begin()
        .compose(
            transaction ->
                session
                    .query(LOCK)
                    .execute()
                    .compose(
                        locked -> run(session, RECORD, Tuple.of(kind.name(), form, column(kind))))
                    .compose(recorded -> run(session, FORGET, Tuple.of(kind.name())))
                    .compose(forgotten -> run(session, COUNT, Tuple.of(kind.name())))
                    .compose(
                        counted -> transaction.commit(),
                        failure ->
                            transaction
                                .rollback()
                                .transform(rolledBack -> Future.failedFuture(failure))));
  }

  private static Future<?> run(SqlConnection session, String sql, Tuple parameters) {
    return new BoundStatement(sql, parameters).runOn(session);
  }
}
