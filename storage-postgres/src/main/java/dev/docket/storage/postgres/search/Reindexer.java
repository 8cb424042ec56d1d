package dev.docket.storage.postgres.search;

import dev.docket.storage.Kind;
import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.sql.SessionSource;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.totals.Recount;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that all entities of a kind have an up-to-date index row, and are counted, before the
 * kind is searched for the first time. Entities that were written by an older version, or while the
 * kind had other values indexed, have none. Entities that are written meanwhile are indexed by
 * their commits. Several nodes may reindex at once: each row is written under the lock of its
 * entity.
 */
final class Reindexer {

  private static final Logger LOG = LoggerFactory.getLogger(Reindexer.class);

  private static final String VERSION = "SELECT form, tallied FROM searchable_kind WHERE kind = $1";

  /**
   * A row is looked up for each entity. As a join, PostgreSQL would compare each with each while
   * its statistics say that there are few rows, as they do after the table was emptied.
   */
  static final String NEXT =
      """
      SELECT e.account, e.region, e.parent, e.kind, e.id, e.format, e.body::text
      FROM entity AS e
      WHERE e.account = $2 AND e.kind = $1 AND (e.region, e.parent, e.kind, e.id) > ($3, $4, $5, $6)
        AND (
          SELECT s.form FROM searchable AS s
          WHERE s.account = $2
            AND (s.region, s.parent, s.kind, s.id) = (e.region, e.parent, e.kind, e.id)
        ) IS DISTINCT FROM $7
      ORDER BY e.region, e.parent, e.kind, e.id
      LIMIT $8
      FOR NO KEY UPDATE OF e
      """;

  /** Entities indexed in one transaction. */
  private static final int BATCH = 500;

  private final SessionSource sessions;
  private final SessionSource unlimited;
  private final EntityCodec codec;
  private final Map<Kind<?>, Future<Void>> kinds = new HashMap<>();
  private final Set<Kind<?>> expected = new HashSet<>();

  /**
   * @param unlimited sessions without time limits, for what may take minutes
   */
  Reindexer(SessionSource sessions, SessionSource unlimited, EntityCodec codec) {
    this.sessions = sessions;
    this.unlimited = unlimited;
    this.codec = codec;
  }

  /** Completes when the kind can be searched. Only on the event loop. */
  Future<Void> ready(Kind<?> kind) {
    Future<Void> known = kinds.get(kind);
    if (known != null && !known.failed()) {
      return known;
    }
    Future<Void> ready = prepare(kind);
    kinds.put(kind, ready);
    return ready;
  }

  /**
   * Prepares a kind that nobody has searched before, while there is little of it. Nobody waits for
   * that, and if it fails, the first search does it. A kind that was indexed by another version is
   * left to its first search, as nodes of that version may still write. Only on the event loop.
   */
  void expect(Kind<?> kind) {
    if (expected.add(kind)) {
      version(kind).compose(rows -> rows.size() == 0 ? ready(kind) : Future.succeededFuture());
    }
  }

  private Future<RowSet<Row>> version(Kind<?> kind) {
    return sessions.use(new BoundStatement(VERSION, Tuple.of(kind.name()))::runOn);
  }

  private Future<Void> prepare(Kind<?> kind) {
    int version = IndexDocument.version(kind);
    return version(kind)
        .compose(
            rows ->
                rows.size() == 1 && isReady(rows.iterator().next(), kind, version)
                    ? Future.succeededFuture()
                    : reindexAll(kind, version));
  }

  private static boolean isReady(Row row, Kind<?> kind, int version) {
    Integer tallied = row.getInteger(1);
    return row.getInteger(0) == version && tallied != null && tallied == Recount.column(kind);
  }

  private Future<Void> reindexAll(Kind<?> kind, int version) {
    return unlimited
        .use(
            session ->
                AccountRows.eachWithEntities(session, account -> reindex(session, kind, account))
                    .compose(all -> count(session, kind, version)))
        .onSuccess(done -> LOG.info("Search index for {} is complete", kind.name()));
  }

  private static Future<Void> count(SqlConnection session, Kind<?> kind, int version) {
    return Recount.begin(session, kind, version)
        .compose(
            begun -> AccountRows.each(session, account -> Recount.runOn(session, kind, account)))
        .compose(all -> Recount.end(session, kind, version))
        .compose(complete -> complete ? Future.succeededFuture() : count(session, kind, version));
  }

  private Future<Void> reindex(SqlConnection session, Kind<?> kind, String account) {
    return AccountRows.add(session, account)
        .compose(added -> reindexFrom(session, kind, RowKey.first(account)));
  }

  private Future<Void> reindexFrom(SqlConnection session, Kind<?> kind, RowKey last) {
    return inTransaction(session, kind, last)
        .compose(
            next ->
                next.isEmpty() ? Future.succeededFuture() : reindexFrom(session, kind, next.get()));
  }

  /**
   * Indexes some entities of an account after a key; completes with the last key if there may be
   * more.
   */
  private Future<Optional<RowKey>> inTransaction(SqlConnection session, Kind<?> kind, RowKey last) {
    return Transactions.run(session, () -> reindexNext(session, kind, last));
  }

  private Future<Optional<RowKey>> reindexNext(SqlConnection session, Kind<?> kind, RowKey last) {
    return new BoundStatement(
            NEXT,
            Tuple.of(
                kind.name(),
                last.account(),
                last.region(),
                last.parent(),
                last.kind(),
                last.id(),
                IndexDocument.version(kind),
                BATCH))
        .runOn(session)
        .compose(
            rows -> {
              List<SearchedEntity> entities = new ArrayList<>();
              rows.forEach(row -> entities.add(SearchedEntity.of(kind, row, codec)));
              return entities.isEmpty()
                  ? Future.succeededFuture(Optional.empty())
                  : SlotDirectory.within(codec)
                      .index(session, entities)
                      .compose(indexed -> write(session, indexed));
            });
  }

  private static Future<Optional<RowKey>> write(SqlConnection session, List<IndexRow> rows) {
    List<Future<?>> written = new ArrayList<>();
    NewTokens.of(rows, token -> false)
        .parameters()
        .ifPresent(
            tokens -> written.add(new BoundStatement(NewTokens.INSERT, tokens).runOn(session)));
    written.add(IndexRow.upsert(rows).runOn(session));
    return Future.join(written).map(done -> Optional.of(rows.getLast().key()));
  }
}
