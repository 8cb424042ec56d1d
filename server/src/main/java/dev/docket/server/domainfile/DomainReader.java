package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.InputShape;
import dev.docket.server.seed.KnownField;
import dev.docket.server.seed.SeedKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the configuration of domains. */
final class DomainReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ACTIVE = "Active";
  private static final String SINGLE_SELECT = "SingleSelect";

  /** The most that an operation gets in one call. */
  private static final int MOST_IN_A_CALL = 50;

  /** Tags of AWS itself, which nobody else can change. */
  private static final String RESERVED = "aws:";

  private final CasesApi api;

  DomainReader(CasesApi api) {
    this.api = api;
  }

  /** The id of the domain that has an id or a name. */
  Optional<String> find(String domain) {
    List<JsonNode> domains = api.list("ListDomains", List.of(), "domains");
    for (String member : List.of("domainId", "name")) {
      for (JsonNode one : domains) {
        if (one.path(member).asText().equals(domain)) {
          return Optional.of(one.path("domainId").asText());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a domain.
   *
   * @throws CallException when a call is refused, or the domain is not active
   */
  DomainState read(String id) {
    JsonNode domain = api.call("GetDomain", List.of(id), NODES.objectNode());
    String status = domain.path("domainStatus").asText();
    if (!status.equals(ACTIVE)) {
      throw new CallException("The domain is not active: its status is " + status, 0);
    }
    List<ConfiguredResource> resources = new ArrayList<>();
    List<KnownField> systemFields = new ArrayList<>();
    for (JsonNode field :
        batches(id, "ListFields", "fields", "fieldId", "BatchGetField", "fields")) {
      boolean system = field.path("namespace").asText().equals("System");
      List<ObjectNode> options =
          field.path("type").asText().equals(SINGLE_SELECT)
              ? options(id, field.path("fieldId").asText())
              : List.of();
      if (system) {
        systemFields.add(known(field, options));
      }
      resources.add(resource(SeedKind.FIELD, field, system, options));
    }
    for (JsonNode rule :
        batches(id, "ListCaseRules", "caseRules", "caseRuleId", "BatchGetCaseRule", "caseRules")) {
      resources.add(resource(SeedKind.CASE_RULE, rule, false, List.of()));
    }
    for (SeedKind kind : List.of(SeedKind.LAYOUT, SeedKind.TEMPLATE)) {
      String member = kind.member();
      String name = kind.operation().substring("Create".length());
      for (JsonNode one : api.list("List" + name + "s", List.of(id), member)) {
        String oneId = one.path(kind.title() + "Id").asText();
        resources.add(
            resource(
                kind,
                api.call("Get" + name, List.of(id, oneId), NODES.objectNode()),
                false,
                List.of()));
      }
    }
    return withoutDeletedFields(
        new DomainState(
            id,
            domain.path("domainArn").asText(),
            domain.path("name").asText(),
            tags(domain),
            systemFields,
            resources,
            eventBridge(id)));
  }

  /** What a list names, with all that one reads of it. */
  private List<JsonNode> batches(
      String domain, String list, String member, String id, String get, String input) {
    List<String> ids =
        api.list(list, List.of(domain), member).stream().map(one -> one.path(id).asText()).toList();
    Map<String, JsonNode> found = new LinkedHashMap<>();
    for (int from = 0; from < ids.size(); from += MOST_IN_A_CALL) {
      Set<String> wanted =
          new HashSet<>(ids.subList(from, Math.min(ids.size(), from + MOST_IN_A_CALL)));
      int before;
      do {
        before = wanted.size();
        ArrayNode batch = NODES.arrayNode();
        wanted.forEach(one -> batch.addObject().put("id", one));
        JsonNode output = api.call(get, List.of(domain), NODES.objectNode().set(input, batch));
        for (JsonNode error : output.path("errors")) {
          // What has been deleted since it was listed.
          wanted.remove(error.path("id").asText());
        }
        for (JsonNode one : output.path(member)) {
          found.put(one.path(id).asText(), one);
          wanted.remove(one.path(id).asText());
        }
      } while (!wanted.isEmpty() && wanted.size() < before);
      if (!wanted.isEmpty()) {
        throw new CallException(get + ": no answer for " + wanted, 0);
      }
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private List<ObjectNode> options(String domain, String field) {
    List<ObjectNode> options = new ArrayList<>();
    for (JsonNode option : api.list("ListFieldOptions", List.of(domain, field), "options")) {
      options.add((ObjectNode) option);
    }
    return options;
  }

  private static KnownField known(JsonNode field, List<ObjectNode> options) {
    Map<String, String> names = new LinkedHashMap<>();
    options.forEach(
        option -> names.put(option.path("value").asText(), option.path("name").asText()));
    return new KnownField(
        field.path("fieldId").asText(),
        field.path("name").asText(),
        field.path("type").asText(),
        names);
  }

  private ConfiguredResource resource(
      SeedKind kind, JsonNode read, boolean system, List<ObjectNode> options) {
    String prefix = idMember(kind);
    return new ConfiguredResource(
        kind,
        read.path(prefix + "Id").asText(),
        read.path(prefix + "Arn").asText(),
        read.path("name").asText(),
        system,
        settings(kind, read),
        options,
        tags(read));
  }

  /** The beginning of the members that hold its id and its ARN. */
  static String idMember(SeedKind kind) {
    return kind.member().substring(0, kind.member().length() - 1);
  }

  private ObjectNode settings(SeedKind kind, JsonNode read) {
    InputShape shape = Objects.requireNonNull(api.routes().get(kind.operation())).shape();
    ObjectNode settings = NODES.objectNode();
    for (String member : shape.members()) {
      JsonNode value = read.get(member);
      if (value != null && !value.isNull()) {
        settings.set(member, value);
      }
    }
    return settings;
  }

  private static Map<String, String> tags(JsonNode read) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> tag : read.path("tags").properties()) {
      if (!tag.getKey().startsWith(RESERVED)) {
        tags.put(tag.getKey(), tag.getValue().asText());
      }
    }
    return tags;
  }

  private ObjectNode eventBridge(String domain) {
    try {
      JsonNode output = api.call("GetCaseEventConfiguration", List.of(domain), NODES.objectNode());
      return output.path("eventBridge") instanceof ObjectNode configured
          ? configured
          : NODES.objectNode().put("enabled", false);
    } catch (CallException refused) {
      if (refused.isNotFound()) {
        return NODES.objectNode().put("enabled", false);
      }
      throw refused;
    }
  }

  /** A deleted field may still be named, but no file can refer to it. */
  private static DomainState withoutDeletedFields(DomainState state) {
    Set<String> live = new HashSet<>();
    state.of(SeedKind.FIELD).forEach(field -> live.add(field.id()));
    state.resources().forEach(resource -> prune(resource.settings(), live));
    prune(state.eventBridge(), live);
    return state;
  }

  private static void prune(JsonNode node, Set<String> live) {
    if (node instanceof ArrayNode list) {
      for (Iterator<JsonNode> items = list.iterator(); items.hasNext(); ) {
        JsonNode item = items.next();
        for (Map.Entry<String, JsonNode> member : item.properties()) {
          if (SeedKind.referredToBy(member.getKey()) == SeedKind.FIELD
              && !live.contains(member.getValue().asText())) {
            items.remove();
            break;
          }
        }
      }
    }
    node.forEach(child -> prune(child, live));
  }

  /** A domain that is still to be created. */
  static DomainState absent(String name, List<KnownField> systemFields) {
    List<ConfiguredResource> fields = new ArrayList<>();
    for (KnownField field : systemFields) {
      List<ObjectNode> options = new ArrayList<>();
      field
          .options()
          .forEach(
              (value, option) ->
                  options.add(
                      NODES
                          .objectNode()
                          .put("name", option)
                          .put("value", value)
                          .put("active", true)));
      fields.add(
          new ConfiguredResource(
              SeedKind.FIELD,
              field.id(),
              "",
              field.name(),
              true,
              NODES.objectNode().put("name", field.name()).put("type", field.type()),
              options,
              Map.of()));
    }
    return new DomainState(
        "", "", name, Map.of(), systemFields, fields, NODES.objectNode().put("enabled", false));
  }
}
