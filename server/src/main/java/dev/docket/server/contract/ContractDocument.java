package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A contract as a tree, with what every reader needs to navigate it. */
final class ContractDocument {

  private static final String REFERENCE = "$ref";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode root;
  private final ApiService service;

  ContractDocument(JsonNode root) {
    this.root = root;
    this.service = service(root.path("info").path("x-service"));
  }

  /** The contracts of the API, one of each service, as they are packaged with the server. */
  static List<ContractDocument> packaged() {
    ContractDocument api = packaged(Packaged.API);
    return List.of(
        api,
        packaged(Packaged.CONNECT),
        packaged(Packaged.EXTENSIONS).referringTo(api, Packaged.API.name + ".yaml"));
  }

  /**
   * This document with the components of another one that it has not, to which its references may
   * lead.
   *
   * @param file what references call the other one
   */
  private ContractDocument referringTo(ContractDocument other, String file) {
    ObjectNode both = root.deepCopy();
    ObjectNode components = both.withObject("/components");
    for (Map.Entry<String, JsonNode> kind : other.root.path("components").properties()) {
      ObjectNode own = components.withObject("/" + kind.getKey());
      kind.getValue()
          .properties()
          .forEach(component -> own.putIfAbsent(component.getKey(), component.getValue()));
    }
    both.findParents(REFERENCE)
        .forEach(
            reference ->
                ((ObjectNode) reference)
                    .put(REFERENCE, reference.path(REFERENCE).asText().replace(file + "#", "#")));
    return new ContractDocument(both);
  }

  static ContractDocument packaged(Packaged contract) {
    try {
      return new ContractDocument(new JsonMapper().readTree(contract.json()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The contracts that the server is packaged with. */
  enum Packaged {
    API("openapi"),
    CONNECT("connect"),
    EXTENSIONS("extensions"),
    CONTROL("control");

    private final String name;

    Packaged(String name) {
      this.name = name;
    }

    byte[] json() {
      return resource("/" + name + ".json");
    }

    byte[] yaml() {
      return resource("/" + name + ".yaml");
    }
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

  private static ApiService service(JsonNode service) {
    if (service.isMissingNode()) {
      return ApiService.CASES;
    }
    Map<String, String> errors = new LinkedHashMap<>();
    service
        .path("errors")
        .fieldNames()
        .forEachRemaining(error -> errors.put(error, text(service.path("errors"), error)));
    String signingName = text(service, "signingName");
    return new ApiService(
        signingName,
        service.path("name").asText(signingName),
        text(service, "errorMember"),
        errors);
  }

  /** The actions of policies, each with its service: those of operations and further ones. */
  Stream<String> actions() {
    return Stream.concat(
            operations().stream().map(OperationDocument::id),
            StreamSupport.stream(root.at("/info/x-service/furtherActions").spliterator(), false)
                .map(JsonNode::asText))
        .map(service::action);
  }

  /** The service that the operations belong to. */
  ApiService service() {
    return service;
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
        operation.has("x-rate") ? Rate.parse(text(operation, "x-rate")) : null,
        operation.path("x-iam"),
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .map(this::resolve)
            .toList(),
        schema(resolve(operation.path("requestBody"))),
        responses);
  }

  /** Refuses a document that does not say a rate for each operation. */
  void requireRates() {
    root.path("paths")
        .forEach(
            path ->
                path.properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> text(method.getValue(), "x-rate")));
  }

  /** The schema of a request body or a response; null when it has none. */
  @Nullable JsonNode schema(JsonNode message) {
    JsonNode schema = resolve(message).path("content").path("application/json").path("schema");
    return schema.isMissingNode() ? null : schema;
  }

  /** The named schemas. */
  Set<Map.Entry<String, JsonNode>> schemas() {
    return root.path("components").path("schemas").properties();
  }

  /** The target of a reference, or the node itself when it is none. */
  JsonNode resolve(JsonNode node) {
    JsonNode target = node;
    while (target.has(REFERENCE)) {
      String reference = target.path(REFERENCE).textValue();
      target = root.at(reference.substring(1));
      if (target.isMissingNode()) {
        throw new IllegalArgumentException("The contract has no " + reference);
      }
    }
    return target;
  }

  /** The name that a reference refers to: its last part. */
  static String referredName(JsonNode reference) {
    String path = text(reference, REFERENCE);
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
   * An operation as the document has it.
   *
   * @param rate AWS's default rate for one client; null where the document has none
   * @param permissions what policies have to allow; missing when nothing is said
   * @param parameters its parameters, with references resolved
   * @param body the schema of its request body; null when it has none
   * @param responses its responses by status, with references unresolved: their names are the names
   *     of errors
   */
  record OperationDocument(
      String id,
      String method,
      String path,
      @Nullable Rate rate,
      JsonNode permissions,
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
