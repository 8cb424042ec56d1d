package dev.docket.storage.postgres.totals;

import dev.docket.storage.postgres.sql.LatestEntries;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;

/**
 * The {@link CountedParts} of the latest accounts, as they were. Whoever writes by them names their
 * version, so that nothing is written if others are counted by then. Confined to an event loop.
 */
public final class KnownParts {

  private static final int MOST = 1000;

  private final Map<String, CountedParts> known = LatestEntries.ofMost(MOST);

  /** The parts that are counted in an account, unless that has changed. */
  public Future<CountedParts> of(SqlConnection session, String account) {
    CountedParts parts = known.get(account);
    return parts != null
        ? Future.succeededFuture(parts)
        : CountedParts.read(session, account).onSuccess(read -> known.put(account, read));
  }

  /** Makes it look again: what is known of an account may have changed. */
  public void forget(String account) {
    known.remove(account);
  }
}
