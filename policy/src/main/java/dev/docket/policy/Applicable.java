package dev.docket.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a policy that are about an action.
 *
 * @param readsResource whether one of them depends on condition keys of the resource
 */
record Applicable(List<Statement> denies, List<Statement> allows, boolean readsResource) {

  static Applicable of(List<Statement> statements, String action) {
    List<Statement> about =
        statements.stream().filter(statement -> statement.isAbout(action)).toList();
    return new Applicable(
        about.stream().filter(Statement::deny).toList(),
        about.stream().filter(statement -> !statement.deny()).toList(),
        about.stream().anyMatch(Statement::readsResource));
  }

  /** The first statement that matches; null when none does. */
  static @Nullable Statement first(
      List<Statement> statements, String resource, ConditionValues values) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.matches(resource, values)) {
        return statement;
      }
    }
    return null;
  }

  static Residual residual(List<Statement> statements, String prefix, ConditionValues request) {
    return Residuals.any(
        statements.stream().map(statement -> statement.residual(prefix, request)).toList());
  }
}
