package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a document: its version and its statements. */
final class PolicyReader {

  private static final String WITH_VARIABLES = "2012-10-17";
  private static final String WITHOUT_VARIABLES = "2008-10-17";
  private static final Set<String> ELEMENTS = Set.of("Version", "Id", "Statement");

  private final String source;
  private final Mistakes mistakes = new Mistakes();

  PolicyReader(String source) {
    this.source = source;
  }

  List<Statement> read(PolicyNode document) throws InvalidPolicyException {
    List<Statement> statements = List.of();
    if (document instanceof PolicyNode.Mapping mapping) {
      statements = statements(mapping);
    } else {
      mistakes.add(document.place(), "The document", "has to be an object");
    }
    if (!mistakes.none()) {
      throw new InvalidPolicyException(mistakes.all());
    }
    return statements;
  }

  private List<Statement> statements(PolicyNode.Mapping document) {
    Map<String, PolicyNode.Member> elements = mistakes.elements(document, "", ELEMENTS);
    PolicyNode.Member id = elements.get("Id");
    if (id != null) {
      var unused = mistakes.text(id.value(), "Id");
    }
    boolean variables = hasVariables(elements);
    PolicyNode.Member statement = elements.get("Statement");
    if (statement == null) {
      mistakes.add(document.place(), "Statement", "is missing");
      return List.of();
    }
    StatementReader reader = new StatementReader(source, variables, mistakes);
    List<PolicyNode> nodes = mistakes.oneOrMore(statement.value(), "Statement");
    boolean list = statement.value() instanceof PolicyNode.Sequence;
    List<Statement> statements = new ArrayList<>();
    for (int i = 1; i <= nodes.size(); i++) {
      String path = list ? "Statement[" + i + "]" : "Statement";
      if (nodes.get(i - 1) instanceof PolicyNode.Mapping mapping) {
        reader.read(mapping, path, i).ifPresent(statements::add);
      } else {
        mistakes.add(nodes.get(i - 1).place(), path, "has to be an object");
      }
    }
    return statements;
  }

  private boolean hasVariables(Map<String, PolicyNode.Member> elements) {
    PolicyNode.Member version = elements.get("Version");
    if (version == null) {
      return false;
    }
    String written = mistakes.scalar(version.value(), "Version");
    if (written != null && !written.equals(WITH_VARIABLES) && !written.equals(WITHOUT_VARIABLES)) {
      mistakes.add(
          version.value().place(),
          "Version",
          "has to be " + WITH_VARIABLES + " or " + WITHOUT_VARIABLES + ", not " + written);
    }
    return WITH_VARIABLES.equals(written);
  }
}
