package dev.docket.server.control.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.server.control.ControlViolation;
import dev.docket.server.control.DurationText;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what CreateFault takes, of which the contract has checked each member for itself.
 *
 * <p>Refused are operations that there are not, errors that not all of the operations declare, more
 * than one effect besides a delay, and none.
 */
final class FaultReader {

  private static final Duration SHORTEST = Duration.ofMillis(1);

  /** Shorter than connections may be idle, unless that is set otherwise. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private static final Duration LONGEST_LIFE = Duration.ofDays(1);
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private static final String USUAL_LIFE = "PT10M";

  private static final String THROTTLING = "ThrottlingException";
  private static final String NOT_FOUND = "ResourceNotFoundException";

  private static final List<String> OUTCOMES = List.of("error", "status", "connection");

  private final Map<String, Set<String>> errors;

  /**
   * @param errors the types of errors that each operation of the API declares, by its name
   */
  FaultReader(Map<String, Set<String>> errors) {
    this.errors = Map.copyOf(errors);
  }

  Fault.Rule rule(ObjectNode input) {
    Set<String> operations = operations(input.path("operations"));
    return new Fault.Rule(
        operations,
        input.path("account").textValue(),
        input.path("accessKeyId").textValue(),
        input.path("skip").asLong(0),
        input.path("times").asLong(Long.MAX_VALUE),
        probability(input.path("probability")),
        effect(input, operations));
  }

  Duration life(ObjectNode input) {
    return DurationText.read(
        "expiresAfter", input.path("expiresAfter").asText(USUAL_LIFE), SHORTEST, LONGEST_LIFE);
  }

  private Set<String> operations(JsonNode names) {
    Set<String> operations = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).textValue();
      if (!errors.containsKey(name)) {
        throw ControlViolation.of(
            "operations." + (i + 1) + ".member",
            name,
            "Member must be the name of an operation of the API");
      }
      operations.add(name);
    }
    return operations;
  }

  private static double probability(JsonNode given) {
    double probability = given.isMissingNode() ? 1 : given.asDouble();
    if (!(probability > 0 && probability <= 1)) {
      throw ControlViolation.of(
          "probability", given.asText(), "Member must be greater than 0 and at most 1");
    }
    return probability;
  }

  private FaultEffect effect(ObjectNode input, Set<String> operations) {
    List<String> outcomes = OUTCOMES.stream().filter(input::has).toList();
    if (outcomes.size() > 1) {
      throw ControlViolation.of(
          outcomes.get(1),
          input.path(outcomes.get(1)).asText("{…}"),
          "Member must not be given beside " + outcomes.getFirst());
    }
    if (outcomes.isEmpty() && !input.has("delay")) {
      throw ControlViolation.of(
          "delay", "null", "Member must not be null without one of " + OUTCOMES);
    }
    JsonNode error = input.path("error");
    return new FaultEffect(
        error.isObject() ? error(error, operations) : null,
        error.isObject() ? retryAfter(error) : null,
        input.path("status").asInt(0),
        connection(input.path("connection").textValue()),
        input.has("delay")
            ? DurationText.read("delay", input.path("delay").asText(), SHORTEST, LONGEST_DELAY)
            : Duration.ZERO);
  }

  private static FaultEffect.@Nullable Connection connection(@Nullable String name) {
    return switch (name) {
      case null -> null;
      case "CutBeforeCommit" -> FaultEffect.Connection.CUT_BEFORE_COMMIT;
      default -> FaultEffect.Connection.CUT_AFTER_COMMIT;
    };
  }

  private Problem error(JsonNode error, Set<String> operations) {
    String type = error.path("type").asText();
    Set<String> declared = declared(operations);
    if (!declared.contains(type)) {
      throw ControlViolation.of(
          "error.type",
          type,
          "Member must satisfy enum value set: "
              + declared
              + ", the errors that each of the operations declares");
    }
    String message =
        error
            .path("message")
            .asText(type.equals(THROTTLING) ? "Rate exceeded" : "Failed on purpose");
    if (type.equals(NOT_FOUND)) {
      return new Problem(
          type,
          message,
          Map.of(
              "resourceId", error.path("resourceId").asText("unknown"),
              "resourceType", error.path("resourceType").asText("Resource")));
    }
    refuse(error, "resourceId", NOT_FOUND);
    refuse(error, "resourceType", NOT_FOUND);
    return new Problem(type, message);
  }

  private static @Nullable Duration retryAfter(JsonNode error) {
    if (error.path("type").asText().equals(THROTTLING)) {
      return DurationText.read(
          "error.retryAfter", error.path("retryAfter").asText("1s"), SHORTEST, LONGEST_RETRY);
    }
    refuse(error, "retryAfter", THROTTLING);
    return null;
  }

  /** Refuses a member that only another type of error has. */
  private static void refuse(JsonNode error, String member, String type) {
    if (error.has(member)) {
      throw ControlViolation.of(
          "error." + member, error.path(member).asText(), "Only a " + type + " has this member");
    }
  }

  private Set<String> declared(Set<String> operations) {
    Set<String> declared =
        errors.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    (operations.isEmpty() ? errors.keySet() : operations)
        .forEach(operation -> declared.retainAll(errors.getOrDefault(operation, Set.of())));
    return declared;
  }
}
