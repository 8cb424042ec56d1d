package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.index.SearchedNames;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.DatabaseClock;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.sql.SessionSource;
import dev.docket.storage.postgres.sql.Transactions;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds the identifiers of a partition to the {@link TrigramIndex} when a search first asks for a
 * part of one. That search, and those that come before all have been added, read the partition
 * instead. Each entity has identifiers of its own, which make up half of what the index writes, and
 * few partitions are ever asked for a part of one.
 *
 * <p>From the moment that the partition is in the table {@code identifier_parts}, commits add the
 * identifiers of what they write. A node then waits for the commits that have not seen it there,
 * and adds those of all entities in the partition. Another node takes over if it does not say for a
 * minute that it is still at it.
 */
final class IdentifierParts {

  private static final Logger LOG = LoggerFactory.getLogger(IdentifierParts.class);

  private static final String READ =
      "SELECT complete FROM identifier_parts WHERE account = $1 AND place = $2";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String CLAIM =
      """
      INSERT INTO identifier_parts AS p (account, place, claimed, complete)
      VALUES ($1, $2, $3, FALSE)
      ON CONFLICT (account, place) DO UPDATE SET claimed = EXCLUDED.claimed
      WHERE NOT p.complete AND p.claimed < $4
      """;

  /** Waits for all transactions that have looked into the table. Others wait meanwhile. */
  private static final String LOCK = "LOCK TABLE identifier_parts IN ACCESS EXCLUSIVE MODE";

  private static final String RENEW =
      """
      UPDATE identifier_parts SET claimed = $3, complete = $4
      WHERE account = $1 AND place = $2
      """;

  private static final String NEXT =
      """
      SELECT e.account, e.region, e.parent, e.kind, e.id, e.format, e.body
      FROM entity AS e
      WHERE e.account = $1 AND e.region = $2 AND e.parent >= $3 AND e.parent < $4 AND e.kind = $5
        AND (e.account, e.region, e.parent, e.kind, e.id) > ($1, $2, $6, $5, $7)
      ORDER BY e.account, e.region, e.parent, e.kind, e.id
      LIMIT $8
      """;

  /** Entities read at once. */
  private static final int BATCH = 500;

  private final SessionSource sessions;
  private final SessionSource unlimited;
  private final EntityCodec codec;

  /**
   * @param unlimited sessions without time limits, for what may take minutes
   */
  IdentifierParts(SessionSource sessions, SessionSource unlimited, EntityCodec codec) {
    this.sessions = sessions;
    this.unlimited = unlimited;
    this.codec = codec;
  }

  /**
   * The layout of the partition of a search without its slots. If the search is for a part of an
   * identifier, and the index does not have them, they begin to be added.
   */
  Future<IndexLayout> layout(Search<? extends Searchable> search, IndexLayout layout) {
    if (!SearchedNames.seekPart(search.condition(), search.kind().identifiers())) {
      return Future.succeededFuture(layout);
    }
    return sessions
        .use(new BoundStatement(READ, place(search))::runOn)
        .map(
            rows -> {
              if (rows.size() == 1 && rows.iterator().next().getBoolean(0)) {
                return layout.withPartsOfIdentifiers();
              }
              add(search);
              return layout;
            });
  }

  private void add(Search<? extends Searchable> search) {
    unlimited
        .use(
            session ->
                DatabaseClock.now(session)
                    .compose(now -> claim(session, search, now))
                    .compose(
                        claimed ->
                            claimed.rowCount() == 0
                                ? Future.succeededFuture()
                                : addAll(session, search)))
        .onFailure(
            failure ->
                LOG.warn(
                    "Searches for parts of identifiers of {} stay slow: {}",
                    search.scope(),
                    failure.toString()));
  }

  private Future<?> addAll(SqlConnection session, Search<? extends Searchable> search) {
    return waitForWriters(session)
        .compose(waited -> addFrom(session, search, top(search), ""))
        .compose(added -> renew(session, search, true))
        .onSuccess(
            complete ->
                LOG.info("Searches find parts of identifiers of {} by the index", search.scope()));
  }

  private static Future<?> waitForWriters(SqlConnection session) {
    return Future.join(
        Transactions.begin(session), session.query(LOCK).execute(), Transactions.commit(session));
  }

  /** Adds the identifiers of all entities after one. */
  private Future<?> addFrom(
      SqlConnection session, Search<? extends Searchable> search, String parent, String id) {
    String top = top(search);
    return new BoundStatement(
            NEXT,
            Tuple.of(
                search.scope().tenant().account(),
                search.scope().tenant().region(),
                top,
                top.substring(0, top.length() - 1) + (char) ('/' + 1),
                search.kind().name(),
                parent,
                id,
                BATCH))
        .runOn(session)
        .compose(
            rows -> {
              List<SearchedEntity> entities = new ArrayList<>();
              rows.forEach(row -> entities.add(SearchedEntity.of(search.kind(), row, codec)));
              return entities.isEmpty()
                  ? Future.succeededFuture()
                  : add(session, search, entities)
                      .compose(added -> renew(session, search, false))
                      .compose(
                          renewed -> {
                            RowKey last = entities.getLast().key();
                            return addFrom(session, search, last.parent(), last.id());
                          });
            });
  }

  private Future<?> add(
      SqlConnection session, Search<? extends Searchable> search, List<SearchedEntity> entities) {
    IndexLayout anywhere = new IndexLayout(search.kind(), IndexSlots.NONE);
    List<IndexRow> rows =
        entities.stream().map(entity -> IndexRow.of(entity, anywhere, codec)).toList();
    Optional<Tuple> parameters = NewTokens.of(rows, token -> true).parameters();
    return parameters.isEmpty()
        ? Future.succeededFuture()
        : new BoundStatement(NewTokens.INSERT, parameters.get()).runOn(session);
  }

  private static Future<?> renew(SqlConnection session, Search<?> search, boolean complete) {
    return DatabaseClock.now(session)
        .compose(
            now -> {
              Tuple parameters = place(search).addOffsetDateTime(now).addBoolean(complete);
              return new BoundStatement(RENEW, parameters).runOn(session);
            });
  }

  private static Future<RowSet<Row>> claim(
      SqlConnection session, Search<?> search, OffsetDateTime now) {
    Tuple parameters = place(search).addOffsetDateTime(now).addOffsetDateTime(now.minus(PATIENCE));
    return new BoundStatement(CLAIM, parameters).runOn(session);
  }

  private static Tuple place(Search<?> search) {
    return Tuple.of(search.scope().tenant().account(), IndexPartition.of(search).hash());
  }

  /** The path of the first step under which the partition lies. */
  private static String top(Search<?> search) {
    return IndexPartition.top(IndexPartition.path(search.scope()));
  }
}
