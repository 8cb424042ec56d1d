package dev.docket.server.wire;

import static dev.docket.server.wire.PolicyKeys.allow;
import static dev.docket.server.wire.PolicyKeys.allowIf;
import static dev.docket.server.wire.PolicyKeys.deny;
import static dev.docket.server.wire.PolicyKeys.denyIf;
import static dev.docket.server.wire.PolicyKeys.has;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What callers are told of their policies, and what calls then get. */
@Wire
class SimulateCallerPolicyWireTest extends AccessFixtureWireTest {

  private static final int RANDOM_KEYS = 24;
  private static final long SEED = System.nanoTime();

  private static final List<String> ACTIONS =
      List.of(
          "*",
          "cases:*",
          "cases:Get*",
          "cases:*Case",
          "cases:*Domain*",
          "cases:List*",
          "cases:CreateField",
          "cases:DeleteLayout");

  private static final List<String> RESOURCES =
      List.of(
          "*",
          "arn:aws:cases:*:*:domain/????????-????-????-????-????????????",
          "arn:aws:cases:*:*:*/case/*",
          "arn:aws:cases:*:*:*/field/*",
          "arn:aws:cases:*:*:*/layout/*");

  private static final List<String> CONDITIONS =
      List.of(
          has("StringEquals", "aws:ResourceTag/team", "red"),
          has("StringNotEquals", "aws:ResourceTag/team", "red"),
          has("IpAddress", "aws:SourceIp", "127.0.0.0/8"),
          has("StringEquals", "aws:PrincipalTag/team", "red"),
          has("Null", "aws:ResourceTag/team", "true"));

  /** A call, and the resources that it asks for. */
  private record Probe(
      String operation, String method, String target, String body, List<String> arns) {}

  @Override
  void addKeys() {
    keys.addForeign("free", PolicyKeys.ACCOUNT)
        .add("nobody")
        .add("reader", allow("cases:Get*", "*"), allow("cases:List*", "*"))
        .add("no-delete", allow("*", "*"), deny("cases:Delete*", "*"))
        .add("red", allowIf("*", has("StringEquals", "aws:ResourceTag/team", "red")))
        .add(
            "comments",
            allowIf("cases:*", has("StringEquals", "cases:RelatedItemType", "Comment")),
            allowIf("cases:*", has("StringEquals", "aws:RequestTag/Team", "red")));
    Random random = new Random(SEED);
    for (int i = 0; i < RANDOM_KEYS; i++) {
      String[] statements = new String[1 + random.nextInt(5)];
      for (int at = 0; at < statements.length; at++) {
        statements[at] = statement(random);
      }
      keys.add("random-" + i, statements);
    }
  }

  private static String statement(Random random) {
    String action = one(ACTIONS, random);
    boolean allows = random.nextInt(4) > 0;
    if (random.nextInt(3) == 0) {
      String condition = one(CONDITIONS, random);
      return allows ? allowIf(action, condition) : denyIf(action, condition);
    }
    String resource = one(RESOURCES, random);
    return allows ? allow(action, resource) : deny(action, resource);
  }

