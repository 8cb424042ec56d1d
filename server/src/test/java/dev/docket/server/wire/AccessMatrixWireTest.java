package dev.docket.server.wire;

import static dev.docket.server.wire.PolicyKeys.allow;
import static dev.docket.server.wire.PolicyKeys.deny;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.docket.server.wire.ExampleStory.Example;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the contract, with every policy that is of interest, in the story of the
 * contract's examples. What has to be allowed is taken from the contract, so a new operation is
 * tested as soon as it is there.
 */
@Wire
class AccessMatrixWireTest {

  private static final String ARN = "arn:aws:cases:us-east-1:" + PolicyKeys.ACCOUNT + ":";
  private static final String OTHER_ACCOUNT = "111122223333";
  private static final String UUID = "????????-????-????-????-????????????";

  /** Allows nothing of this service. */
  private static final String NOTHING = allow("s3:GetObject", "*");

  /** What an operation needs, each with whether it can be left out to see that it is missed. */
  private record Need(String action, String resource, boolean missed) {}

  private final ExampleStory story = new ExampleStory();

  /** What has to be allowed for an example, with patterns for ids. */
  private static List<Need> needs(Example example) {
    JsonNode body =
        example
            .operation()
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("example");
    List<Need> needs = new ArrayList<>();
    for (JsonNode asked : example.operation().path("x-iam")) {
      if (asked.has("when") && !body.has(asked.path("when").asText())) {
        continue;
      }
      for (String part : List.of("resources", "entries")) {
        for (JsonNode resource : asked.path(part)) {
          String text = resource.asText();
          if (isNamed(text, body)) {
            needs.add(new Need(asked.path("action").asText(), pattern(text), isMissed(text, body)));
          }
        }
      }
    }
    return needs;
  }

  /** Whether an example has the list that a resource is taken from. */
  private static boolean isNamed(String template, JsonNode body) {
    int open = template.lastIndexOf('{');
    int dot = template.indexOf('.', Math.max(open, 0));
    return dot < 0 || !body.path(template.substring(open + 1, dot)).isEmpty();
  }

  /**
   * Whether a call is refused without a permission for a resource: no pattern of another one
   * matches it too, and it is not named in a way that is looked up later.
   */
  private static boolean isMissed(String template, JsonNode body) {
    boolean byName = template.contains("fieldIdentifier") && !body.findPath("name").isMissingNode();
    return !byName && !template.matches(".*/field/[a-z_]+");
  }

  private static String pattern(String template) {
    if (template.equals("*") || template.equals("{arn}")) {
      return "*";
    }
    // Fields of the system have words for ids, and nothing lies under a field.
    return ARN + template.replaceAll("/field/\\{[^}]*}", "/field/*").replaceAll("\\{[^}]*}", UUID);
  }

  private static String[] statements(List<Need> needs, int without) {
    List<String> statements = new ArrayList<>(List.of(NOTHING));
    IntStream.range(0, needs.size())
        .filter(i -> without < 0 || !needs.get(i).equals(needs.get(without)))
        .mapToObj(i -> allow("cases:" + needs.get(i).action(), needs.get(i).resource()))
        .forEach(statements::add);
    return statements.toArray(String[]::new);
  }

  /** Which fields a search may name depends on what GetCase may read of them. */
  private static String[] exactly(Example example, List<Need> needs) {
    List<Need> all = new ArrayList<>(needs);
    if (example.id().equals("SearchCases")) {
      all.add(new Need("GetCase", ARN + "domain/" + UUID + "/field/*", false));
    }
    return statements(all, -1);
  }

  private static String butAction(List<Need> needs) {
    return allow("cases:*", "*")
        .replace("\"Action\"", "\"NotAction\"")
        .replace("cases:*", "cases:" + needs.getFirst().action());
  }

  private PolicyKeys keys() {
    PolicyKeys keys =
        new PolicyKeys().add("nothing").add("other", NOTHING).addForeign("foreign", OTHER_ACCOUNT);
    for (Example example : story.examples()) {
      List<Need> needs = needs(example);
      assertThat(needs).as(example.id()).isNotEmpty();
      keys.add(example.id() + "-exactly", exactly(example, needs))
          .add(example.id() + "-but", butAction(needs))
          .add(
              example.id() + "-denied",
              allow("*", "*"),
              deny("cases:" + needs.getFirst().action(), "*"));
      for (int i = 0; i < needs.size(); i++) {
        keys.add(example.id() + "-without-" + i, statements(needs, i));
      }
    }
    return keys;
  }

  @Test
  void operations_needExactlyWhatTheContractSays(@TempDir Path folder) throws IOException {
    PolicyKeys keys = keys();
    try (TestDocket docket =
        TestDocket.start(keys.flag(folder), "--rate-limit=off", "--address-rate-limit=off")) {
      story.tell(
          (example, target, body) -> {
            for (String key : List.of("nothing", "other")) {
              refused(call(keys, docket, key, example, target, body));
            }
            for (String variant : List.of("-but", "-denied")) {
              refused(call(keys, docket, example.id() + variant, example, target, body));
            }
            foreign(example, call(keys, docket, "foreign", example, target, body));
            List<Need> needs = needs(example);
            for (int i = 0; i < needs.size(); i++) {
              if (needs.get(i).missed()) {
                missed(
                    needs.get(i),
                    call(keys, docket, example.id() + "-without-" + i, example, target, body));
              }
            }
            return call(keys, docket, example.id() + "-exactly", example, target, body);
          });
    }
  }

  private static Answer call(
      PolicyKeys keys, TestDocket docket, String key, Example example, String target, String body) {
    return keys.as(key, docket).call(example.method(), target, body);
  }

  private static void refused(Answer answer) {
    answer.isError(403, "AccessDeniedException");
    assertThat(answer.json().path("message").asText())
        .startsWith("User: arn:aws:iam::" + PolicyKeys.ACCOUNT + ":user/")
        .contains(" is not authorized to perform: cases:");
  }

  /** A call without one of its permissions is refused, or each of its entries is. */
  private static void missed(Need need, Answer answer) {
    if (answer.status() == 200) {
      assertThat(answer.text()).as(need.toString()).containsAnyOf("ACCESS_DENIED", "AccessDenied");
      assertThat(answer.text()).doesNotContain("\"successfulCases\":[{", "\"successfulItems\":[{");
    } else {
      refused(answer);
    }
  }

  /** Another account is told of nothing: what has no id is its own, and all else is not there. */
  private static void foreign(Example example, Answer answer) {
    boolean own =
        example
            .operation()
            .path("x-iam")
            .path(0)
            .path("resources")
            .equals(JsonNodeFactory.instance.arrayNode().add("*"));
    if (own) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text()).doesNotContain(PolicyKeys.ACCOUNT);
    } else if (example.path().startsWith("/tags")) {
      answer.isError(400, "ValidationException");
      assertThat(answer.text()).contains("belongs to another account or region");
    } else {
      answer.isError(404, "ResourceNotFoundException");
    }
  }
}
