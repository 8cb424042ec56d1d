package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.postgres.totals.TotalChanges;
import java.util.List;

/**
 * What the commits of one account do in a transaction.
 *
 * @param tokens what the trigram index has when it is committed
 * @param steps in their order
 * @param appended what follows the steps of all accounts
 * @param alone whether {@link LoneCommits} can make it
 */
record AccountPart(
    CommitBatch batch, NewTokens tokens, List<Step> steps, LogAppends appended, boolean alone) {

  /**
   * @param rows the index rows of what the batch writes
   * @param counted the parts of texts that are counted in the account
   * @param lane where totals are added
   * @param divided whether tables are divided by account, where each step is a statement
   */
  static AccountPart of(
      CommitBatch batch,
      List<IndexRow> rows,
      NewTokens tokens,
      CountedParts counted,
      int lane,
      boolean divided) {
    boolean alone = !divided && batch.isAlone();
    List<Step> steps = batch.steps(tokens);
    if (alone && !rows.isEmpty()) {
      steps.addFirst(Step.requiring(counted, batch.account()));
    }
    batch.indexing(rows, alone ? null : counted.version()).ifPresent(steps::add);
    List<Addition> additions = batch.additions();
    if (!additions.isEmpty()) {
      steps.add(CommitBatch.adding(additions));
    }
    TotalChanges totals = batch.totals();
    rows.forEach(row -> row.countIn(totals, counted));
    totals
        .parameters(lane)
        .forEach(added -> steps.add(new Step(WriteStatement.ADD_TO_TOTALS, added, 0)));
    totals
        .parts()
        .parameters(lane)
        .forEach(added -> steps.add(new Step(WriteStatement.ADD_TO_PART_TOTALS, added, 0)));
    return new AccountPart(batch, tokens, steps, batch.appended(), alone && !steps.isEmpty());
  }

  /** Whether it is a statement about one row, which needs no transaction to be undone. */
  boolean isOneRow() {
    return steps.size() == 1 && steps.getFirst().rows() == 1 && appended.isEmpty();
  }
}
