package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import dev.docket.server.contract.InputBinding.QueryKind;
import dev.docket.server.contract.StructureShape.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Compiles the operations of the contract into routes. */
final class RouteCompiler {

  private final ApiService service;
  private final ShapeCompiler shapes;
  private final BiFunction<OperationDocument, StructureShape, RequiredPermissions> permissions;

  /**
   * @param permissions finds what has to be allowed for an operation with an input
   */
  RouteCompiler(
      ContractDocument document,
      BiFunction<OperationDocument, StructureShape, RequiredPermissions> permissions) {
    this.service = document.service();
    this.shapes = new ShapeCompiler(document);
    this.permissions = permissions;
  }

  Route compile(OperationDocument operation) {
    List<Member> labels = operation.parameters("path").stream().map(this::member).toList();
    List<Member> queries = operation.parameters("query").stream().map(this::member).toList();
    List<Member> members = new ArrayList<>(labels);
    members.addAll(queries);
    boolean needed = false;
    if (operation.body() != null) {
      List<Member> inBody = body(operation.id(), shapes.compile(operation.body()));
      members.addAll(inBody);
      needed = inBody.stream().anyMatch(Member::required);
    }
    PathTemplate path = path(operation);
    requireSameNames(operation.id(), path, labels);
    StructureShape input = new StructureShape(List.copyOf(members), false, false);
    return new Route(
        service,
        operation.id(),
        operation.method(),
        path,
        new InputBinding(path.labels(), kinds(queries), operation.body() != null, needed),
        input,
        permissions.apply(operation, input),
        errors(operation));
  }

  private Member member(JsonNode parameter) {
    return new Member(
        parameter.path("name").textValue(),
        shapes.compile(parameter.path("schema")),
        parameter.path("required").booleanValue());
  }

  private static PathTemplate path(OperationDocument operation) {
    boolean takesRest =
        operation.parameters("path").stream()
            .anyMatch(label -> label.path("x-rest-of-path").booleanValue());
    return PathTemplate.parse(operation.path(), takesRest);
  }

  private static void requireSameNames(String operationId, PathTemplate path, List<Member> labels) {
    if (!path.labels().equals(labels.stream().map(Member::name).toList())) {
      throw new IllegalArgumentException(
          operationId + " has not the same labels, in the same order, in path and parameters");
    }
  }

  private static Map<String, QueryKind> kinds(List<Member> queries) {
    Map<String, QueryKind> kinds = new HashMap<>();
    queries.forEach(query -> kinds.put(query.name(), kind(query)));
    return kinds;
  }

  private static QueryKind kind(Member query) {
    return switch (query.shape()) {
      case IntegerShape integer -> QueryKind.INTEGER;
      case StringShape text -> QueryKind.TEXT;
      case ListShape list -> {
        requireText(query, list.element());
        yield QueryKind.TEXTS;
      }
      default -> throw new IllegalArgumentException("No query can hold " + query);
    };
  }

  private static void requireText(Member query, Shape element) {
    if (!(element instanceof StringShape)) {
      throw new IllegalArgumentException("No query can hold " + query);
    }
  }

  private static List<Member> body(String operationId, Shape shape) {
    if (shape instanceof StructureShape structure && !structure.union()) {
      return structure.members();
    }
    throw new IllegalArgumentException("The body of " + operationId + " is not a structure");
  }

  /**
   * The errors of an operation: each response of an error refers to a shared one with the error's
   * name.
   */
  private static Map<String, Integer> errors(OperationDocument operation) {
    Map<String, Integer> errors = new HashMap<>();
    operation
        .responses()
        .forEach(
            (status, response) -> {
              if (!status.startsWith("2") && !status.equals("default")) {
                errors.put(ContractDocument.referredName(response), Integer.valueOf(status));
              }
            });
    return errors;
  }
}
