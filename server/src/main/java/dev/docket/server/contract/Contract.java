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
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A compiled contract. Immutable, and safe for use by many threads. */
public final class Contract {

  private final Map<String, Route> operations = new LinkedHashMap<>();
  private final RouteTree routes;

  private Contract(List<Route> routes) {
    for (Route route : routes) {
      if (operations.put(route.operationId(), route) != null) {
        throw new IllegalArgumentException("The contract has " + route + " twice");
      }
    }
    this.routes = RouteTree.of(routes);
  }

  /** Compiles the contract of the API that the server is packaged with. */
  public static Contract load() {
    return of(ContractDocument.packaged());
  }

  /** Compiles the contract of the control plane, whose operations no policy is asked about. */
  public static Contract control() {
    return of(
        ContractDocument.packaged(Packaged.CONTROL),
        (operation, input) -> RequiredPermissions.NONE);
  }

  static Contract of(ContractDocument document) {
    document.requireRates();
    return of(document, new PermissionCompiler(document)::compile);
  }

  private static Contract of(
      ContractDocument document,
      BiFunction<OperationDocument, StructureShape, RequiredPermissions> permissions) {
    RouteCompiler compiler = new RouteCompiler(document, permissions);
    return new Contract(document.operations().stream().map(compiler::compile).toList());
  }

  /** AWS's default rates by operation name. */
  public static Map<String, Rate> rates() {
    return ContractDocument.packaged().operations().stream()
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

  /** The contract of the control plane as it is served at {@code /control.yaml}. */
  public static byte[] controlYaml() {
    return Packaged.CONTROL.yaml();
  }

  /** The contract of the control plane as it is served at {@code /control.json}. */
  public static byte[] controlJson() {
    return Packaged.CONTROL.json();
  }

  /** The operations by name, in the order of the document. */
  public Map<String, Route> operations() {
    return Collections.unmodifiableMap(operations);
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
