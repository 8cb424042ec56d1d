package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.server.limits.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The contract as a document: what all its readers need to find their way in it. */
final class ContractDocument {

  private static final String JSON = "/openapi.json";
  private static final String YAML = "/openapi.yaml";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode root;

  ContractDocument(JsonNode root) {
    this.root = root;
  }

  /** The contract that the server is packaged with. */
  static ContractDocument packaged() {
    try {
      return new ContractDocument(new JsonMapper().readTree(json()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static byte[] json() {
    return resource(JSON);
  }

  static byte[] yaml() {
    return resource(YAML);
  }

  private static byte[] resource(String name) {
    try (InputStream in = ContractDocument.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The contract " + name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The operations in the order of the document. */
  List<OperationDocument> operations() {
    List<OperationDocument> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  private OperationDocument operation(String path, String method, JsonNode operation) {
    Map<String, JsonNode> responses = new LinkedHashMap<>();
    operation
        .path("responses")
        .properties()
        .forEach(response -> responses.put(response.getKey(), response.getValue()));
    return new OperationDocument(
        text(operation, "operationId"),
        method.toUpperCase(Locale.ROOT),
        path,
        Rate.parse(text(operation, "x-rate")),
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .map(this::resolve)
            .toList(),
        schema(resolve(operation.path("requestBody"))),
        responses);
  }

  /** The JSON schema of a request body or a response; null when it has none. */
  @Nullable JsonNode schema(JsonNode message) {
    JsonNode schema = resolve(message).path("content").path("application/json").path("schema");
    return schema.isMissingNode() ? null : schema;
  }

  /** The schemas that have a name. */
  Set<Map.Entry<String, JsonNode>> schemas() {
    return root.path("components").path("schemas").properties();
  }

  /** What a node refers to, or the node itself when it is no reference. */
  JsonNode resolve(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      String reference = target.path("$ref").textValue();
      target = root.at(reference.substring(1));
      if (target.isMissingNode()) {
        throw new IllegalArgumentException("The contract has no " + reference);
      }
    }
    return target;
  }

  /** The last part of a reference: the name of what it refers to. */
  static String referredName(JsonNode reference) {
    String path = text(reference, "$ref");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String text(JsonNode node, String name) {
    JsonNode text = node.path(name);
    if (!text.isTextual()) {
      throw new IllegalArgumentException("The contract lacks a text " + name + " in " + node);
    }
    return text.textValue();
  }

  /**
   * An operation in the document.
   *
   * @param rate AWS's default for its calls by one client
   * @param parameters its parameters, references resolved
   * @param body the schema of its request body; null when it has none
   * @param responses its responses by status, references left as they are: their names are the
   *     names of errors
   */
  record OperationDocument(
      String id,
      String method,
      String path,
      Rate rate,
      List<JsonNode> parameters,
      @Nullable JsonNode body,
      Map<String, JsonNode> responses) {

    List<JsonNode> parameters(String location) {
      return parameters.stream()
          .filter(parameter -> parameter.path("in").asText().equals(location))
          .toList();
    }
  }
}
