package dev.docket.storage.postgres.commit;

import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.commit.CommitBatch.Step;
import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The careful way of a commit: its transaction looks at what every statement found before it ends,
 * so that each commit gets exactly the answer that is its own. The way of commits that remove
 * things, and of those that did not get through together.
 */
public final class VerifiedCommit {

  private static final int ATTEMPTS = 10;

  private static final String LOCK_TALLIES =
      """
      SELECT e.account, e.region, e.parent, e.kind, e.id, (e.body ->> 'count')::bigint
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        AS k (account, region, parent, kind, id)
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id)
      FOR NO KEY UPDATE OF e
      """;

  private static final String DELETE_AT =
      """
      WITH described AS (
        DELETE FROM searchable
        WHERE account = $1 AND region = $2 AND parent = $3 AND kind = $4 AND id = $5
      )
      DELETE FROM entity
      WHERE account = $1 AND region = $2 AND parent = $3 AND kind = $4 AND id = $5
      """;

  private static final String DELETE_BELOW =
      """
      WITH described AS (
        DELETE FROM searchable
        WHERE account = $1 AND region = $2 AND parent >= $3 AND parent < $4
      )
      DELETE FROM entity
      WHERE account = $1 AND region = $2 AND parent >= $3 AND parent < $4
      """;

  /** The character behind the slash that ends a path. */
  private static final char BEHIND_SLASH = '/' + 1;

  /** Behind every path, since these begin with the name of a kind. */
  private static final String BEHIND_ALL_PATHS = "{";

  private final Vertx vertx;
  private final WorkloadSessions sessions;

  public VerifiedCommit(Vertx vertx, WorkloadSessions sessions) {
    this.vertx = vertx;
    this.sessions = sessions;
  }

  /**
   * Takes commits over and answers each in the end.
   *
   * @param commits such as may share a {@link CommitBatch}
   */
  void submit(List<PendingCommit> commits) {
    attempt(commits, 1);
  }

  private Future<Void> attempt(List<PendingCommit> commits, int attempt) {
    CommitBatch batch =
        CommitBatch.of(commits.stream().filter(commit -> !commit.isExpired()).toList());
    if (batch.commits().isEmpty()) {
      return Future.succeededFuture();
    }
    return sessions
        .acquire()
        .compose(
            session -> attempt(session, batch, attempt).eventually(session::close),
            unreachable -> Future.succeededFuture(failing(batch, unreachable)))
        .compose(Continuation::go);
  }

  /** What is still to be done about a batch when its transaction is over. */
  private interface Continuation {
    Future<Void> go();
  }

  private Future<Continuation> attempt(SqlConnection session, CommitBatch batch, int attempt) {
    return write(session, batch)
        .compose(locked -> conclude(session, batch, locked))
        .recover(
            failure ->
                rollBack(session)
                    .transform(
                        done -> Future.succeededFuture(afterFailure(batch, failure, attempt))));
  }

  private Future<LockedRows> write(SqlConnection session, CommitBatch batch) {
    LockedRows locked = new LockedRows();
    List<Future<?>> sent = new ArrayList<>();
    sent.add(session.query("BEGIN").execute());
    for (Step step : batch.steps(batch.newTokens(word -> false))) {
      sent.add(
          session
              .preparedQuery(step.statement().returningKeys())
              .execute(step.parameters())
              .onSuccess(rows -> locked.held(step.statement(), keys(rows))));
    }
    List<Addition> additions = batch.additions();
    if (!additions.isEmpty()) {
      sent.add(
          session
              .preparedQuery(WriteStatement.START_TALLIES.returningKeys())
              .execute(tallies(additions).addInteger(Tally.KIND.format())));
      sent.add(
          session
              .preparedQuery(LOCK_TALLIES)
              .execute(tallies(additions))
              .onSuccess(
                  rows -> rows.forEach(row -> locked.tally(RowKey.of(row), row.getLong(5)))));
    }
    return Future.join(sent).map(locked);
  }

  private static Tuple tallies(List<Addition> additions) {
    return RowKey.arrays(additions, Addition::tally);
  }

  private static Set<RowKey> keys(RowSet<Row> rows) {
    Set<RowKey> keys = new HashSet<>();
    rows.forEach(row -> keys.add(RowKey.of(row)));
    return keys;
  }

