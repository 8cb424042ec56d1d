package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.ContractVerifier;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The contract's examples, sent one after the other as they stand there, deletions at the end. Ids
 * are the server's to choose: where an answer has another one than its example, later requests have
 * it too. So the examples must make one story.
 */
final class ExampleStory {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

  /** What the examples call the case that is merged into the other one. */
  private static final String SECOND_CASE = "0193a2d6-2b1c-7f3e-a450-6b7c8d9e0f1a";

  private final JsonNode contract = contract();
  private final ContractVerifier verifier = ContractVerifier.load();

  /** The ids that the server gave in place of those of the examples. */
  private final Map<String, String> real = new LinkedHashMap<>();

  /** How an operation is called. */
  record Example(String method, String path, JsonNode operation) {

    String id() {
      return operation.path("operationId").asText();
    }

    private boolean deletes() {
      return id().startsWith("Delete");
    }
  }

  /** Sends the request of an example. */
  @FunctionalInterface
  interface Teller {
    Answer tell(Example example, String target, String body);
  }

  /** Tells the whole story; each answer has to go well, and as the contract says. */
  void tell(Teller teller) {
    for (Example example : examples()) {
      Answer answer = teller.tell(example, target(example), body(example));

      assertThat(answer.status()).as("%s: %s", example.id(), answer.text()).isEqualTo(200);
      assertThat(verifier.verifyResponse(example.id(), 200, answer.json())).isEmpty();
      learn(json(example.operation().path("responses").path("200")), answer.json());
      if (example.id().equals("CreateCase")) {
        real.put(SECOND_CASE, secondCase(teller, example));
      }
    }
  }

  /** The examples of all operations in the order of the story. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<Example> deletions = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          String name = method.getKey().toUpperCase(Locale.ROOT);
          Example example = new Example(name, path.getKey(), method.getValue());
          (example.deletes() ? deletions : examples).add(example);
        }
      }
    }
    // What is made later may need what was made before it.
    examples.addAll(deletions.reversed());
    return examples;
  }

  /** A case more, made as the first one was: a merge takes two. */
  private String secondCase(Teller teller, Example example) {
    Answer answer = teller.tell(example, target(example), body(example));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("caseId").asText();
  }

  private String target(Example example) {
    String path = example.path();
    List<String> query = new ArrayList<>();
    for (JsonNode reference : example.operation().path("parameters")) {
      JsonNode parameter = resolve(reference);
      String name = parameter.path("name").asText();
      JsonNode value = parameter.path("example");
      if (parameter.path("in").asText().equals("path")) {
        path = path.replace("{" + name + "}", encoded(value));
      } else if (!name.equals("nextToken")) {
        // No example can have a token, as only the server makes them.
        for (JsonNode single : value.isArray() ? value : List.of(value)) {
          query.add(name + "=" + encoded(single));
        }
      }
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private String body(Example example) {
    JsonNode body = json(example.operation().path("requestBody"));
    return body.isMissingNode() ? "" : inPlace(body.toString());
  }

  private String encoded(JsonNode value) {
    return URLEncoder.encode(inPlace(value.asText()), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String inPlace(String text) {
    String replaced = text;
    for (Map.Entry<String, String> entry : real.entrySet()) {
      replaced = replaced.replace(entry.getKey(), entry.getValue());
    }
    return replaced;
  }

  /** Notes where an answer has another id than its example; an ARN follows from the ids in it. */
  private void learn(JsonNode example, JsonNode answer) {
    for (Map.Entry<String, JsonNode> member : example.properties()) {
      JsonNode other = answer.path(member.getKey());
      if (member.getValue().isObject()) {
        learn(member.getValue(), other);
      } else if (member.getKey().endsWith("Id") && other.isTextual()) {
        real.put(member.getValue().asText(), other.asText());
      }
    }
  }

  private JsonNode json(JsonNode message) {
    return resolve(message).path("content").path("application/json").path("example");
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static JsonNode contract() {
    try {
      return new ObjectMapper().readTree(Contract.json());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
