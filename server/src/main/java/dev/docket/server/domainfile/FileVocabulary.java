package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.docket.server.seed.DescribedResource;
import dev.docket.server.seed.DomainFile;
import dev.docket.server.seed.KnownField;
import dev.docket.server.seed.SeedKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says what the API says in the words of a file: names in place of ids, system fields by their ids,
 * and nothing that goes without saying.
 */
final class FileVocabulary {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The options of this field are the same in all domains. */
  private static final String STATUS = "status";

  private final Map<SeedKind, Map<String, String>> names = new EnumMap<>(SeedKind.class);

  FileVocabulary(DomainState state) {
    for (ConfiguredResource resource : state.resources()) {
      add(resource.kind(), resource.id(), resource.system() ? resource.id() : resource.name());
    }
  }

  private void add(SeedKind kind, String id, String name) {
    names.computeIfAbsent(kind, none -> new HashMap<>()).put(id, name);
  }

  /** Learns the names of what is described and does not exist yet. */
  void add(DescribedResource described) {
    add(
        described.kind(),
        described.id(),
        described.name() == null ? described.id() : described.name());
  }

  /** A part of an input or output. */
  JsonNode inNames(JsonNode part) {
    return switch (part) {
      case ArrayNode list -> {
        ArrayNode said = NODES.arrayNode();
        list.forEach(item -> said.add(inNames(item)));
        yield said;
      }
      case ObjectNode structure -> {
        ObjectNode said = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : structure.properties()) {
          SeedKind kind = SeedKind.referredToBy(member.getKey());
          said.set(
              member.getKey(),
              kind == null || !member.getValue().isTextual()
                  ? inNames(member.getValue())
                  : name(kind, member.getValue().textValue()));
        }
        yield said.size() == 1 && isReference(said) ? said.iterator().next() : said;
      }
      default -> part;
    };
  }

  private static boolean isReference(ObjectNode structure) {
    return SeedKind.referredToBy(structure.fieldNames().next()) != null
        && structure.iterator().next().isTextual();
  }

  private TextNode name(SeedKind kind, String id) {
    return NODES.textNode(names.getOrDefault(kind, Map.of()).getOrDefault(id, id));
  }

  /** A resource with everything but its name. */
  ObjectNode said(ObjectNode settings, List<ObjectNode> options, Map<String, String> tags) {
    ObjectNode said = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : settings.properties()) {
      if (!member.getKey().equals("name")
          && !Settings.goesWithoutSaying(member.getKey(), member.getValue())) {
        said.set(member.getKey(), inNames(member.getValue()));
      }
    }
    if (!options.isEmpty()) {
      ArrayNode list = said.putArray("options");
      options.forEach(option -> list.add(option(option)));
    }
    if (!tags.isEmpty()) {
      said.set("tags", texts(tags));
    }
    return said;
  }

  private static JsonNode option(ObjectNode option) {
    String name = option.path("name").asText();
    String value = option.path("value").asText();
    boolean active = option.path("active").asBoolean();
    if (active && name.equals(value)) {
      return NODES.textNode(name);
    }
    ObjectNode said = NODES.objectNode().put("name", name);
    if (!name.equals(value)) {
      said.put("value", value);
    }
    return active ? said : said.put("active", false);
  }

  static ObjectNode texts(Map<String, String> tags) {
    ObjectNode texts = NODES.objectNode();
    new TreeMap<>(tags).forEach(texts::put);
    return texts;
  }

  /**
   * All of a domain, by the members of a domain in a file. Lists are in the order of names, so that
   * two domains with the same configuration have the same text.
   *
   * @throws IllegalArgumentException when names do not tell what is meant
   */
  ObjectNode configuration(DomainState state) {
    requireClearNames(state);
    ObjectNode domain = NODES.objectNode();
    domain.set("tags", texts(state.tags()));
    for (SeedKind kind : DomainFile.KINDS) {
      ArrayNode list = domain.putArray(kind.member());
      state.of(kind).stream()
          .filter(ConfiguredResource::system)
          .sorted(Comparator.comparing(ConfiguredResource::id))
          .forEach(field -> addSystemField(list, field));
      state.of(kind).stream()
          .filter(resource -> !resource.system())
          .sorted(Comparator.comparing(ConfiguredResource::name))
          .forEach(
              resource -> {
                ObjectNode entry = list.addObject().put("name", resource.name());
                entry.setAll(said(resource.settings(), resource.options(), resource.tags()));
              });
    }
    domain.set("eventBridge", inNames(state.eventBridge()));
    return domain;
  }

  private void addSystemField(ArrayNode list, ConfiguredResource field) {
    ObjectNode said =
        said(
            NODES.objectNode(),
            field.id().equals(STATUS) ? List.of() : field.options(),
            field.tags());
    if (!said.isEmpty()) {
      ObjectNode entry = list.addObject().put("id", field.id());
      entry.setAll(said);
    }
  }

  private static void requireClearNames(DomainState state) {
    Set<String> systemIds =
        state.systemFields().stream().map(KnownField::id).collect(Collectors.toSet());
    for (SeedKind kind : DomainFile.KINDS) {
      Map<String, Long> counts =
          state.of(kind).stream()
              .collect(Collectors.groupingBy(ConfiguredResource::name, Collectors.counting()));
      counts.forEach(
          (name, count) -> {
            if (count > 1 || kind == SeedKind.FIELD && systemIds.contains(name)) {
              throw new IllegalArgumentException(
                  "More than one "
                      + kind.title()
                      + " is called "
                      + name
                      + ", but a file tells them apart by their names");
            }
          });
    }
  }
}