  private static String one(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String texts(List<String> texts) {
    return texts.stream()
        .map(text -> "\"" + text + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private Answer simulate(String key, List<String> actions, List<String> arns) {
    return call(
        key,
        "POST",
        "/access/simulations",
        "{'actionNames': " + texts(actions) + ", 'resourceArns': " + texts(arns) + "}");
  }

  private List<JsonNode> results(String key, List<String> actions, List<String> arns) {
    JsonNode results = succeeded(simulate(key, actions, arns)).path("evaluationResults");
    return StreamSupport.stream(results.spliterator(), false).toList();
  }

  private static List<String> decisions(List<JsonNode> results) {
    return results.stream().map(result -> result.path("evalDecision").asText()).toList();
  }

  @Test
  void decisions_areTheReasonsOfRefusals() {
    List<String> actions = List.of("cases:GetCase", "cases:DeleteCase");
    List<String> arns = List.of(arn(""), "*");

    assertThat(decisions(results("free", actions, arns)))
        .isEqualTo(List.of("ALLOWED", "ALLOWED", "ALLOWED", "ALLOWED"));
    assertThat(decisions(results("no-delete", actions, arns)))
        .isEqualTo(List.of("ALLOWED", "EXPLICIT_DENY", "ALLOWED", "EXPLICIT_DENY"));
    assertThat(decisions(results("nobody", actions, arns)))
        .containsOnly("IMPLICIT_DENY")
        .hasSize(4);
    JsonNode second = results("reader", actions, arns).get(1);
    assertThat(second.path("evalActionName").asText()).isEqualTo("cases:DeleteCase");
    assertThat(second.path("evalResourceName").asText()).isEqualTo(arn(""));
    assertThat(second.path("missingContextValues")).isEmpty();
    assertThat(
            succeeded(
                    call(
                        "reader",
                        "POST",
                        "/access/simulations",
                        "{'actionNames': ['docket:ReadFeed']}"))
                .path("evaluationResults")
                .findValuesAsText("evalResourceName"))
        .containsExactly("*");
  }

  @Test
  void tagsOfResources_decide_andWhatIsAbsentHasNone() {
    String red = taggedCase("team", "red");
    String blue = taggedCase("team", "blue");

    assertThat(
            decisions(
                results(
                    "red",
                    List.of("cases:GetCase"),
                    List.of(
                        arn("/case/" + red),
                        arn("/case/" + blue),
                        arn("/case/" + UNKNOWN),
                        arn("/case/*"),
                        arn("")))))
        .containsExactly(
            "ALLOWED", "IMPLICIT_DENY", "IMPLICIT_DENY", "IMPLICIT_DENY", "IMPLICIT_DENY");
  }

  @Test
  void keysThatOnlyAnInputHas_areNamed() {
    JsonNode result =
        results("comments", List.of("cases:CreateRelatedItem"), List.of(arn(""))).get(0);

    assertThat(result.path("evalDecision").asText()).isEqualTo("IMPLICIT_DENY");
    assertThat(result.path("missingContextValues"))
        .extracting(JsonNode::asText)
        .containsExactly("aws:requesttag/team", "cases:relateditemtype");
  }

  @Test
  void whatIsNotTheCallers_isRefused_andSoIsTooMuch() {
    List<String> action = List.of("cases:GetCase");
    String foreign = arn("").replace(PolicyKeys.ACCOUNT, "111122223333");

    for (String arn : List.of(foreign, arn("").replace("us-east-1", "eu-west-2"), "domain/x")) {
      String message =
          simulate("reader", action, List.of(arn))
              .isError(400, "ValidationException")
              .json()
              .path("message")
              .asText();
      assertThat(message).contains("resourceArns").contains(arn);
    }
    simulate("reader", Collections.nCopies(101, "cases:GetCase"), List.of("*"))
        .isError(400, "ValidationException");
    simulate("reader", action, Collections.nCopies(21, "*")).isError(400, "ValidationException");
    simulate("reader", List.of("s3:GetObject"), List.of("*")).isError(400, "ValidationException");
  }

  @Test
  void callsGetWhatWasSaid_whateverThePolicies() {
    fixture.cases.tagResource(r -> r.arn(arn("")).tags(Map.of("team", "red")));
    List<Probe> probes = probes(taggedCase("team", "red"), taggedCase("team", "blue"));
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < RANDOM_KEYS; i++) {
      String key = "random-" + i;
      for (Probe probe : probes) {
        boolean allowed =
            results(key, List.of("cases:" + probe.operation()), probe.arns()).stream()
                .allMatch(result -> result.path("evalDecision").asText().equals("ALLOWED"));
        Answer answer = call(key, probe.method(), probe.target(), probe.body());
        assertThat(answer.status() != 403)
            .as("seed %s, %s, %s: %s", SEED, key, probe.operation(), answer.text())
            .isEqualTo(allowed);
        outcomes.add(String.valueOf(allowed));
      }
    }
    assertThat(outcomes).contains("true", "false");
  }

  private List<Probe> probes(String red, String blue) {
    String domain = "/domains/" + fixture.domain;
    String title = "{'fields': [{'id': 'title'}]}";
    String change = "{'fields': [{'id': 'title', 'value': {'stringValue': 'x'}}]}";
    List<Probe> probes =
        new ArrayList<>(
            List.of(
                new Probe("CreateDomain", "POST", "/domains", "{'name': 'other'}", List.of("*")),
                new Probe("ListDomains", "POST", "/domains-list", "{}", List.of("*")),
                new Probe("GetDomain", "POST", domain, "", List.of(arn(""))),
                new Probe("ListFields", "POST", domain + "/fields-list", "{}", List.of(arn(""))),
                new Probe(
                    "CreateField",
                    "POST",
                    domain + "/fields",
                    "{'name': 'Probe', 'type': 'Text'}",
                    List.of(arn(""), arn("/field/*"))),
                new Probe(
                    "DeleteLayout",
                    "DELETE",
                    domain + "/layouts/" + UNKNOWN,
                    "",
                    List.of(arn(""), arn("/layout/" + UNKNOWN)))));
    for (String id : List.of(red, blue, UNKNOWN)) {
      String target = domain + "/cases/" + id;
      List<String> arns = List.of(arn(""), arn("/case/" + id), arn("/field/title"));
      probes.add(new Probe("GetCase", "POST", target, title, arns));
      probes.add(new Probe("UpdateCase", "PUT", target, change, arns));
    }
    return probes;
  }
}
