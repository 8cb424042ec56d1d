package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.search.TokenCache;
import dev.docket.storage.postgres.sql.AccountQueues;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.OverloadException;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.totals.KnownParts;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the commits of one event loop share transactions. While a transaction with commits of an
 * account runs, further ones of the account wait, and then share the next one. Under load a
 * transaction holds many commits, of several accounts unless tables are divided by account; a lone
 * commit never waits, unless several groups of other accounts are under way.
 *
 * <p>If each statement of a {@link GroupTransaction} affects as many rows as it should, the
 * transaction is committed. Otherwise it is rolled back, {@link VerifiedCommit} tries the commits
 * again of each account of which a statement did not, and the others share another transaction.
 */
public final class GroupCommit {

  private static final int MOST_COMMITS = 64;

  /** The most accounts of a transaction: each is a statement, and waits for all the others. */
  private static final int MOST_ACCOUNTS = 16;

  private final WorkloadSessions connections;
  private final VerifiedCommit verified;
  private final IntConsumer grouped;
  private final TokenCache known = new TokenCache();
  private final AccountRows accounts = new AccountRows();
  private final SlotDirectory slots;
  private final KnownParts counted = new KnownParts();
  private final int lane = TotalChanges.randomLane();
  private final boolean divided;
  private final GroupTransaction transaction;
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
    this.transaction = new GroupTransaction(divided);
    this.grouped = grouped;
    this.waiting =
        new AccountQueues<>(capacity, groups, 1, divided ? 1 : MOST_ACCOUNTS, this::takeNext);
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

  /** Takes the next group of what waits for some accounts. */
  private Supplier<Future<?>> takeNext(List<Deque<PendingCommit>> ofAccounts) {
    List<CommitBatch> batches = nextBatches(ofAccounts);
    return () -> batches.isEmpty() ? Future.succeededFuture() : send(batches);
  }

  /** Shares a transaction out: nobody gets less because another one asks for more. */
  static List<CommitBatch> nextBatches(List<Deque<PendingCommit>> ofAccounts) {
    List<CommitBatch> batches = new ArrayList<>();
    int room = MOST_COMMITS;
    int sharing = ofAccounts.size();
    for (Deque<PendingCommit> ofAccount :
        ofAccounts.stream().sorted(Comparator.comparingInt(Deque::size)).toList()) {
      CommitBatch batch = nextBatch(ofAccount, room / sharing, ofAccounts.size());
      room -= batch.commits().size();
      sharing--;
      if (!batch.commits().isEmpty()) {
        batches.add(batch);
      }
    }
    batches.sort(Comparator.comparing(CommitBatch::account));
    return batches;
  }

  private static CommitBatch nextBatch(Deque<PendingCommit> waiting, int most, int sharing) {
    CommitBatch batch = new CommitBatch(sharing);
    Iterator<PendingCommit> commits = waiting.iterator();
    for (int seen = 0;
        seen < MOST_COMMITS && batch.commits().size() < most && commits.hasNext();
        seen++) {
      PendingCommit commit = commits.next();
      if (commit.isExpired() || batch.offer(commit)) {
        commits.remove();
      }
    }
    return batch;
  }

  private Future<?> send(List<CommitBatch> batches) {
    return connections
        .acquire()
        .compose(
            session ->
                prepare(session, batches)
                    .compose(parts -> commit(session, parts))
                    .eventually(session::close),
            unreachable -> {
              batches.forEach(batch -> fail(batch, unreachable));
              return Future.succeededFuture();
            });
  }

  /** Prepares the batches, and answers those with which that fails. */
  private Future<List<AccountPart>> prepare(SqlConnection session, List<CommitBatch> batches) {
    known.continueOn(session);
    List<AccountPart> parts = new ArrayList<>();
    Future<?> prepared = Future.succeededFuture();
    for (CommitBatch batch : batches) {
      prepared =
          prepared
              .compose(before -> prepare(session, batch))
              .onSuccess(parts::add)
              .onFailure(failure -> afterFailure(batch, failure))
              .transform(done -> Future.succeededFuture());
    }
    return prepared.map(done -> parts);
  }

  private Future<AccountPart> prepare(SqlConnection session, CommitBatch batch) {
    return accounts
        .require(session, batch.account())
        .compose(there -> slots.index(session, batch.searched()))
        .compose(
            rows ->
                counted
                    .of(session, batch.account())
                    .map(
                        parts ->
                            AccountPart.of(
                                batch,
                                rows,
                                NewTokens.of(rows, known::contains),
                                parts,
                                lane,
                                divided)));
  }

  /** Commits the parts; if some do not hold, the others without them. */
  private Future<?> commit(SqlConnection session, List<AccountPart> parts) {
    if (parts.isEmpty()) {
      return Future.succeededFuture();
    }
    grouped.accept(parts.stream().mapToInt(part -> part.batch().commits().size()).sum());
    return transaction
        .run(session, parts)
        .compose(
            unheld -> {
              if (unheld.isEmpty()) {
                parts.forEach(this::succeed);
                return Future.succeededFuture();
              }
              unheld.forEach(this::verify);
              return commit(
                  session, parts.stream().filter(part -> !unheld.contains(part)).toList());
            },
            failure -> {
              parts.forEach(part -> afterFailure(part.batch(), failure));
              return Future.succeededFuture();
            });
  }

  private void verify(AccountPart part) {
    counted.forget(part.batch().account());
    verified.submit(part.batch().commits());
  }

  private void succeed(AccountPart part) {
    known.add(part.tokens().hashes());
    part.batch().commits().forEach(PendingCommit::succeed);
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
