package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The table {@code account}, whose rows are there before anything is written for an account. It
 * remembers which of them it has met. Rows are never deleted, but a database that takes over from
 * another may lack the last ones, so each connection starts anew. Confined to an event loop.
 */
public final class AccountRows {

  /** Before all accounts. */
  private static final String FIRST = "";

  private static final String ADD =
      "INSERT INTO account (account) VALUES ($1) ON CONFLICT DO NOTHING";

  /** Locks nothing that those who write rows of an account wait for. */
  private static final String LOCK = "SELECT 1 FROM account WHERE account = $1 FOR NO KEY UPDATE";

  private static final String NEXT =
      "SELECT account FROM account WHERE account > $1 ORDER BY account LIMIT 1";

  /** Of what is there, whoever has written it. */
  private static final String NEXT_WITH_ENTITIES =
      "SELECT account FROM entity WHERE account > $1 ORDER BY account LIMIT 1";

  private static final int MOST = 10_000;

  private final Set<String> known = new HashSet<>();
  private final KnownSessions sessions = new KnownSessions();

  /** Makes sure that the row of an account is there, in no transaction. */
  public Future<?> require(SqlConnection session, String account) {
    if (sessions.isNew(session) || known.size() >= MOST) {
      known.clear();
    }
    return known.contains(account)
        ? Future.succeededFuture()
        : add(session, account).onSuccess(added -> known.add(account));
  }

  /**
   * Adds the row of an account, unless it is there. Waits for a transaction that adds the same one,
   * so it comes before all that others wait for.
   */
  public static Future<?> add(SqlConnection session, String account) {
    return new BoundStatement(ADD, Tuple.of(account)).runOn(session);
  }

  /** Waits until nobody else has locked the row of an account, and locks it. */
  public static Future<?> lock(SqlConnection session, String account) {
    return new BoundStatement(LOCK, Tuple.of(account)).runOn(session);
  }

  /** Does some work for each account, one after the other. */
  public static Future<Void> each(SqlConnection session, Function<String, Future<Void>> work) {
    return eachAfter(session, NEXT, FIRST, work);
  }

  /** Does some work for each account that has entities. */
  public static Future<Void> eachWithEntities(
      SqlConnection session, Function<String, Future<Void>> work) {
    return eachAfter(session, NEXT_WITH_ENTITIES, FIRST, work);
  }

  private static Future<Void> eachAfter(
      SqlConnection session, String sql, String last, Function<String, Future<Void>> work) {
    return next(session, sql, last)
        .compose(
            next ->
                next.isEmpty()
                    ? Future.succeededFuture()
                    : work.apply(next.get())
                        .compose(done -> eachAfter(session, sql, next.get(), work)));
  }

  private static Future<Optional<String>> next(SqlConnection session, String sql, String after) {
    return new BoundStatement(sql, Tuple.of(after))
        .runOn(session)
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getString(0)));
  }
}
