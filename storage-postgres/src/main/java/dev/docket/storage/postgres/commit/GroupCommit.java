package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.commit.CommitBatch.Step;
import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.TokenCache;
import dev.docket.storage.postgres.sql.OverloadException;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commits of one event loop. While one transaction is on its way the next commits wait, and
 * then leave together: under load a transaction carries many, and a lone commit waits for nobody.
 *
 * <p>The statements of a transaction go out in one piece. It ends well when each has told of as
 * many rows as it should; otherwise nothing has changed, and the commits are {@linkplain
 * VerifiedCommit judged}.
 */
public final class GroupCommit {

  private final WorkloadSessions connection;
  private final VerifiedCommit verified;
  private final int capacity;
  private final TokenCache known = new TokenCache();
  private final ArrayDeque<PendingCommit> waiting = new ArrayDeque<>();
  private boolean sending;
  private @Nullable Throwable closed;

  /**
   * @param connection one that is taken by nobody else
   * @param capacity the most commits that may wait
   */
  public GroupCommit(WorkloadSessions connection, VerifiedCommit verified, int capacity) {
    this.connection = connection;
    this.verified = verified;
    this.capacity = capacity;
  }

  /** Takes a commit over and answers it in the end. Only on the event loop. */
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

  /** Fails all that wait, and all that come later. Only on the event loop. */
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

  /** Whether all held; if not, nothing has changed. */
  private Future<Boolean> send(SqlConnection session, CommitBatch batch) {
    known.continueOn(session);
    NewTokens tokens = batch.newTokens(known::contains);
    List<Step> steps = steps(batch, tokens);
    boolean one = steps.size() == 1 && steps.getFirst().rows() == 1;
    return (one ? holds(session, steps.getFirst()) : inTransaction(session, steps))
        .onSuccess(
            held -> {
              if (held) {
                known.add(tokens.hashes());
              }
            });
  }

  private static List<Step> steps(CommitBatch batch, NewTokens tokens) {
    List<Step> steps = batch.steps(tokens);
    batch.indexing().ifPresent(steps::add);
    List<Addition> additions = batch.additions();
    if (!additions.isEmpty()) {
      steps.add(CommitBatch.adding(additions));
    }
    return steps;
  }

  private static Future<Boolean> inTransaction(SqlConnection session, List<Step> steps) {
    List<Future<?>> sent = new ArrayList<>();
    sent.add(session.query("BEGIN").execute());
    List<Future<Boolean>> answers = steps.stream().map(step -> holds(session, step)).toList();
    sent.addAll(answers);
    return Future.join(sent)
        .map(all -> answers.stream().allMatch(Future::result))
        .compose(
            held -> session.query(held ? "COMMIT" : "ROLLBACK").execute().map(held),
            failure ->
                session
                    .query("ROLLBACK")
                    .execute()
                    .transform(rolledBack -> Future.failedFuture(failure)));
  }

  private static Future<Boolean> holds(SqlConnection session, Step step) {
    return session
        .preparedQuery(step.statement().counting())
        .execute(step.parameters())
        .map(rows -> rows.rowCount() >= step.rows());
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
