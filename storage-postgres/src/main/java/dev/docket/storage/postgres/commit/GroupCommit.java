package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.commit.Batch.Step;
import dev.docket.storage.postgres.commit.Commit.Addition;
import dev.docket.storage.postgres.connect.Sessions;
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
 * many rows as it should; otherwise nothing has changed, and the commits are {@linkplain Judgement
 * judged}.
 */
public final class GroupCommit {

  private final Sessions connection;
  private final Judgement judgement;
  private final int capacity;
  private final TokenCache known = new TokenCache();
  private final ArrayDeque<Commit> waiting = new ArrayDeque<>();
  private boolean sending;
  private @Nullable Throwable closed;

  /**
   * @param connection one that is taken by nobody else
   * @param capacity the most commits that may wait
   */
  public GroupCommit(Sessions connection, Judgement judgement, int capacity) {
    this.connection = connection;
    this.judgement = judgement;
    this.capacity = capacity;
  }

  /** Takes a commit over and answers it in the end. Only on the event loop. */
  public void take(Commit commit) {
    if (closed != null) {
      commit.fail(closed);
    } else if (!commit.isGroupable()) {
      judgement.judge(List.of(commit));
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
    Batch batch = nextBatch();
    if (batch.commits().isEmpty()) {
      return;
    }
    sending = true;
    connection
        .take()
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

  private Batch nextBatch() {
    Batch batch = new Batch();
    Iterator<Commit> commits = waiting.iterator();
    for (int seen = 0; seen < Batch.MOST_COMMITS && commits.hasNext(); seen++) {
      Commit commit = commits.next();
      if (commit.isExpired() || batch.offer(commit)) {
        commits.remove();
      }
    }
    return batch;
  }

  /** Whether all held; if not, nothing has changed. */
  private Future<Boolean> send(SqlConnection session, Batch batch) {
    known.continueOn(session);
    NewTokens words = batch.newWords(known::contains);
    List<Step> steps = steps(batch, words);
    boolean one = steps.size() == 1 && steps.getFirst().rows() == 1;
    return (one ? holds(session, steps.getFirst()) : inTransaction(session, steps))
        .onSuccess(
            held -> {
              if (held) {
                known.add(words.hashes());
              }
            });
  }

  private static List<Step> steps(Batch batch, NewTokens words) {
    List<Step> steps = batch.steps(words);
    batch.describing().ifPresent(steps::add);
    List<Addition> additions = batch.additions();
    if (!additions.isEmpty()) {
      steps.add(Batch.adding(additions));
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
        .preparedQuery(step.write().counted())
        .execute(step.parameters())
        .map(rows -> rows.rowCount() >= step.rows());
  }

  private void afterAnswers(Batch batch, boolean held) {
    if (held) {
      batch.commits().forEach(Commit::succeed);
    } else {
      judgement.judge(batch.commits());
    }
  }

  private void afterFailure(Batch batch, Throwable failure) {
    if (SqlStates.isRefusal(failure)) {
      judgement.judge(batch.commits());
    } else {
      fail(batch, failure);
    }
  }

  private static void fail(Batch batch, Throwable why) {
    batch.commits().forEach(commit -> commit.fail(why));
  }
}
