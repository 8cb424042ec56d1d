package dev.docket.storage.postgres.commit;

import dev.docket.storage.Scope;
import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Makes commits in a transaction that checks what each statement found before it commits, so that
 * each commit gets its own answer. It is used for commits that remove something, and for those of a
 * group that failed.
 */
public final class VerifiedCommit {

  private static final int ATTEMPTS = 10;

  private static final String LOCK_TALLIES =
      """
      SELECT e.account, e.region, e.parent, e.kind, e.id, (e.body::jsonb ->> 'count')::bigint
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        AS k (account, region, parent, kind, id)
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id)
      WHERE e.account = ($1::text[])[1] COLLATE "default"
      FOR NO KEY UPDATE OF e
      """;

  private final Vertx vertx;
  private final WorkloadSessions sessions;
  private final EntityCodec codec;
  private final int lane = TotalChanges.randomLane();

  public VerifiedCommit(Vertx vertx, WorkloadSessions sessions, EntityCodec codec) {
    this.vertx = vertx;
    this.sessions = sessions;
    this.codec = codec;
  }

  /**
   * Makes each commit, and answers it.
   *
   * @param commits of one account that may share a {@link CommitBatch}
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

  /** What is left to do for a batch after its transaction. */
  private interface Continuation {
    Future<Void> go();
  }

  private Future<Continuation> attempt(SqlConnection session, CommitBatch batch, int attempt) {
    Future<?> added = AccountRows.add(session, batch.account());
    Future<List<IndexRow>> indexed = new SlotDirectory(codec).index(session, batch.searched());
    return Future.join(added, indexed)
        .map(all -> indexed.result())
        .compose(
            rows ->
                write(session, batch, rows)
                    .compose(locked -> conclude(session, batch, rows, locked)))
        .recover(
            failure ->
                Transactions.rollBack(session)
                    .transform(
                        done -> Future.succeededFuture(afterFailure(batch, failure, attempt))));
  }

  private Future<LockedRows> write(SqlConnection session, CommitBatch batch, List<IndexRow> rows) {
    LockedRows locked = new LockedRows();
    List<Future<?>> sent = new ArrayList<>();
    sent.add(Transactions.begin(session));
    for (Step step : batch.judgedSteps(NewTokens.of(rows, token -> false))) {
      sent.add(step.heldOn(session).onSuccess(held -> locked.held(step.statement(), held)));
    }
    List<Addition> additions = batch.additions();
    if (!additions.isEmpty()) {
      sent.add(CommitBatch.startingTallies(additions).heldOn(session));
      sent.add(
          new BoundStatement(LOCK_TALLIES, RowKey.arrays(additions, Addition::tally))
              .runOn(session)
              .onSuccess(
                  counts -> counts.forEach(row -> locked.tally(RowKey.of(row), row.getLong(5)))));
    }
    return Future.join(sent).map(locked);
  }

  private Future<Continuation> conclude(
      SqlConnection session, CommitBatch batch, List<IndexRow> rows, LockedRows locked) {
    List<PendingCommit> holding = new ArrayList<>();
    List<Runnable> answers = new ArrayList<>();
    for (PendingCommit commit : batch.commits()) {
      // Checked before anything is counted: only what is committed makes a tally full.
      RuntimeException failure = locked.failure(commit);
      if (failure != null) {
        answers.add(() -> commit.fail(failure));
      } else {
        holding.add(commit);
      }
    }
    List<PendingCommit> now = new ArrayList<>();
    List<PendingCommit> later = new ArrayList<>();
    for (PendingCommit commit : holding) {
      if (locked.count(commit)) {
        now.add(commit);
      } else {
        later.add(commit);
      }
    }
    if (now.size() == batch.commits().size()) {
      return commit(session, batch, rows);
    }
    return Transactions.rollBack(session)
        .map(
            done ->
                () -> {
                  answers.forEach(Runnable::run);
                  return attempt(now, 1).compose(settled -> attempt(later, 1));
                });
  }

  private Future<Continuation> commit(
      SqlConnection session, CommitBatch batch, List<IndexRow> rows) {
    TotalChanges totals = batch.totals();
    Future<?> written = index(session, batch, rows, totals);
    for (PendingCommit commit : batch.commits()) {
      for (Scope scope : commit.emptied()) {
        written = written.compose(before -> ScopeDeletion.run(session, scope, totals));
      }
    }
    return written
        .compose(before -> addToTallies(session, batch))
        .compose(before -> totals.writeOn(session, lane))
        .compose(before -> batch.appended().writeOn(session))
        .compose(before -> Transactions.commit(session))
        .map(
            done ->
                () -> {
                  batch.commits().forEach(PendingCommit::succeed);
                  return Future.succeededFuture();
                });
  }

  /** Writes index rows, if there are any, and then counts what is counted in them. */
  private static Future<?> index(
      SqlConnection session, CommitBatch batch, List<IndexRow> rows, TotalChanges totals) {
    return batch
        .indexing(rows, null)
        .<Future<?>>map(
            step ->
                step.runOn(session)
                    .compose(written -> CountedParts.read(session, batch.account()))
                    .onSuccess(counted -> rows.forEach(row -> row.countIn(totals, counted))))
        .orElse(Future.succeededFuture());
  }

  private static Future<?> addToTallies(SqlConnection session, CommitBatch batch) {
    // The tallies are locked and were checked: no limit applies any more.
    List<Addition> additions =
        batch.additions().stream()
            .map(sum -> new Addition(sum.tally(), sum.by(), Long.MAX_VALUE, sum.version()))
            .toList();
    if (additions.isEmpty()) {
      return Future.succeededFuture();
    }
    return CommitBatch.adding(additions).runOn(session);
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

  /** Random, so that transactions that collided do not collide again. */
  private Future<Void> pause(int attempt) {
    long millis = ThreadLocalRandom.current().nextLong(1, 2L << attempt);
    return vertx.timer(millis, TimeUnit.MILLISECONDS).mapEmpty();
  }
}
