package dev.docket.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A policy document, compiled. */
public final class Policy {

  /** More actions than any API has; the names of actions may come from a caller. */
  private static final int REMEMBERED_ACTIONS = 256;

  private final String source;
  private final List<Statement> statements;
  private final Map<String, Applicable> byAction = new ConcurrentHashMap<>();

  Policy(String source, List<Statement> statements) {
    this.source = source;
    this.statements = List.copyOf(statements);
  }

  /**
   * Compiles a document.
   *
   * @param source what the document is called in explanations, such as the name of its file
   * @throws InvalidPolicyException when anything in it is unknown or malformed
   */
  public static Policy read(PolicyNode document, String source) throws InvalidPolicyException {
    return new Policy(source, new PolicyReader(source).read(document));
  }

  /** What the document is called in explanations. */
  public String source() {
    return source;
  }

  /** Every pattern of Action and NotAction, in the order of the document. */
  public List<PolicyAction> actions() {
    return statements.stream().flatMap(statement -> statement.actions().stream()).toList();
  }

  /** The statements that are about an action, without regard to case. */
  Applicable applicable(String action) {
    Applicable known = byAction.get(action);
    if (known == null) {
      known = Applicable.of(statements, action);
      if (byAction.size() < REMEMBERED_ACTIONS) {
        byAction.put(action, known);
      }
    }
    return known;
  }
}
