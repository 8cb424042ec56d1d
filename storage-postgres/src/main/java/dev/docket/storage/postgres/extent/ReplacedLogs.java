package dev.docket.storage.postgres.extent;

import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Replaced;
import dev.docket.storage.Replacement;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.Set;

/**
 * Drops what logs hold about an extent that is replaced, and appends that it is. It is the last
 * thing that the transaction does.
 */
final class ReplacedLogs {

  private static final String DELETE_ALL = "DELETE FROM log_entry";

  private static final String DELETE_OF_ACCOUNT = DELETE_ALL + " WHERE account = $1";

  private static final String DELETE_OF_TENANT = DELETE_OF_ACCOUNT + " AND region = $2";

  private static final String DELETE_UNDER =
      DELETE_OF_TENANT + " AND (about = $3 OR about >= $4 AND about < $5)";

  private static final String ALL = "SELECT account, region FROM log_head";

  private static final String ALL_OF_ACCOUNT = ALL + " WHERE account = $1";

  private final SqlConnection session;
  private final Replacement replacement;
  private final EntityCodec codec;

  ReplacedLogs(SqlConnection session, Replacement replacement, EntityCodec codec) {
    this.session = session;
    this.replacement = replacement;
    this.codec = codec;
  }

  Future<?> write() {
    return switch (replacement.extent()) {
      case Extent.Everything all ->
          run(DELETE_ALL, Tuple.tuple())
              .compose(deleted -> run(ALL, Tuple.tuple()))
              .compose(this::appendToAll);
      case Extent.Account of ->
          run(DELETE_OF_ACCOUNT, Tuple.of(of.account()))
              .compose(deleted -> run(ALL_OF_ACCOUNT, Tuple.of(of.account())))
              .compose(this::appendToAll);
      case Extent.Under under ->
          delete(under.scope()).compose(deleted -> append(Set.of(under.scope())));
    };
  }

  private Future<?> delete(Scope scope) {
    Tuple parameters = Tuple.of(scope.tenant().account(), scope.tenant().region());
    return switch (scope) {
      case Tenant tenant -> run(DELETE_OF_TENANT, parameters);
      case Key<?> key ->
          run(
              DELETE_UNDER,
              parameters
                  .addString(key.path())
                  .addString(key.path() + "/")
                  .addString(key.path() + ExtentFilter.BEHIND_SLASH));
    };
  }

  private Future<?> appendToAll(RowSet<Row> logs) {
    Set<Scope> tenants = new HashSet<>();
    logs.forEach(row -> tenants.add(new Tenant(row.getString(0), row.getString(1))));
    replacement.contents().forEach(placed -> tenants.add(placed.key().tenant()));
    tenants.remove(Tenant.SHARED);
    return append(tenants);
  }

  private Future<?> append(Set<Scope> replaced) {
    LogAppends appended = new LogAppends();
    replaced.forEach(scope -> appended.add(scope, Replaced.KIND, new Replaced(), codec));
    return appended.writeOn(session);
  }

  private Future<RowSet<Row>> run(String sql, Tuple parameters) {
    return new BoundStatement(sql, parameters).runOn(session);
  }
}
