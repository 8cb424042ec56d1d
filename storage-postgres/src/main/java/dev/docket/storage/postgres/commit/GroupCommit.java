package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.search.TokenCache;
import dev.docket.storage.postgres.sql.AccountQueues;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.OverloadException;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the commits of one event loop share transactions, each of one account. While a transaction
 * runs, further commits of its account wait, and then share the next one. Under load a transaction
 * holds many commits; a lone commit never waits, unless several other accounts have groups under
 * way.
 *
 * <p>The {@linkplain CombinedSteps steps} of a transaction are one statement, unless tables are
 * divided by account: an engine that divides them would run each part by itself anyway, and keep
 * what it counts in between. If each affects as many rows as it should, the transaction is
 * committed. Otherwise it is rolled back, and {@link VerifiedCommit} tries the commits again.
 */
public final class GroupCommit {

  private final WorkloadSessions connections;
  private final VerifiedCommit verified;
  private final boolean divided;
  private final IntConsumer grouped;
  private final TokenCache known = new TokenCache();
  private final AccountRows accounts = new AccountRows();
  private final SlotDirectory slots;
  private final int lane = TotalChanges.randomLane();
  private final CombinedSteps combined = new CombinedSteps();
  private final AccountQueues<PendingCommit> waiting;
  private @Nullable Throwable closed;

  /**
   * @param connections a few, for groups of different accounts
   * @param capacity the most commits that may wait
   * @param groups the most that are sent at a time
   * @param divided whether tables are divided by account
   * @param grouped is told how many commits share each transaction
   */
  public GroupCommit(
      WorkloadSessions connections,
      VerifiedCommit verified,
      EntityCodec codec,
      int capacity,
      int groups,
      boolean divided,
      IntConsumer grouped) {
    this.connections = connections;
    this.verified = verified;
    this.slots = new SlotDirectory(codec);
    this.divided = divided;
    this.grouped = grouped;
    this.waiting = new AccountQueues<>(capacity, groups, 1, this::sendNext);
  }

  /** Commits, and then answers. Only on the event loop. */
  public void submit(PendingCommit commit) {
    if (closed != null) {
      commit.fail(closed);
    } else if (!commit.isGroupable()) {
      verified.submit(List.of(commit));
    } else if (!waiting.offer(commit.account(), commit)) {
      commit.fail(new OverloadException("Too many commits wait"));
    }
  }

  /** The commits that wait. Only on the event loop. */
  public int waiting() {
    return waiting.size();
  }

  /** Fails all commits that wait or come later. Only on the event loop. */
  public void close(Throwable why) {
    closed = why;
    waiting.clear().forEach(commit -> commit.fail(why));
  }

  /** Sends the next group of what waits for an account; completes when it is answered. */
  private Future<?> sendNext(Deque<PendingCommit> ofAccount) {
    CommitBatch batch = nextBatch(ofAccount);
    if (batch.commits().isEmpty()) {
      return Future.succeededFuture();
    }
    grouped.accept(batch.commits().size());
    return connections
        .acquire()
        .compose(
            session ->
                send(session, batch)
                    .eventually(session::close)
                    .onSuccess(held -> afterAnswers(batch, held))
                    .onFailure(failure -> afterFailure(batch, failure)),
            unreachable -> {
              fail(batch, unreachable);
              return Future.succeededFuture();
            });
  }

  private static CommitBatch nextBatch(Deque<PendingCommit> waiting) {
    CommitBatch batch = new CommitBatch();
    Iterator<PendingCommit> commits = waiting.iterator();
    for (int seen = 0; seen < CommitBatch.MOST_COMMITS && commits.hasNext(); seen++) {
      PendingCommit commit = commits.next();
      if (commit.isExpired() || batch.offer(commit)) {
        commits.remove();
      }
    }
    return batch;
  }

  /** Sends a batch; answers whether every statement held. If not, nothing has changed. */
  private Future<Boolean> send(SqlConnection session, CommitBatch batch) {
    known.continueOn(session);
    return accounts
        .require(session, batch.account())
        .compose(there -> slots.index(session, batch.searched()))
        .compose(rows -> send(session, batch, rows));
  }

  private Future<Boolean> send(SqlConnection session, CommitBatch batch, List<IndexRow> rows) {
    NewTokens tokens = NewTokens.of(rows, known::contains);
    List<Step> steps = steps(batch, rows, tokens);
    LogAppends appended = batch.appended();
    boolean one = steps.size() == 1 && steps.getFirst().rows() == 1 && appended.isEmpty();
    return (one ? steps.getFirst().runOn(session) : inTransaction(session, steps, appended))
        .onSuccess(
            held -> {
              if (held) {
                known.add(tokens.hashes());
              }
            });
  }

  private List<Step> steps(CommitBatch batch, List<IndexRow> rows, NewTokens tokens) {
    List<Step> steps = batch.steps(tokens);
    CommitBatch.indexing(rows).ifPresent(steps::add);
    List<Addition> additions = batch.additions();
    if (!additions.isEmpty()) {
      steps.add(CommitBatch.adding(additions));
    }
    batch
        .totals()
        .parameters(lane)
        .forEach(totals -> steps.add(new Step(WriteStatement.ADD_TO_TOTALS, totals, 0)));
    return steps;
  }

  private Future<Boolean> inTransaction(
      SqlConnection session, List<Step> steps, LogAppends appended) {
    Future<?> begun = session.query("BEGIN").execute();
    Future<Boolean> answer = divided ? oneByOne(session, steps) : combined.runOn(session, steps);
    return Future.join(begun, answer)
        .compose(all -> end(session, answer.result(), appended))
        .recover(
            failure ->
                session
                    .query("ROLLBACK")
                    .execute()
                    .transform(rolledBack -> Future.failedFuture(failure)));
  }

  /**
   * Ends a transaction. What is appended is sent together with the end, as nobody else can append
   * meanwhile; if that fails, the end of the transaction undoes all of it.
   */
  private static Future<Boolean> end(SqlConnection session, boolean held, LogAppends appended) {
    if (!held) {
      return session.query("ROLLBACK").execute().map(false);
    }
    Future<?> written = appended.writeOn(session);
    Future<?> committed = session.query("COMMIT").execute();
    return Future.join(written, committed).map(true);
  }

  private static Future<Boolean> oneByOne(SqlConnection session, List<Step> steps) {
    List<Future<Boolean>> sent = steps.stream().map(step -> step.runOn(session)).toList();
    return Future.join(sent).map(all -> sent.stream().allMatch(Future::result));
  }

  private void afterAnswers(CommitBatch batch, boolean held) {
    if (held) {
      batch.commits().forEach(PendingCommit::succeed);
    } else {
      verified.submit(batch.commits());
    }
  }

  private void afterFailure(CommitBatch batch, Throwable failure) {
    if (SqlStates.isRefusal(failure)) {
      verified.submit(batch.commits());
    } else {
      fail(batch, failure);
    }
  }

  private static void fail(CommitBatch batch, Throwable why) {
    batch.commits().forEach(commit -> commit.fail(why));
  }
}
