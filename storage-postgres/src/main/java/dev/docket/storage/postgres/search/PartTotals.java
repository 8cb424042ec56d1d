package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.DatabaseClock;
import dev.docket.storage.postgres.sql.SessionSource;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.totals.CountedPart;
import dev.docket.storage.postgres.totals.CountedPart.Kept;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Totals of what mentions a part of a text, which are kept from the first search on that has
 * counted many rows with it: no index can tell how many there are, so each count looks at all of
 * them.
 *
 * <p>First the part is recorded, by a transaction that waits for all that have looked at the table,
 * as all do that write index rows, and lets no others look. Whoever writes then counts the part in
 * what changes. What was there before is counted by a statement that writers do not wait for: it
 * tells how many rows there are beyond those that have been counted so far, which it sees at one
 * moment. Until that is recorded, searches go on to count.
 *
 * <p>A place has room for some parts. Once there is none, a new one takes that of a part that has
 * not been asked for in a week. Confined to an event loop.
 */
final class PartTotals {

  private static final Logger LOG = LoggerFactory.getLogger(PartTotals.class);

  /** Each costs a look at the texts of whatever is written. */
  private static final int MOST = 32;

  private static final Duration FORGOTTEN = Duration.ofDays(7);

  /** How much later than last time a search says that it has asked. */
  private static final Duration PRECISION = Duration.ofHours(6);

  /** Writers wait as long as this does, so it rather leaves it to a later search. */
  private static final String PATIENCE = "SET LOCAL lock_timeout = '100ms'";

  private static final String LOCK = "LOCK TABLE counted_part IN ACCESS EXCLUSIVE MODE";

  /** For how long it does not try again after it has failed. */
  private static final Duration REST = Duration.ofMinutes(1);

  private final SessionSource sessions;
  private final SessionSource unlimited;
  private final int fewest;
  private final boolean divided;
  private final Set<CountedPart> beginning = new HashSet<>();

  /** The {@link System#nanoTime} until which it rests. */
  private long rested = System.nanoTime();

  /**
   * @param unlimited sessions without time limits, for counting what is there
   * @param fewest the least total that is kept; others are counted soon enough
   * @param divided whether tables are divided by account
   */
  PartTotals(SessionSource sessions, SessionSource unlimited, int fewest, boolean divided) {
    this.sessions = sessions;
    this.unlimited = unlimited;
    this.fewest = fewest;
    this.divided = divided;
  }

  /** The total of a part, if it is kept. */
  Future<Optional<Long>> find(CountedPart part) {
    return sessions
        .use(part.find()::runOn)
        .map(
            rows -> {
              Kept kept = CountedPart.kept(rows);
              if (kept == null) {
                return Optional.empty();
              }
              if (kept.asked().isBefore(kept.now().minus(PRECISION))) {
                recordAsked(part, kept.now());
              }
              return Optional.of(kept.total());
            });
  }

  private void recordAsked(CountedPart part, OffsetDateTime now) {
    sessions
        .use(part.recordAsked(now)::runOn)
        .onFailure(failure -> LOG.debug("A search for a part is not recorded", failure));
  }

  /** Keeps the total of a part from now on, if it is worth it, and there is room. */
  void counted(
      CountedPart part,
      Search<?> search,
      IndexLayout layout,
      Map<SoughtPart, List<Integer>> tokens,
      long total) {
    if (total < fewest || System.nanoTime() - rested < 0 || !beginning.add(part)) {
      return;
    }
    BoundStatement lacking = SearchSql.countLacking(search, layout, tokens, divided, part);
    unlimited
        .use(
            session ->
                DatabaseClock.now(session)
                    .compose(now -> begin(session, part, now))
                    .compose(begun -> part.uncounted().runOn(session))
                    .compose(uncounted -> count(session, part, uncounted, lacking)))
        .onComplete(
            counted -> {
              beginning.remove(part);
              if (counted.failed()) {
                afterFailure(search, counted.cause());
              }
            });
  }

  private void afterFailure(Search<?> search, Throwable failure) {
    rested = System.nanoTime() + REST.toNanos();
    if (SqlStates.isLockTimeout(failure) || SqlStates.suggestsOutage(failure)) {
      LOG.debug("Totals of a part of texts in {} are kept later", search.scope(), failure);
    } else {
      LOG.warn(
          "Totals of a part of texts in {} are not kept: {}", search.scope(), failure.toString());
    }
  }

  /** Records the part, unless it is there or the place is full. */
  private static Future<Void> begin(SqlConnection session, CountedPart part, OffsetDateTime now) {
    return part.neighbours()
        .runOn(session)
        .compose(
            rows -> {
              Deque<CountedPart> oldestFirst = new ArrayDeque<>();
              rows.forEach(row -> oldestFirst.add(part.neighbour(row.getString(0))));
              if (oldestFirst.contains(part)) {
                return Future.succeededFuture();
              }
              if (oldestFirst.size() < MOST) {
                return record(session, part, Optional.empty(), now);
              }
              OffsetDateTime asked = rows.iterator().next().getOffsetDateTime(1);
              return asked.isBefore(now.minus(FORGOTTEN))
                  ? record(session, part, Optional.of(oldestFirst.getFirst()), now)
                  : Future.succeededFuture();
            });
  }

  private static Future<Void> record(
      SqlConnection session, CountedPart part, Optional<CountedPart> replaced, OffsetDateTime now) {
    return Transactions.run(
        session,
        () ->
            session
                .query(PATIENCE)
                .execute()
                .compose(patient -> session.query(LOCK).execute())
                .compose(
                    locked ->
                        replaced
                            .<Future<?>>map(other -> other.forget().runOn(session))
                            .orElse(Future.succeededFuture()))
                .compose(forgotten -> part.record(now).runOn(session))
                .mapEmpty());
  }

  /** Counts what is lacking and records it, if that is not known yet. */
  private static Future<?> count(
      SqlConnection session, CountedPart part, RowSet<Row> uncounted, BoundStatement lacking) {
    if (uncounted.size() == 0) {
      return Future.succeededFuture();
    }
    long version = uncounted.iterator().next().getLong(0);
    return lacking
        .runOn(session)
        .map(rows -> rows.iterator().next().getLong(0))
        .compose(count -> part.recordLacking(count, version).runOn(session));
  }
}
