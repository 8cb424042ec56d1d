package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.search.TokenCache;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.OverloadException;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the commits of one event loop share transactions. While one transaction runs, further
 * commits wait, and then share the next one. Under load a transaction holds many commits; a lone
 * commit never waits.
 *
 * <p>The {@linkplain CombinedSteps steps} of a transaction are one statement. If each affects as
 * many rows as it should, the transaction is committed. Otherwise it is rolled back, and {@link
 * VerifiedCommit} tries the commits again.
 */
public final class GroupCommit {

  private final WorkloadSessions connection;
  private final VerifiedCommit verified;
  private final int capacity;
  private final IntConsumer grouped;
  private final TokenCache known = new TokenCache();
  private final SlotDirectory slots;
  private final int lane = TotalChanges.randomLane();
  private final CombinedSteps combined = new CombinedSteps();
  private final ArrayDeque<PendingCommit> waiting = new ArrayDeque<>();
  private boolean sending;
  private @Nullable Throwable closed;

  /**
   * @param connection one that nobody else uses
   * @param capacity the most commits that may wait
   * @param grouped is told how many commits share each transaction
   */
  public GroupCommit(
      WorkloadSessions connection,
      VerifiedCommit verified,
      EntityCodec codec,
      int capacity,
      IntConsumer grouped) {
    this.connection = connection;
    this.verified = verified;
    this.slots = new SlotDirectory(codec);
    this.capacity = capacity;
    this.grouped = grouped;
  }

  /** Commits, and then answers. Only on the event loop. */
  public void submit(PendingCommit commit) {
    if (closed != null) {
      commit.fail(closed);
    } else if (!commit.isGroupable()) {
      verified.submit(List.of(commit));
    } else if (waiting.size() >= capacity) {
      commit.fail(new OverloadException("Too many commits wait"));
    } else {
      waiting.add(commit);
      sendNext();
    }
  }

  /** The commits that wait. Only on the event loop. */
  public int waiting() {
    return waiting.size();
  }

  /** Fails all commits that wait or come later. Only on the event loop. */
  public void close(Throwable why) {
    closed = why;
    waiting.forEach(commit -> commit.fail(why));
    waiting.clear();
  }

  private void sendNext() {
    if (sending) {
      return;
    }
    CommitBatch batch = nextBatch();
    if (batch.commits().isEmpty()) {
      return;
    }
    sending = true;
    grouped.accept(batch.commits().size());
    connection
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
            })
        .onComplete(
            done -> {
              sending = false;
              sendNext();
            });
  }

  private CommitBatch nextBatch() {
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
    return slots.index(session, batch.searched()).compose(rows -> send(session, batch, rows));
  }

  private Future<Boolean> send(SqlConnection session, CommitBatch batch, List<IndexRow> rows) {
    NewTokens tokens = NewTokens.of(rows, known::contains);
    List<Step> steps = steps(batch, rows, tokens);
    boolean one = steps.size() == 1 && steps.getFirst().rows() == 1;
    return (one ? steps.getFirst().runOn(session) : inTransaction(session, steps))
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
    TotalChanges totals = batch.totals();
    if (!totals.isEmpty()) {
      steps.add(new Step(WriteStatement.ADD_TO_TOTALS, totals.parameters(lane), 0));
    }
    return steps;
  }

  private Future<Boolean> inTransaction(SqlConnection session, List<Step> steps) {
    Future<?> begun = session.query("BEGIN").execute();
    Future<Boolean> answer = combined.runOn(session, steps);
    return Future.join(begun, answer)
        .map(all -> answer.result())
        .compose(
            held -> session.query(held ? "COMMIT" : "ROLLBACK").execute().map(held),
            failure ->
                session
                    .query("ROLLBACK")
                    .execute()
                    .transform(rolledBack -> Future.failedFuture(failure)));
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
