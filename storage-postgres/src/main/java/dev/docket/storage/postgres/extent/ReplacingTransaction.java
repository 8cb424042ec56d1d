package dev.docket.storage.postgres.extent;

import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Replacement;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.totals.CountedDeletion;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements that replace an extent. While they run, nobody else writes: the first one waits
 * for all transactions that have begun to write, and those that begin later wait for the end of
 * this one. Readers wait for nothing.
 */
final class ReplacingTransaction {

  private static final String LOCK = "LOCK TABLE entity IN EXCLUSIVE MODE";

  private static final String CURRENT =
      """
      SELECT e.account, e.region, e.parent, e.kind, e.id
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
        AS k (account, region, parent, kind, id, version)
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.version
      WHERE e.account = ($1::text[])[1] COLLATE "default"
      """;

  private static final String EXISTS =
      """
      SELECT 1 FROM entity
      WHERE account = $1 AND region = $2 AND parent = $3 AND kind = $4 AND id = $5
      """;

  private static final String DELETE_STAND_INS =
      """
      DELETE FROM entity AS e
      USING UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        AS k (account, region, parent, kind, id)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.account = ($1::text[])[1] COLLATE "default"
      """;

  /** Drops the totals of what is gone. Nobody else writes, so what adds up to nothing stays so. */
  private static final String SWEEP_ALL_TOTALS =
      """
      DELETE FROM total WHERE (account, place, label) IN (
        SELECT account, place, label FROM total GROUP BY 1, 2, 3 HAVING SUM(count) = 0)
      """;

  private static final String SWEEP_TOTALS =
      """
      DELETE FROM total WHERE account = $1 AND (place, label) IN (
        SELECT place, label FROM total WHERE account = $1 GROUP BY 1, 2 HAVING SUM(count) = 0)
      """;

  private static final int LANE = 0;

  private final SqlConnection session;
  private final Replacement replacement;
  private final ExtentReads reads;
  private final List<NewRows> rows;
  private final List<List<IndexRow>> indexed;
  private final EntityCodec codec;
  private final TotalChanges totals = new TotalChanges();

  /**
   * @param indexed the index rows of each of the rows
   */
  ReplacingTransaction(
      SqlConnection session,
      Replacement replacement,
      ExtentReads reads,
      List<NewRows> rows,
      List<List<IndexRow>> indexed,
      EntityCodec codec) {
    this.codec = codec;
    this.session = session;
    this.replacement = replacement;
    this.reads = reads;
    this.rows = rows;
    this.indexed = indexed;
  }

  /** Replaces all, or fails and changes nothing. */
  Future<Void> run() {
    return Transactions.run(session, this::replace);
  }

  private Future<Void> replace() {
    return session
        .query(LOCK)
        .execute()
        .compose(locked -> checkRelied())
        .compose(current -> checkParent())
        .compose(there -> reads.standIns(session))
        .compose(this::delete)
        .compose(deleted -> write(0))
        .compose(written -> count())
        .compose(written -> new ReplacedLogs(session, replacement, codec).write())
        .mapEmpty();
  }

  private Future<Void> checkRelied() {
    Future<Void> checked = Future.succeededFuture();
    for (List<Stored<?>> ofAccount :
        RowKey.byAccount(replacement.relied(), stored -> RowKey.of(stored.key()))) {
      checked = checked.compose(before -> checkRelied(ofAccount));
    }
    return checked;
  }

  private Future<Void> checkRelied(List<Stored<?>> relied) {
    Tuple parameters =
        RowKey.arrays(relied, stored -> RowKey.of(stored.key()))
            .addArrayOfLong(relied.stream().map(Stored::version).toArray(Long[]::new));
    return run(CURRENT, parameters)
        .compose(
            found -> {
              Set<RowKey> current = new HashSet<>();
              found.forEach(row -> current.add(RowKey.of(row)));
              return relied.stream()
                  .<Key<?>>map(Stored::key)
                  .filter(key -> !current.contains(RowKey.of(key)))
                  .findFirst()
                  .map(key -> Future.<Void>failedFuture(new StaleException(key)))
                  .orElseGet(Future::succeededFuture);
            });
  }

  private Future<Void> checkParent() {
    Key<?> parent = replacement.parent();
    if (parent == null) {
      return Future.succeededFuture();
    }
    RowKey key = RowKey.of(parent);
    return run(EXISTS, Tuple.of(key.account(), key.region(), key.parent(), key.kind(), key.id()))
        .compose(
            found ->
                found.size() == 0
                    ? Future.failedFuture(new StaleException(parent))
                    : Future.succeededFuture());
  }

  private Future<?> delete(List<Stored<?>> standIns) {
    ExtentFilter filter = ExtentFilter.of(replacement.extent());
    Future<?> own = CountedDeletion.where(filter.own()).runOn(session, filter.tuple(), totals);
    if (standIns.isEmpty()) {
      return own;
    }
    Future<?> shared =
        run(DELETE_STAND_INS, RowKey.arrays(standIns, stored -> RowKey.of(stored.key())));
    return Future.join(own, shared);
  }

  private Future<Void> write(int batch) {
    return batch == rows.size()
        ? Future.succeededFuture()
        : rows.get(batch)
            .writeOn(session, indexed.get(batch))
            .compose(
                free ->
                    free
                        ? write(batch + 1)
                        // All but what tenants share was deleted.
                        : Future.failedFuture(new StaleException(Tenant.SHARED)));
  }

  private Future<?> count() {
    rows.forEach(each -> each.searched().forEach(entity -> entity.countIn(totals)));
    return totals.writeOn(session, LANE).compose(counted -> sweep());
  }

  /** Drops what is kept of parts of texts, too: that begins anew. */
  private Future<?> sweep() {
    return switch (replacement.extent()) {
      case Extent.Everything all ->
          Future.join(run(SWEEP_ALL_TOTALS, Tuple.tuple()), CountedParts.forgetAll(session));
      case Extent.Account of -> sweep(of.account());
      case Extent.Under under -> sweep(under.scope().tenant().account());
    };
  }

  private Future<?> sweep(String account) {
    return Future.join(run(SWEEP_TOTALS, Tuple.of(account)), CountedParts.forget(session, account));
  }

  private Future<RowSet<Row>> run(String sql, Tuple parameters) {
    return new BoundStatement(sql, parameters).runOn(session);
  }
}
