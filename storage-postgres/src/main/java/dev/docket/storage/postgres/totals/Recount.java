package dev.docket.storage.postgres.totals;

import dev.docket.storage.Kind;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.Transactions;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * Counts all entities of a kind, where they have not been counted, or by another value: one account
 * after another, each in a transaction of its own. From then on their totals follow each change.
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

  /** Only if nobody has asked for another count meanwhile. */
  private static final String COMPLETE =
      """
      UPDATE searchable_kind SET form = $2
      WHERE kind = $1 AND tallied = $3 AND form IN ($2, $4)
      """;

  private static final String FORGET = "DELETE FROM total WHERE account = $1 AND kind = $2";

  private static final String COUNT =
      """
      INSERT INTO total (account, kind, place, label, lane, count)
      SELECT s.account, s.kind, s.place, %s, 0, COUNT(*)
      FROM searchable AS s JOIN searchable_kind AS k ON k.kind = s.kind
      WHERE s.account = $1 AND s.kind = $2
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
   * Makes deletions look at the value that is counted by from now on, before the first account is
   * counted by it. What is deleted meanwhile of others does not matter: their totals begin anew.
   *
   * @param form the form in which all entities of the kind are described
   */
  public static Future<?> begin(SqlConnection session, Kind<?> kind, int form) {
    return run(session, RECORD, Tuple.of(kind.name(), incomplete(form), column(kind)));
  }

  /** What is recorded while accounts are counted, which no node takes for complete. */
  private static int incomplete(int form) {
    return ~form;
  }

  /** Counts the entities of an account. What is kept of parts of texts begins anew, too. */
  public static Future<Void> runOn(SqlConnection session, Kind<?> kind, String account) {
    Tuple parameters = Tuple.of(account, kind.name());
    return Transactions.run(
        session,
        () ->
            session
                .query(LOCK)
                .execute()
                .compose(locked -> run(session, FORGET, parameters))
                .compose(forgotten -> CountedParts.forget(session, account))
                .compose(forgotten -> run(session, COUNT, parameters))
                .mapEmpty());
  }

  /**
   * Records that all entities of a kind have been described and counted; completes with false if
   * they have to be counted again, because somebody has asked for it meanwhile.
   */
  public static Future<Boolean> end(SqlConnection session, Kind<?> kind, int form) {
    Tuple parameters = Tuple.of(kind.name(), form, column(kind), incomplete(form));
    return run(session, COMPLETE, parameters).map(updated -> updated.rowCount() == 1);
  }

  private static Future<RowSet<Row>> run(SqlConnection session, String sql, Tuple parameters) {
    return new BoundStatement(sql, parameters).runOn(session);
  }
}
