package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.LatestEntries;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes each commit {@linkplain CommitBatch#isAlone that is alone} by one statement, on tables that
 * are whole, so that it is one way to the database and back, without {@code BEGIN} and {@code
 * COMMIT}. Each step that writes does so only if enough rows hold of those before it. At most one
 * row can be refused once all checks hold, and it is written first. So either all is written, or
 * nothing is, and what is refused raises no error.
 *
 * <p>Confined to an event loop.
 */
final class LoneCommits {

  /** Operations of an API are alike, so there are few. */
  private static final int MOST = 256;

  /** Of these the number of rows is ever another. */
  private static final Set<WriteStatement> VARYING =
      EnumSet.of(WriteStatement.ADD_TOKENS, WriteStatement.ADD_TO_PART_TOTALS);

  /**
   * What a statement is made of.
   *
   * @param few the rows of which each value is a parameter; zero for arrays
   * @param rows how many must hold
   */
  private record Part(String counting, int few, int rows) {}

  /**
   * A statement.
   *
   * @param parts as its parameters are: those of the steps, then what is appended, if anything is
   */
  private record Statement(String sql, List<FewRows> parts) {}

  private final Map<List<Part>, Statement> statements = LatestEntries.ofMost(MOST);

  /**
   * Commits.
   *
   * @param session in no transaction
   * @param commit which is alone
   * @return whether it is committed; if not, nothing has changed
   */
  Future<Boolean> run(SqlConnection session, AccountPart commit) {
    List<Step> steps = commit.steps();
    List<Tuple> appended = commit.appended().parametersOfParts();
    List<Part> made =
        Stream.concat(
                steps.stream().map(LoneCommits::part),
                appended.stream().map(columns -> new Part("", FewRows.in(columns), 0)))
            .toList();
    Statement statement = statements.computeIfAbsent(made, parts -> statement(steps, appended));
    Tuple parameters = Tuple.tuple();
    for (int i = 0; i < made.size(); i++) {
      Tuple columns = i < steps.size() ? steps.get(i).parameters() : appended.getFirst();
      statement.parts().get(i).add(columns, parameters);
    }
    return new BoundStatement(statement.sql(), parameters)
        .runOn(session)
        .map(counts -> CombinedSteps.hold(steps, counts.iterator().next()));
  }

  private static Part part(Step step) {
    return new Part(step.counting(), few(step), step.rows());
  }

  private static int few(Step step) {
    return VARYING.contains(step.statement()) ? 0 : FewRows.in(step.parameters());
  }

  private static Statement statement(List<Step> steps, List<Tuple> appended) {
    Parts parts = new Parts();
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String sql = step.returningOnes(String.join(" AND ", conditions));
      parts.add(sql, step.parameters(), few(step));
      if (step.rows() > 0) {
        if (!step.onlyChecks()) {
          // Its rows hold only if those before it do.
          conditions.clear();
        }
        conditions.add(CombinedSteps.count(i) + " >= " + step.rows());
      }
    }
    for (Tuple columns : appended) {
      parts.append(LogAppends.parts(String.join(" AND ", conditions)), columns);
    }
    return new Statement(CombinedSteps.counting(parts.texts, steps.size()), parts.forms);
  }

  /** What a statement is put together from. */
  private static final class Parts {

    private final List<String> texts = new ArrayList<>();
    private final List<FewRows> forms = new ArrayList<>();
    private int parameters;

    void add(String sql, Tuple columns, int few) {
      texts.add(CombinedSteps.part(texts.size(), next(sql, columns, few)));
    }

    void append(String sql, Tuple columns) {
      texts.add(next(sql, columns, FewRows.in(columns)));
    }

    private String next(String sql, Tuple columns, int few) {
      FewRows form = few == 0 ? FewRows.none(sql) : FewRows.of(sql, columns.size(), few);
      String shifted = CombinedSteps.shifted(form.sql(), parameters);
      Tuple counted = Tuple.tuple();
      form.add(columns, counted);
      parameters += counted.size();
      forms.add(form);
      return shifted;
    }
  }
}
