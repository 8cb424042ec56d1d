package dev.docket.server.auth;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.docket.policy.PolicyNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads values and their places from the tokens of JSON or YAML. Names that are given twice and
 * YAML's aliases are mistakes: what a reader of the file sees must be all there is.
 */
final class NodeReader {

  private final JsonParser parser;
  private final List<String> mistakes = new ArrayList<>();

  NodeReader(JsonParser parser) {
    this.parser = parser;
  }

  /** What was wrong so far, each beginning with its place. */
  List<String> mistakes() {
    return mistakes;
  }

  /** Reads the value that begins with the current token, to its end. */
  PolicyNode read() throws IOException {
    String place = place(parser);
    if (isAlias()) {
      mistakes.add(place + ": an alias is not allowed here, write the value itself");
      return new PolicyNode.Nothing(place);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(place);
      case START_ARRAY -> sequence(place);
      case VALUE_STRING -> new PolicyNode.Text(parser.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new PolicyNode.Scalar(parser.getText(), place);
      case VALUE_NULL -> new PolicyNode.Nothing(place);
      default -> {
        mistakes.add(place + ": must be a text, number, truth value, list or mapping");
        yield new PolicyNode.Nothing(place);
      }
    };
  }

  private PolicyNode mapping(String place) throws IOException {
    List<PolicyNode.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String namePlace = place(parser);
      if (isAlias()) {
        mistakes.add(namePlace + ": an alias is not allowed here, write the name itself");
      } else if (!names.add(name)) {
        mistakes.add(namePlace + ": " + AuthenticationProblems.quoted(name) + " is given twice");
      }
      parser.nextToken();
      members.add(new PolicyNode.Member(name, read(), namePlace));
    }
    return new PolicyNode.Mapping(members, place);
  }

  private PolicyNode sequence(String place) throws IOException {
    List<PolicyNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read());
    }
    return new PolicyNode.Sequence(items, place);
  }

  private boolean isAlias() throws IOException {
    return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
  }

  /** Where the current token stands. */
  static String place(JsonParser parser) {
    return place(parser.currentTokenLocation());
  }

  static String place(JsonLocation location) {
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
