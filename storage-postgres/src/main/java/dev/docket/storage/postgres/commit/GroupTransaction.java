package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.Transactions;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the commits of one or several accounts in a transaction. The part of each account is one
 * statement of {@link CombinedSteps}; all parts are sent at once. A commit {@linkplain
 * CommitBatch#isAlone alone} is a statement without a transaction around it.
 *
 * <p>The parts are in the order of their accounts, and what is appended to logs comes after all of
 * them, in the order of the tenants. So a transaction that has locked something of an account never
 * waits for one that waits for this account: they do not deadlock over accounts, as {@link
 * WriteStatement} sees to it that they do not over the rows of one.
 *
 * <p>Where tables are divided by account, there is one account, and each step is a statement: an
 * engine that divides tables would run each step by itself anyway, and keep what it counts in
 * between.
 */
final class GroupTransaction {

  private final boolean divided;
  private final CombinedSteps combined = new CombinedSteps();
  private final LoneCommits lone = new LoneCommits();

  GroupTransaction(boolean divided) {
    this.divided = divided;
  }

  /**
   * Commits all parts, or nothing.
   *
   * @param parts in the order of their accounts
   * @return the parts that do not hold; none if all is committed. Fails if it cannot be told which
   */
  Future<List<AccountPart>> run(SqlConnection session, List<AccountPart> parts) {
    if (parts.size() == 1 && parts.getFirst().isOneRow()) {
      return parts
          .getFirst()
          .steps()
          .getFirst()
          .runOn(session)
          .map(held -> held ? List.of() : parts);
    }
    if (parts.size() == 1 && parts.getFirst().alone()) {
      return lone.run(session, parts.getFirst()).map(held -> held ? List.of() : parts);
    }
    Future<?> begun = Transactions.begin(session);
    List<Future<Boolean>> answers =
        parts.stream().map(part -> send(session, part.steps())).toList();
    return begun
        .eventually(() -> Future.join(answers))
        .compose(all -> end(session, parts, answers))
        .recover(failure -> Transactions.rollBack(session, failure));
  }

  private Future<Boolean> send(SqlConnection session, List<Step> steps) {
    if (steps.isEmpty()) {
      return Future.succeededFuture(true);
    }
    return divided ? oneByOne(session, steps) : combined.runOn(session, steps);
  }

  private static Future<Boolean> oneByOne(SqlConnection session, List<Step> steps) {
    List<Future<Boolean>> sent = steps.stream().map(step -> step.runOn(session)).toList();
    return Future.join(sent).map(all -> sent.stream().allMatch(Future::result));
  }

  private Future<List<AccountPart>> end(
      SqlConnection session, List<AccountPart> parts, List<Future<Boolean>> answers) {
    List<AccountPart> unheld = new ArrayList<>();
    boolean aborted = false;
    for (int i = 0; i < parts.size(); i++) {
      Future<Boolean> answer = answers.get(i);
      if (answer.failed() && !SqlStates.isRefusal(answer.cause())) {
        return Future.failedFuture(answer.cause());
      }
      // The first failure aborts the transaction, and is the reason of those after it.
      if (answer.failed() ? !aborted : !answer.result()) {
        unheld.add(parts.get(i));
      }
      aborted |= answer.failed();
    }
    return unheld.isEmpty() ? commit(session, parts) : Transactions.rollBack(session).map(unheld);
  }

  /**
   * Commits. What is appended is sent together with the end of the transaction, as nobody else can
   * append meanwhile; if that fails, the end undoes all of it.
   */
  private Future<List<AccountPart>> commit(SqlConnection session, List<AccountPart> parts) {
    LogAppends appended = new LogAppends();
    parts.forEach(part -> appended.addAll(part.appended()));
    Future<?> written = divided ? appended.writeOn(session) : appended.writeWholeOn(session);
    return Future.join(written, Transactions.commit(session)).map(List.of());
  }
}
