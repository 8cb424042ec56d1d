package dev.docket.server.auth;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.docket.policy.PolicyNode;
import java.util.stream.Collectors;

/** Values as text in one line that is YAML; documents without numbers in YAML's forms are JSON. */
final class NodeText {

  private NodeText() {}

  static String of(PolicyNode node) {
    return switch (node) {
      case PolicyNode.Text text -> quoted(text.value());
      case PolicyNode.Scalar scalar -> scalar.value();
      case PolicyNode.Nothing nothing -> "null";
      case PolicyNode.Sequence sequence ->
          sequence.items().stream().map(NodeText::of).collect(Collectors.joining(", ", "[", "]"));
      case PolicyNode.Mapping mapping ->
          mapping.members().stream()
              .map(member -> quoted(member.name()) + ": " + of(member.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
