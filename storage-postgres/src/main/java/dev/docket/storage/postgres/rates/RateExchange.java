package dev.docket.storage.postgres.rates;

import dev.docket.storage.RateUse;
import dev.docket.storage.SharedRates;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Adds what a node has used of rates to what others have, in one statement. Times are whole
 * microseconds, as in the database. Confined to its event loop.
 */
public final class RateExchange {

  /**
   * The uses come in the order of their buckets on every node, so that two nodes which wait for
   * rows of each other cannot wait for ever. The first row of the answer has the number of the
   * other nodes, each further one a bucket and its debt.
   */
  private static final String EXCHANGE =
      """
      WITH node AS (
        INSERT INTO rate_node (id, seen) VALUES ($1, CLOCK_TIMESTAMP())
        ON CONFLICT (id) DO UPDATE SET seen = CLOCK_TIMESTAMP()
      ), bucket AS (
        INSERT INTO rate_bucket AS b (id, full_at, spent, since, most)
        SELECT u.id, CLOCK_TIMESTAMP() + LEAST(u.spent - u.since, u.most), u.spent, u.since, u.most
        FROM (
          SELECT
            id,
            spent * INTERVAL '1 microsecond' AS spent,
            since * INTERVAL '1 microsecond' AS since,
            most * INTERVAL '1 microsecond' AS most
          FROM UNNEST($2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
            AS given (id, spent, since, most)
        ) AS u
        ON CONFLICT (id) DO UPDATE SET
          full_at = GREATEST(b.full_at, LEAST(
            GREATEST(b.full_at, CLOCK_TIMESTAMP() - excluded.since) + excluded.spent,
            CLOCK_TIMESTAMP() + excluded.most)),
          spent = excluded.spent,
          since = excluded.since,
          most = excluded.most
        RETURNING id, (EXTRACT(EPOCH FROM full_at - CLOCK_TIMESTAMP()) * 1000000)::bigint AS debt
      )
      SELECT NULL::text, COUNT(*) FROM rate_node
      WHERE seen > CLOCK_TIMESTAMP() - INTERVAL '3 seconds' AND id <> $1
      UNION ALL
      SELECT id, debt FROM bucket
      """;

  /**
   * Passes over rows that others use, so that it waits for nobody, and finds all others by their
   * keys, with any plan.
   */
  private static final String FORGET =
      """
      WITH node AS (
        DELETE FROM rate_node WHERE id = ANY (ARRAY(
          SELECT id FROM rate_node WHERE seen < CLOCK_TIMESTAMP() - INTERVAL '1 minute'
          FOR UPDATE SKIP LOCKED))
      )
      DELETE FROM rate_bucket WHERE id = ANY (ARRAY(
        SELECT id FROM rate_bucket WHERE full_at < CLOCK_TIMESTAMP() - INTERVAL '90 seconds'
        FOR UPDATE SKIP LOCKED))
      """;

  /** Of how many exchanges one forgets what is past, about once a minute. */
  private static final int BETWEEN_FORGETTING = 100;

  private final SessionSource sessions;
  private int exchanges;

  public RateExchange(SessionSource sessions) {
    this.sessions = sessions;
  }

  /**
   * Tells what a node has used, and learns the debts.
   *
   * @param uses of different buckets
   */
  public Future<SharedRates> exchange(String node, List<RateUse> uses) {
    BoundStatement statement = statement(node, uses);
    boolean forgets = ++exchanges % BETWEEN_FORGETTING == 0;
    return sessions
        .use(session -> forgets ? forget(session, statement) : statement.runOn(session))
        .map(rows -> answer(uses, rows));
  }

  private static Future<RowSet<Row>> forget(SqlConnection session, BoundStatement statement) {
    return statement
        .runOn(session)
        .compose(
            rows -> new BoundStatement(FORGET, Tuple.tuple()).runOn(session).map(done -> rows));
  }

  private static BoundStatement statement(String node, List<RateUse> uses) {
    List<RateUse> sorted = uses.stream().sorted(Comparator.comparing(RateUse::bucket)).toList();
    return new BoundStatement(
        EXCHANGE,
        Tuple.of(
            node,
            sorted.stream().map(RateUse::bucket).toArray(String[]::new),
            micros(sorted, RateUse::spent),
            micros(sorted, RateUse::since),
            micros(sorted, RateUse::most)));
  }

  private static Long[] micros(List<RateUse> uses, Function<RateUse, Duration> time) {
    return uses.stream().map(time).map(each -> each.toNanos() / 1_000).toArray(Long[]::new);
  }

  private static SharedRates answer(List<RateUse> uses, RowSet<Row> rows) {
    int nodes = 1;
    Map<String, Duration> debts = new HashMap<>();
    for (Row row : rows) {
      String bucket = row.getString(0);
      if (bucket == null) {
        nodes += row.getLong(1).intValue();
      } else {
        debts.put(bucket, Duration.of(row.getLong(1), ChronoUnit.MICROS));
      }
    }
    return new SharedRates(
        nodes, uses.stream().map(use -> Objects.requireNonNull(debts.get(use.bucket()))).toList());
  }
}
