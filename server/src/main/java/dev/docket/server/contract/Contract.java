package dev.docket.server.contract;

import dev.docket.server.contract.ContractDocument.OperationDocument;
import dev.docket.server.contract.ContractDocument.Packaged;
import dev.docket.server.limits.Rate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A compiled contract. Immutable, and safe for use by many threads. */
public final class Contract {

  private final Map<String, Route> operations = new LinkedHashMap<>();
  private final Set<String> actions;
  private final RouteTree routes;

  private Contract(List<Route> routes, Set<String> actions) {
    this.actions = actions;
    for (Route route : routes) {
      if (operations.put(route.operationId(), route) != null) {
        throw new IllegalArgumentException("The contract has " + route + " twice");
      }
    }
    this.routes = RouteTree.of(routes);
  }

  /** The contracts of the API that the server is packaged with, compiled into one. */
  public static Contract load() {
    return Api.COMPILED;
  }

  /** The contract of the control plane, whose operations no policy is asked about. */
  public static Contract control() {
    return Control.COMPILED;
  }

  /** Once for all servers of a JVM. */
  private static final class Api {
    static final Contract COMPILED = of(ContractDocument.packaged());
  }

  /** Apart, as most servers have no control plane. */
  private static final class Control {
    static final Contract COMPILED =
        new Contract(
            routes(
                    ContractDocument.packaged(Packaged.CONTROL),
                    (operation, input) -> RequiredPermissions.NONE)
                .toList(),
            Set.of());
  }

  static Contract of(ContractDocument document) {
    return of(List.of(document));
  }

  private static Contract of(List<ContractDocument> documents) {
    documents.forEach(ContractDocument::requireRates);
    Set<String> actions =
        documents.stream()
            .flatMap(ContractDocument::actions)
            .collect(Collectors.toUnmodifiableSet());
    return new Contract(
        documents.stream()
            .flatMap(
                document ->
                    routes(document, new PermissionCompiler(document.service(), actions)::compile))
            .toList(),
        actions);
  }

  private static Stream<Route> routes(
      ContractDocument document,
      BiFunction<OperationDocument, StructureShape, RequiredPermissions> permissions) {
    RouteCompiler compiler = new RouteCompiler(document, permissions);
    return document.operations().stream().map(compiler::compile);
  }

  /** The default rates by operation name; those of AWS's operations are AWS's. */
  public static Map<String, Rate> rates() {
    return ContractDocument.packaged().stream()
        .flatMap(document -> document.operations().stream())
        .collect(
            Collectors.toUnmodifiableMap(
                OperationDocument::id, operation -> Objects.requireNonNull(operation.rate())));
  }

  /** The contract as served at {@code /openapi.yaml}. */
  public static byte[] yaml() {
    return Packaged.API.yaml();
  }

  /** The contract as served at {@code /openapi.json}. */
  public static byte[] json() {
    return Packaged.API.json();
  }

  /** The contract of the calls of Amazon Connect as served at {@code /connect.yaml}. */
  public static byte[] connectYaml() {
    return Packaged.CONNECT.yaml();
  }

  /** The contract of the calls of Amazon Connect as served at {@code /connect.json}. */
  public static byte[] connectJson() {
    return Packaged.CONNECT.json();
  }

  /** The contract of what AWS has not, as served at {@code /extensions.yaml}. */
  public static byte[] extensionsYaml() {
    return Packaged.EXTENSIONS.yaml();
  }

  /** The contract of what AWS has not, as served at {@code /extensions.json}. */
  public static byte[] extensionsJson() {
    return Packaged.EXTENSIONS.json();
  }

  /** The contract of the control plane as it is served at {@code /control.yaml}. */
  public static byte[] controlYaml() {
    return Packaged.CONTROL.yaml();
  }

  /** The contract of the control plane as it is served at {@code /control.json}. */
  public static byte[] controlJson() {
    return Packaged.CONTROL.json();
  }

  /** The operations by name, in the order of the documents. */
  public Map<String, Route> operations() {
    return Collections.unmodifiableMap(operations);
  }

  /**
   * The names of the operations of a service.
   *
   * @param service the name of the service in actions
   */
  public Set<String> operations(String service) {
    return operations.values().stream()
        .filter(route -> route.service().name().equals(service))
        .map(Route::operationId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The actions of policies, each with its service. */
  public Set<String> actions() {
    return actions;
  }

  /**
   * Finds the operation of a request.
   *
   * @param rawPath the path as it was sent, percent-encoded, without the query
   * @return empty when the contract has no such path, or not with this method
   */
  public Optional<RouteMatch> match(String method, String rawPath) {
    return Optional.ofNullable(routes.match(method, rawPath));
  }
}
