package dev.docket.storage.postgres.commit;

import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.totals.CountedDeletion;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** Deletes all that a scope contains, with its rows in the search index. */
final class ScopeDeletion {

  private static final CountedDeletion DELETE_AT =
      CountedDeletion.ofAccountWhere(
          "account = $1 AND region = $2 AND parent = $3 AND kind = $4 AND id = $5");

  private static final CountedDeletion DELETE_BELOW =
      CountedDeletion.ofAccountWhere(
          "account = $1 AND region = $2 AND parent >= $3 AND parent < $4");

  /** The character that follows the slash at the end of a path. */
  private static final char BEHIND_SLASH = '/' + 1;

  /** After every path, since paths begin with the name of a kind. */
  private static final String BEHIND_ALL_PATHS = "{";

  private ScopeDeletion() {}

  /**
   * Deletes a scope itself, if it is an entity, and everything below it.
   *
   * @param totals the changes of the transaction, to which this adds its own
   */
  static Future<?> run(SqlConnection session, Scope scope, TotalChanges totals) {
    return switch (scope) {
      case Tenant tenant -> deleteBelow(session, tenant, "", BEHIND_ALL_PATHS, totals);
      case Key<?> key -> {
        RowKey columns = RowKey.of(key);
        String path = key.path();
        Tuple at =
            Tuple.of(
                columns.account(),
                columns.region(),
                columns.parent(),
                columns.kind(),
                columns.id());
        yield DELETE_AT
            .runOn(session, at, totals)
            .compose(
                deleted ->
                    deleteBelow(session, key.tenant(), path + "/", path + BEHIND_SLASH, totals));
      }
    };
  }

  /**
   * Deletes until nothing is left. A deletion that waits for a transaction which creates rows below
   * a deleted one does not see these rows. The next deletion does, and no more can be created then.
   */
  private static Future<?> deleteBelow(
      SqlConnection session, Tenant tenant, String from, String to, TotalChanges totals) {
    return DELETE_BELOW
        .runOn(session, Tuple.of(tenant.account(), tenant.region(), from, to), totals)
        .compose(
            deleted ->
                deleted == 0
                    ? Future.succeededFuture()
                    : deleteBelow(session, tenant, from, to, totals));
  }
}
