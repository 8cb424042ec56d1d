import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides about the requests on standard input, one JSON object a line as compare.mjs writes them,
 * and prints the outcome of each.
 */
final class Evaluate {

  private Evaluate() {}

  public static void main(String[] arguments) throws Exception {
    JsonMapper json = new JsonMapper();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    StringBuilder out = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.append(outcome(json.readTree(line))).append('\n');
    }
    PrintStream print = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    print.print(out);
    print.flush();
  }

  private static String outcome(JsonNode request) {
    try {
      List<Policy> identity = new ArrayList<>();
      for (JsonNode document : request.get("identity")) {
        identity.add(policy(document));
      }
      JsonNode boundary = request.get("boundary");
      JsonNode session = request.get("session");
      PolicySet policies =
          new PolicySet(
              identity,
              boundary.isNull() ? null : policy(boundary),
              session.isNull() ? List.of() : List.of(policy(session)));
      Map<String, List<String>> values = values(request.get("context"));
      return policies
          .decide(request.get("action").textValue(), request.get("resource").textValue(), values::get)
          .outcome()
          .name();
    } catch (InvalidPolicyException invalid) {
      return "INVALID " + invalid.getMessage();
    }
  }

  private static Policy policy(JsonNode document) throws InvalidPolicyException {
    return Policy.read(node(document), "policy");
  }

  private static PolicyNode node(JsonNode node) {
    if (node.isObject()) {
      List<PolicyNode.Member> members = new ArrayList<>();
      node.properties()
          .forEach(
              member ->
                  members.add(
                      new PolicyNode.Member(member.getKey(), node(member.getValue()), "here")));
      return new PolicyNode.Mapping(members, "here");
    }
    if (node.isArray()) {
      List<PolicyNode> items = new ArrayList<>();
      node.forEach(item -> items.add(node(item)));
      return new PolicyNode.Sequence(items, "here");
    }
    return new PolicyNode.Text(node.textValue(), "here");
  }

  private static Map<String, List<String>> values(JsonNode context) {
    Map<String, List<String>> values = new HashMap<>();
    context
        .properties()
        .forEach(
            entry -> {
              List<String> texts = new ArrayList<>();
              if (entry.getValue().isArray()) {
                entry.getValue().forEach(text -> texts.add(text.textValue()));
              } else {
                texts.add(entry.getValue().textValue());
              }
              values.put(entry.getKey().toLowerCase(Locale.ROOT), texts);
            });
    return values;
  }
}
