package dev.docket.storage.postgres.extent;

import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/**
 * The rows of an extent.
 *
 * @param own an SQL condition on the columns of a key, for rows that are not of {@link
 *     Tenant#SHARED}
 * @param parameters what it names from $3 on
 */
record ExtentFilter(String own, List<String> parameters) {

  /** The condition of what tenants share, the parameters $1 and $2. */
  static final String SHARED = "(account = $1 AND region = $2)";

  /** The character that follows the slash at the end of a path. */
  static final char BEHIND_SLASH = '/' + 1;

  static ExtentFilter of(Extent extent) {
    return switch (extent) {
      case Extent.Everything all -> new ExtentFilter("NOT " + SHARED, List.of());
      case Extent.Account of ->
          new ExtentFilter("account = $3 AND NOT " + SHARED, List.of(of.account()));
      case Extent.Under under -> under(under.scope());
    };
  }

  private static ExtentFilter under(Scope scope) {
    String tenants = "account = $3 AND region = $4 AND NOT " + SHARED;
    return switch (scope) {
      case Tenant tenant -> new ExtentFilter(tenants, List.of(tenant.account(), tenant.region()));
      case Key<?> key -> {
        RowKey row = RowKey.of(key);
        yield new ExtentFilter(
            tenants
                + " AND (parent = $5 AND kind = $6 AND id = $7 OR parent >= $8 AND parent < $9)",
            List.of(
                row.account(),
                row.region(),
                row.parent(),
                row.kind(),
                row.id(),
                key.path() + "/",
                key.path() + BEHIND_SLASH));
      }
    };
  }

  /** The parameters of {@link #SHARED}. */
  static Tuple shared() {
    return Tuple.of(Tenant.SHARED.account(), Tenant.SHARED.region());
  }

  /** The parameters of the condition, and of {@link #SHARED}. */
  Tuple tuple() {
    Tuple tuple = shared();
    parameters.forEach(tuple::addString);
    return tuple;
  }
}
