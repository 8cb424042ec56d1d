package dev.docket.server.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The examples of the contract's operations, in an order in which they make one story. */
final class Examples {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

  private final JsonNode contract;

  private Examples(JsonNode contract) {
    this.contract = contract;
  }

  /** One for each operation: in the order of the contract, with deletions at the end, backwards. */
  static List<Example> ofContract() {
    try {
      return new Examples(new ObjectMapper().readTree(Contract.json())).inOrder();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Example> inOrder() {
    List<Example> examples = new ArrayList<>();
    List<Example> deletions = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          Example example = example(path.getKey(), method.getKey(), method.getValue());
          (example.deletes() ? deletions : examples).add(example);
        }
      }
    }
    // What is made later may need what was made before it.
    examples.addAll(deletions.reversed());
    return List.copyOf(examples);
  }

  private Example example(String path, String method, JsonNode operation) {
    JsonNode body = json(operation.path("requestBody"));
    Map<String, String> ids = new HashMap<>();
    collectIds(json(operation.path("responses").path("200")), ids);
    return new Example(
        operation.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        target(path, operation),
        body.isMissingNode() ? "" : body.toString(),
        ids);
  }

  private static void collectIds(JsonNode answer, Map<String, String> ids) {
    for (Map.Entry<String, JsonNode> member : answer.properties()) {
      if (member.getKey().endsWith("Id") && member.getValue().isTextual()) {
        ids.put(member.getKey(), member.getValue().asText());
      }
    }
  }

  private String target(String template, JsonNode operation) {
    String path = template;
    List<String> query = new ArrayList<>();
    for (JsonNode reference : operation.path("parameters")) {
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

  private static String encoded(JsonNode value) {
    return URLEncoder.encode(value.asText(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private JsonNode json(JsonNode message) {
    return resolve(message).path("content").path("application/json").path("example");
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
  }
}