  private Future<Continuation> conclude(
      SqlConnection session, CommitBatch batch, LockedRows locked) {
    List<PendingCommit> holding = new ArrayList<>();
    List<PendingCommit> later = new ArrayList<>();
    List<Runnable> answers = new ArrayList<>();
    for (PendingCommit commit : batch.commits()) {
      // Asked about before anything is counted: only what is committed makes a tally full.
      RuntimeException failure = locked.failure(commit);
      if (failure != null) {
        answers.add(() -> commit.fail(failure));
      } else {
        holding.add(commit);
      }
    }
    holding.removeIf(commit -> !locked.count(commit) && later.add(commit));
    if (holding.size() == batch.commits().size()) {
      return commit(session, batch);
    }
    return rollBack(session)
        .map(
            done ->
                () -> {
                  answers.forEach(Runnable::run);
                  return attempt(holding, 1).compose(settled -> attempt(later, 1));
                });
  }

  private Future<Continuation> commit(SqlConnection session, CommitBatch batch) {
    Future<?> written = index(session, batch);
    for (PendingCommit commit : batch.commits()) {
      for (Scope scope : commit.emptied()) {
        written = written.compose(before -> delete(session, scope));
      }
    }
    return written
        .compose(before -> addToTallies(session, batch))
        .compose(before -> session.query("COMMIT").execute())
        .map(
            done ->
                () -> {
                  batch.commits().forEach(PendingCommit::succeed);
                  return Future.succeededFuture();
                });
  }

  private static Future<?> index(SqlConnection session, CommitBatch batch) {
    return batch
        .indexing()
        .<Future<?>>map(
            step -> session.preparedQuery(step.statement().counting()).execute(step.parameters()))
        .orElse(Future.succeededFuture());
  }

  private static Future<?> addToTallies(SqlConnection session, CommitBatch batch) {
    // They are locked and have been judged: no limit applies any more.
    List<Addition> additions =
        batch.additions().stream()
            .map(sum -> new Addition(sum.tally(), sum.by(), Long.MAX_VALUE, sum.version()))
            .toList();
    if (additions.isEmpty()) {
      return Future.succeededFuture();
    }
    Step step = CommitBatch.adding(additions);
    return session.preparedQuery(step.statement().counting()).execute(step.parameters());
  }

  private static Future<?> delete(SqlConnection session, Scope scope) {
    return switch (scope) {
      case Tenant tenant -> deleteBelow(session, tenant, "", BEHIND_ALL_PATHS);
      case Key<?> key -> {
        RowKey columns = RowKey.of(key);
        String path = key.path();
        yield session
            .preparedQuery(DELETE_AT)
            .execute(
                Tuple.of(
                    columns.account(),
                    columns.region(),
                    columns.parent(),
                    columns.kind(),
                    columns.id()))
            .compose(
                deleted -> deleteBelow(session, key.tenant(), path + "/", path + BEHIND_SLASH));
      }
    };
  }

  /**
   * Deletes until nothing is left. While a deletion waits for one who creates something below a row
   * that goes, it does not see what that one creates; but the next deletion does, and below rows
   * that are deleted nothing more can be created.
   */
  private static Future<?> deleteBelow(
      SqlConnection session, Tenant tenant, String from, String to) {
    return session
        .preparedQuery(DELETE_BELOW)
        .execute(Tuple.of(tenant.account(), tenant.region(), from, to))
        .compose(
            deleted ->
                deleted.rowCount() == 0
                    ? Future.succeededFuture()
                    : deleteBelow(session, tenant, from, to));
  }

  private static Future<?> rollBack(SqlConnection session) {
    return session.query("ROLLBACK").execute();
  }

  private Continuation afterFailure(CommitBatch batch, Throwable failure, int attempt) {
    List<PendingCommit> commits = batch.commits();
    boolean refused = SqlStates.isRefusal(failure);
    if (refused && SqlStates.isConcurrencyFailure(failure) && attempt < ATTEMPTS) {
      return () -> pause(attempt).compose(rested -> attempt(commits, attempt + 1));
    }
    if (refused && commits.size() > 1) {
      return () -> oneByOne(commits);
    }
    return failing(batch, failure);
  }

  private static Continuation failing(CommitBatch batch, Throwable failure) {
    return () -> {
      batch.commits().forEach(commit -> commit.fail(failure));
      return Future.succeededFuture();
    };
  }

  private Future<Void> oneByOne(List<PendingCommit> commits) {
    Future<Void> settled = Future.succeededFuture();
    for (PendingCommit commit : commits) {
      settled = settled.compose(before -> attempt(List.of(commit), 1));
    }
    return settled;
  }

  /** Random, so that those who collided do not meet again. */
  private Future<Void> pause(int attempt) {
    long millis = ThreadLocalRandom.current().nextLong(1, 2L << attempt);
    return vertx.timer(millis, TimeUnit.MILLISECONDS).mapEmpty();
  }
}
