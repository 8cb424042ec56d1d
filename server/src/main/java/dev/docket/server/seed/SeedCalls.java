package dev.docket.server.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Stages;
import dev.docket.server.auth.Identity;
import dev.docket.server.auth.Principal;
import dev.docket.server.contract.Route;
import dev.docket.server.contract.RouteMatch;
import dev.docket.storage.Tenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs operations in this process, each with an input that the contract allows. They are those of a
 * store that nobody else knows of, so there is nobody to ask whether the caller may.
 */
final class SeedCalls {

  private static final JsonMapper MAPPER = ShapeMapper.create();

  private final Map<String, Route> routes;
  private final Map<String, Operation<?, ?>> operations;

  SeedCalls(Map<String, Route> routes, List<Operation<?, ?>> operations) {
    this.routes = routes;
    this.operations =
        operations.stream().collect(Collectors.toMap(Operation::name, Function.identity()));
  }

  /** Who a seed says that it is, in the history of cases: the user of the development key. */
  static Caller caller(Tenant tenant) {
    Principal user =
        new Principal("arn:aws:iam::" + tenant.account() + ":user/docket", "docket", Map.of());
    return new Identity(tenant, user, "seed", null)
        .caller(
            () -> {
              throw new IllegalStateException("No policies, no facts");
            });
  }

  /**
   * The input of an operation.
   *
   * @throws ProblemException as {@link RouteMatch#read} does
   */
  static ObjectNode input(Map<String, Route> routes, SeedStep step) {
    Route route = Objects.requireNonNull(routes.get(step.operation()));
    List<String> labels =
        step.labels().stream()
            .map(label -> URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20"))
            .toList();
    return new RouteMatch(route, labels)
        .read(
            null,
            null,
            bytes(Objects.requireNonNull(step.body())),
            (observed, input, accepted) -> {});
  }

  private static byte[] bytes(ObjectNode body) {
    try {
      return MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Runs an operation.
   *
   * @return its output; an empty object when it has none
   * @throws ProblemException when it is refused
   */
  JsonNode run(Caller caller, SeedStep step) {
    return run(
        Objects.requireNonNull(operations.get(step.operation())), caller, input(routes, step));
  }

  private static <I> JsonNode run(Operation<I, ?> operation, Caller caller, ObjectNode input) {
    try {
      @Nullable Object output =
          operation
              .run()
              .apply(caller, MAPPER.treeToValue(input, operation.input()))
              .toCompletableFuture()
              .join();
      return output == null ? MAPPER.createObjectNode() : MAPPER.valueToTree(output);
    } catch (CompletionException failed) {
      if (Stages.cause(failed) instanceof ProblemException refusal) {
        throw refusal;
      }
      throw failed;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The problems that an output tells of though the operation succeeded. */
  static List<Problem> problems(JsonNode output) {
    return output
        .path("errors")
        .valueStream()
        .map(error -> new Problem(error.path("errorCode").asText(), error.path("message").asText()))
        .toList();
  }
}
