package dev.docket.server.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.contract.Route;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The fields that every domain has. */
final class SystemFields {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Tenant NOBODY = new Tenant("000000000000", "us-east-1");

  private SystemFields() {}

  /**
   * Those of a new domain, as the operations tell of them.
   *
   * @param scratch opens empty stores that answer at once
   */
  static List<Named> of(
      Map<String, Route> routes, SeedService service, Supplier<Storage> scratch, Instant now) {
    try (Storage storage = scratch.get()) {
      AtomicReference<Integer> last = new AtomicReference<>(0);
      Ids counted = () -> String.valueOf(last.updateAndGet(number -> number + 1));
      SeedCalls calls =
          new SeedCalls(routes, service.over(storage, new Stamps(() -> now, counted)));
      String domain =
          probe(calls, now, "CreateDomain", List.of(), NODES.objectNode().put("name", "probe"))
              .path("domainId")
              .asText();
      List<Named> fields = new ArrayList<>();
      for (JsonNode field :
          probe(calls, now, "ListFields", List.of(domain), NODES.objectNode()).path("fields")) {
        String id = field.path("fieldId").asText();
        String type = field.path("type").asText();
        Named named = new Named(field.path("name").asText(), null, id, type, List.of());
        fields.add(
            named.isSingleSelect()
                ? new Named(named.label(), null, id, type, options(calls, now, domain, id))
                : named);
      }
      return fields;
    }
  }

  private static List<Named.Option> options(
      SeedCalls calls, Instant now, String domain, String field) {
    List<Named.Option> options = new ArrayList<>();
    for (JsonNode option :
        probe(calls, now, "ListFieldOptions", List.of(domain, field), NODES.objectNode())
            .path("options")) {
      options.add(new Named.Option(option.path("name").asText(), option.path("value").asText()));
    }
    return options;
  }

  private static JsonNode probe(
      SeedCalls calls, Instant now, String operation, List<String> labels, ObjectNode body) {
    SeedNode nowhere = new SeedNode.Mapping(Map.of(), new Place(0, 0));
    return calls.run(
        SeedCalls.caller(NOBODY),
        new SeedStep(operation, labels, body, nowhere, "", now, "", null));
  }
}
