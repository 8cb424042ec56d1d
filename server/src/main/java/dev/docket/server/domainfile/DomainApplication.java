package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.seed.SeedKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the changes of a plan, one after the other. */
final class DomainApplication {

  private static final String ARN = "arn of ";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CasesApi api;
  private final Map<String, String> given = new HashMap<>();

  DomainApplication(CasesApi api) {
    this.api = api;
  }

  /** Stands for the ARN of a resource that is to be created. */
  static String arnOf(String pendingId) {
    return ARN + pendingId;
  }

  /** A change that failed; those before it stay. */
  static final class StoppedException extends RuntimeException {
    private final transient PlannedChange change;

    StoppedException(PlannedChange change, CallException failure) {
      super(failure.getMessage(), failure, false, false);
      this.change = change;
    }

    PlannedChange change() {
      return change;
    }
  }

  /**
   * Makes all changes.
   *
   * @param done is told of each that is made
   * @throws StoppedException at the first that fails
   */
  void apply(DomainPlan plan, Consumer<PlannedChange> done) {
    for (PlannedChange change : plan.changes()) {
      try {
        change.calls().forEach(this::call);
      } catch (CallException failure) {
        throw new StoppedException(change, failure);
      }
      done.accept(change);
    }
  }

  private void call(PlannedCall call) {
    List<String> labels =
        call.labels().stream().map(label -> given.getOrDefault(label, label)).toList();
    JsonNode output =
        api.call(call.operation(), labels, call.query(), (ObjectNode) resolved(call.body()));
    JsonNode error = output.path("errors").path(0);
    if (!error.isMissingNode()) {
      throw new CallException(
          call.operation()
              + ": "
              + error.path("errorCode").asText()
              + ": "
              + error.path("message").asText(),
          0);
    }
    if (call.creates() != null) {
      given.put(call.creates(), output.path(call.output() + "Id").asText());
      given.put(arnOf(call.creates()), output.path(call.output() + "Arn").asText());
    }
  }

  private JsonNode resolved(JsonNode part) {
    return switch (part) {
      case ArrayNode list -> {
        ArrayNode whole = NODES.arrayNode();
        list.forEach(item -> whole.add(resolved(item)));
        yield whole;
      }
      case ObjectNode structure -> {
        ObjectNode whole = NODES.objectNode();
        structure
            .properties()
            .forEach(
                member ->
                    whole.set(
                        member.getKey(),
                        SeedKind.referredToBy(member.getKey()) != null
                                && member.getValue().isTextual()
                            ? id(member.getValue())
                            : resolved(member.getValue())));
        yield whole;
      }
      default -> part;
    };
  }

  private JsonNode id(JsonNode id) {
    String known = given.get(id.textValue());
    return known == null ? id : NODES.textNode(known);
  }
}
