package dev.docket.storage.postgres.log;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Replaced;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.TrimmedException;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Reads and trims the logs of tenants. */
public final class TenantLogs {

  /** The bounds of the log in each row, and an entry if there is any. */
  private static final String READ =
      """
      SELECT COALESCE(t.trimmed, 0), h.last, e.position, e.about, e.kind, e.format, e.body
      FROM log_head AS h
      LEFT JOIN log_trim AS t ON t.account = h.account AND t.region = h.region
      LEFT JOIN log_entry AS e ON e.account = h.account AND e.region = h.region
        AND e.position > $3 AND e.position <= $4 %s
      WHERE h.account = $1 AND h.region = $2
      ORDER BY e.position
      """;

  private static final String READ_ALL = READ.replace("%s", "");

  private static final String READ_ABOUT =
      READ.replace(
          "%s", "AND (e.about = $5 OR e.about = '' AND e.kind = '" + Replaced.KIND.name() + "')");

  private static final String BOUNDS =
      """
      SELECT h.account, h.region, COALESCE(t.trimmed, 0), h.last
      FROM log_head AS h
      LEFT JOIN log_trim AS t ON t.account = h.account AND t.region = h.region
      """;

  private static final String BOUNDS_OF_ONE = BOUNDS + "WHERE h.account = $1 AND h.region = $2\n";

  private static final String MARK =
      """
      INSERT INTO log_trim AS t (account, region, trimmed)
      SELECT h.account, h.region, LEAST(h.last, $3) FROM log_head AS h
      WHERE h.account = $1 AND h.region = $2
      ON CONFLICT (account, region) DO UPDATE SET trimmed = GREATEST(t.trimmed, excluded.trimmed)
      """;

  private static final String REMOVE =
      """
      DELETE FROM log_entry
      WHERE account = $1 AND region = $2 AND position <= $3 AND position <= $4 + (
        SELECT MIN(position) FROM log_entry WHERE account = $1 AND region = $2)
      """;

  /** The most entries that one statement removes. */
  private static final long BATCH = 5_000;

  private final SessionSource reading;
  private final SessionSource trimming;
  private final EntityCodec codec;

  /**
   * @param reading for reads
   * @param trimming for what nobody waits for
   */
  public TenantLogs(SessionSource reading, SessionSource trimming, EntityCodec codec) {
    this.reading = reading;
    this.trimming = trimming;
    this.codec = codec;
  }

  public Future<LogPage> read(LogRange range, Kinds kinds) {
    Tenant tenant = range.about().tenant();
    Tuple parameters =
        Tuple.of(tenant.account(), tenant.region(), range.after(), range.after() + range.size());
    boolean all = range.about() instanceof Tenant;
    BoundStatement statement =
        all
            ? new BoundStatement(READ_ALL, parameters)
            : new BoundStatement(READ_ABOUT, parameters.addString(range.about().path()));
    return reading.use(statement::runOn).map(rows -> page(rows, range, kinds));
  }

  private LogPage page(RowSet<Row> rows, LogRange range, Kinds kinds) {
    List<LogEntry<?>> entries = new ArrayList<>(rows.size());
    long next = range.after();
    for (Row row : rows) {
      long trimmed = row.getLong(0);
      if (range.after() < trimmed) {
        throw new TrimmedException(range.after(), trimmed);
      }
      // Positions have no gaps, so all up to here have been looked at.
      next = Math.max(next, Math.min(row.getLong(1), range.after() + range.size()));
      if (row.getLong(2) != null) {
        entries.add(entry(row, range.about().tenant(), kinds));
      }
    }
    return new LogPage(entries, next);
  }

  private LogEntry<?> entry(Row row, Tenant tenant, Kinds kinds) {
    String about = row.getString(3);
    Scope scope = about.isEmpty() ? tenant : kinds.key(tenant, about);
    return entry(row, scope, kinds.require(row.getString(4)));
  }

  private <E extends Entity> LogEntry<E> entry(Row row, Scope about, Kind<E> kind) {
    long position = row.getLong(2);
    return new LogEntry<>(
        position,
        about,
        codec.read(kind, "entry " + position, row.getInteger(5), row.getString(6)));
  }

  public Future<LogBounds> bounds(Tenant tenant) {
    BoundStatement one =
        new BoundStatement(BOUNDS_OF_ONE, Tuple.of(tenant.account(), tenant.region()));
    return reading
        .use(one::runOn)
        .map(
            rows ->
                rows.size() == 0 ? new LogBounds(tenant, 0, 0) : bounds(rows.iterator().next()));
  }

  /** The bounds of all logs. */
  public Future<List<LogBounds>> all() {
    return reading
        .use(new BoundStatement(BOUNDS, Tuple.tuple())::runOn)
        .map(
            rows -> {
              List<LogBounds> all = new ArrayList<>(rows.size());
              rows.forEach(row -> all.add(bounds(row)));
              return all;
            });
  }

  private static LogBounds bounds(Row row) {
    return new LogBounds(
        new Tenant(row.getString(0), row.getString(1)), row.getLong(2), row.getLong(3));
  }

  public Future<Void> trim(Tenant tenant, long through) {
    Tuple mark = Tuple.of(tenant.account(), tenant.region(), through);
    Tuple batch = Tuple.of(tenant.account(), tenant.region(), through, BATCH - 1);
    // Readers are told before anything is gone, in a transaction of its own.
    return trimming.use(
        session ->
            new BoundStatement(MARK, mark).runOn(session).compose(done -> remove(session, batch)));
  }

  private static Future<Void> remove(SqlConnection session, Tuple batch) {
    return new BoundStatement(REMOVE, batch)
        .runOn(session)
        .compose(
            removed -> removed.rowCount() == 0 ? Future.succeededFuture() : remove(session, batch));
  }
}
