package dev.docket.storage.postgres.read;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Reads by key, and lists. Each takes one statement, so that it sees one moment. */
public final class Reads {

  private static final String GET =
      """
      SELECT k.n, e.version, e.format, e.body
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
        AS k (account, region, parent, kind, id, n)
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.account = ($1::text[])[1] COLLATE "default"
      """;

  private static final String LIST =
      """
      SELECT id, version, format, body
      FROM entity
      WHERE account = $1 AND region = $2 AND parent = $3 AND kind = $4
      """;
  private static final String LIST_ASCENDING = LIST + "AND id > $5 ORDER BY id LIMIT $6";
  private static final String LIST_DESCENDING = LIST + "AND id < $5 ORDER BY id DESC LIMIT $6";
  private static final String LIST_FROM_LAST = LIST + "ORDER BY id DESC LIMIT $5";

  private final SessionSource sessions;
  private final EntityCodec codec;
  private final ReadBatcher batcher;

  /**
   * @param queue the most reads by key that may wait
   * @param divided whether tables are divided by account
   */
  public Reads(
      ContextInternal context,
      SessionSource sessions,
      EntityCodec codec,
      int queue,
      boolean divided) {
    this.sessions = sessions;
    this.codec = codec;
    this.batcher =
        new ReadBatcher(
            context,
            sessions,
            keys -> new BoundStatement(GET, RowKey.arrays(keys, RowKey::of)),
            codec,
            queue,
            divided);
  }

  /**
   * @param keys at least one; each once
   */
  public Future<Snapshot> get(List<Key<?>> keys) {
    return batcher.get(keys);
  }

  /** The reads by key that wait. Only on the event loop. */
  public int waiting() {
    return batcher.waiting();
  }

  /** Fails all reads that wait or come later. Only on the event loop. */
  public void close(Throwable why) {
    batcher.close(why);
  }

  public <E extends Entity> Future<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    Tenant tenant = parent.tenant();
    Tuple listing =
        Tuple.of(tenant.account(), tenant.region(), IndexPartition.path(parent), kind.name());
    // One more than is asked for shows whether there is a next page.
    long limit = window.size() + 1L;
    return rows(listing, window, limit).map(rows -> page(rows, parent, kind, window.size()));
  }

  private Future<RowSet<Row>> rows(Tuple listing, Window window, long limit) {
    String after = window.after();
    return switch (window.order()) {
      case ASCENDING ->
          query(LIST_ASCENDING, listing.addString(after == null ? "" : after).addLong(limit));
      case DESCENDING ->
          after == null
              ? query(LIST_FROM_LAST, listing.addLong(limit))
              : query(LIST_DESCENDING, listing.addString(after).addLong(limit));
    };
  }

  private Future<RowSet<Row>> query(String sql, Tuple parameters) {
    return sessions.use(new BoundStatement(sql, parameters)::runOn);
  }

  private <E extends Entity> Page<Stored<E>> page(
      RowSet<Row> rows, Scope parent, Kind<E> kind, int size) {
    List<Stored<E>> items = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (items.size() == size) {
        return new Page<>(items, items.getLast().key().id());
      }
      items.add(stored(parent.child(kind, row.getString(0)), row));
    }
    return new Page<>(items, null);
  }

  private <E extends Entity> Stored<E> stored(Key<E> key, Row row) {
    return codec.read(key, row.getLong(1), row.getInteger(2), row.getString(3));
  }
}
