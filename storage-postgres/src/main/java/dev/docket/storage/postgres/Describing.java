package dev.docket.storage.postgres;

import dev.docket.storage.Kind;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexDocument;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that all entities of a kind are described before it is searched for the first time:
 * those that were written before this version, or while the kind had indexed something else. What
 * is written meanwhile is described by whoever writes it. Several nodes may do so at once; each row
 * is described under the lock of its entity.
 */
final class Describing {

  private static final Logger LOG = LoggerFactory.getLogger(Describing.class);

  private static final String FORM = "SELECT form FROM searchable_kind WHERE kind = $1";

  private static final String NEXT =
      """
      SELECT e.account, e.region, e.parent, e.kind, e.id, e.format, e.body::text
      FROM entity AS e
      WHERE e.kind = $1 AND (e.account, e.region, e.parent, e.kind, e.id) > ($2, $3, $4, $5, $6)
        AND NOT EXISTS (
          SELECT 1 FROM searchable AS s
          WHERE (s.account, s.region, s.parent, s.kind, s.id)
            = (e.account, e.region, e.parent, e.kind, e.id) AND s.form = $7)
      ORDER BY e.account, e.region, e.parent, e.kind, e.id
      LIMIT $8
      FOR NO KEY UPDATE OF e
      """;

  private static final String RECORD =
      """
      INSERT INTO searchable_kind (kind, form) VALUES ($1, $2)
      ON CONFLICT (kind) DO UPDATE SET form = EXCLUDED.form
      """;

  private static final KeyColumns BEFORE_ALL = new KeyColumns("", "", "", "", "");

  /** Entities described in one transaction. */
  private static final int MOST = 500;

  private final Sessions sessions;
  private final Supplier<Sessions> patient;
  private final Sessions spare;
  private final Bodies bodies;
  private final Map<Kind<?>, Future<Void>> kinds = new HashMap<>();

  /**
   * @param patient opens connections without limits, for what may take minutes
   * @param spare sessions without limits where no more can be opened
   */
  Describing(Sessions sessions, Supplier<Sessions> patient, Sessions spare, Bodies bodies) {
    this.sessions = sessions;
    this.patient = patient;
    this.spare = spare;
    this.bodies = bodies;
  }

  /** Completes when the kind can be searched. Only on the event loop. */
  Future<Void> ready(Kind<? extends Searchable> kind) {
    Future<Void> known = kinds.get(kind);
    if (known != null && !known.failed()) {
      return known;
    }
    Future<Void> ready = describe(kind);
    kinds.put(kind, ready);
    return ready;
  }

  private Future<Void> describe(Kind<? extends Searchable> kind) {
    int form = IndexDocument.version(kind);
    return sessions
        .use(session -> session.preparedQuery(FORM).execute(Tuple.of(kind.name())))
        .compose(
            rows ->
                rows.size() == 1 && rows.iterator().next().getInteger(0) == form
                    ? Future.succeededFuture()
                    : describeAll(kind, form));
  }

  private Future<Void> describeAll(Kind<? extends Searchable> kind, int form) {
    Sessions unlimited = patient.get();
    return describeAll(unlimited, kind, form)
        .eventually(unlimited::close)
        .recover(
            failure ->
                SqlStates.isCrowded(failure)
                    ? describeAll(spare, kind, form)
                    : Future.failedFuture(failure));
  }

  private Future<Void> describeAll(Sessions unlimited, Kind<? extends Searchable> kind, int form) {
    return unlimited
        .use(
            session ->
                describeFrom(session, kind, BEFORE_ALL)
                    .compose(
                        all -> session.preparedQuery(RECORD).execute(Tuple.of(kind.name(), form))))
        .onSuccess(done -> LOG.info("Everything of the kind {} can be searched", kind.name()))
        .mapEmpty();
  }

  private Future<Void> describeFrom(
      SqlConnection session, Kind<? extends Searchable> kind, KeyColumns last) {
    return inTransaction(session, kind, last)
        .compose(
            next ->
                next.isEmpty()
                    ? Future.succeededFuture()
                    : describeFrom(session, kind, next.get()));
  }

  /** Describes those behind a key; answers the last one if there may be more. */
  private Future<Optional<KeyColumns>> inTransaction(
      SqlConnection session, Kind<? extends Searchable> kind, KeyColumns last) {
    return session
        .begin()
        .compose(
            transaction ->
                describeNext(session, kind, last)
                    .compose(next -> transaction.commit().map(next))
                    .recover(
                        failure ->
                            transaction
                                .rollback()
                                .transform(rolledBack -> Future.failedFuture(failure))));
  }

  private Future<Optional<KeyColumns>> describeNext(
      SqlConnection session, Kind<? extends Searchable> kind, KeyColumns last) {
    return session
        .preparedQuery(NEXT)
        .execute(
            Tuple.of(
                kind.name(),
                last.account(),
                last.region(),
                last.parent(),
                last.kind(),
                last.id(),
                IndexDocument.version(kind),
                MOST))
        .compose(
            rows -> {
              List<IndexRow> descriptions = descriptions(kind, rows);
              return descriptions.isEmpty()
                  ? Future.succeededFuture(Optional.empty())
                  : write(session, descriptions);
            });
  }

  private List<IndexRow> descriptions(Kind<? extends Searchable> kind, RowSet<Row> rows) {
    List<IndexRow> descriptions = new ArrayList<>();
    for (Row row : rows) {
      KeyColumns key = KeyColumns.of(row);
      Searchable entity = bodies.read(kind, key, row.getInteger(5), row.getString(6));
      descriptions.add(IndexRow.of(key, kind, entity.searchValues(), bodies));
    }
    return descriptions;
  }

  private static Future<Optional<KeyColumns>> write(
      SqlConnection session, List<IndexRow> descriptions) {
    List<Future<?>> written = new ArrayList<>();
    NewWords.of(descriptions, word -> false)
        .step()
        .ifPresent(step -> written.add(write(session, step)));
    written.add(write(session, Batch.describing(descriptions)));
    return Future.join(written).map(done -> Optional.of(descriptions.getLast().key()));
  }

  private static Future<?> write(SqlConnection session, Batch.Step step) {
    return session.preparedQuery(step.write().counted()).execute(step.parameters());
  }
}
