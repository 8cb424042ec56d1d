package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.SchemaDocuments.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a server has named in its answers: ids, ARNs and tokens, by the kinds that the contract has
 * of them. Servers that answer alike have as many of each kind, in the same order, so that what is
 * asked of one can be asked of the other: in place of its names a draft has symbols.
 */
public final class Names implements Texts {

  private static final ContractDocument CONTRACT = Contracts.REAL;

  /** Among them are values and fields that every domain has. */
  private static final List<String> WORDS = List.of("a", "b", "open", "status");

  private final Map<String, List<String>> kinds = new HashMap<>();
  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, ObjectNode> origins = new HashMap<>();
  private final Set<String> deleted = new HashSet<>();
  private final List<ObjectNode> merges = new ArrayList<>();

  /** Takes up the names in the answer of a call that went well, and what it has deleted. */
  void learn(String operationId, ObjectNode input, JsonNode answer) {
    if (operationId.startsWith("Delete")) {
      // What is deleted is named after what it lies in.
      input.properties().stream()
          .map(member -> member.getValue().asText())
          .filter(origins::containsKey)
          .reduce((outer, inner) -> inner)
          .ifPresent(deleted::add);
    }
    if (operationId.equals("StartMergeCases")) {
      merges.add(input);
    }
    CONTRACT.operations().stream()
        .filter(operation -> operation.id().equals(operationId))
        .map(operation -> CONTRACT.schema(operation.responses().get("200")))
        .forEach(schema -> learn(schema, answer, input));
  }

  private void learn(JsonNode schema, JsonNode value, ObjectNode input) {
    if (value.isTextual() && schema.has("$ref")) {
      kind(ContractDocument.referredName(schema))
          .filter(kind -> isMadeUp(value.textValue()))
          .ifPresent(kind -> learn(kind, value.textValue(), input));
      return;
    }
    JsonNode resolved = CONTRACT.resolve(schema);
    for (JsonNode part : resolved.path("allOf")) {
      learn(part, value, input);
    }
    for (Map.Entry<String, JsonNode> member : resolved.path("properties").properties()) {
      learn(member.getValue(), value.path(member.getKey()), input);
    }
    if (value.isArray()) {
      value.forEach(element -> learn(resolved.path("items"), element, input));
    }
  }

  private void learn(String kind, String name, ObjectNode input) {
    List<String> known = kinds.computeIfAbsent(kind, first -> new ArrayList<>());
    if (!known.contains(name)) {
      String symbol = symbol(kind, known.size());
      meanings.put(symbol, name);
      origins.put(symbol, input);
      known.add(name);
    }
  }

  /** The system fields are named alike everywhere, and would be most of the fields known. */
  private static boolean isMadeUp(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /** The kind of name that a schema is for; an ARN of any resource stands for every other one. */
  private static Optional<String> kind(String schemaName) {
    if (schemaName.endsWith("Arn")) {
      return Optional.of("Arn");
    }
    return schemaName.endsWith("Id") || schemaName.equals("NextToken")
        ? Optional.of(schemaName)
        : Optional.empty();
  }

  private static String symbol(String kind, int index) {
    // Of characters that every kind of name may have, as patterns decide where it can stand.
    return kind + "#" + index;
  }

  /**
   * The input of the call that a name was first learned from, which is that by which the thing was
   * made; empty for a text that is no name.
   */
  ObjectNode origin(String symbol) {
    return origins.getOrDefault(symbol, JsonNodeFactory.instance.objectNode());
  }

  /** A name of a kind, of what is not deleted and mostly of the latest; empty if there is none. */
  Optional<String> latest(String kind, Random random) {
    List<String> there =
        IntStream.range(0, of(kind).size())
            .mapToObj(index -> symbol(kind, index))
            .filter(this::isThere)
            .toList();
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(there.get(late(kind, there.size(), random)));
  }

  /** The input of a merge that was started; empty if there is none. */
  Optional<ObjectNode> merged(Random random) {
    return merges.isEmpty()
        ? Optional.empty()
        : Optional.of(merges.get(random.nextInt(merges.size())));
  }

  private boolean isThere(String symbol) {
    return !deleted.contains(symbol)
        && Stream.of("domainId", "caseId")
            .map(parent -> origin(symbol).path(parent).asText())
            .noneMatch(deleted::contains);
  }

  /** All names of a kind, the first one learned first. */
  public List<String> of(String kind) {
    return List.copyOf(kinds.getOrDefault(kind, List.of()));
  }

  /**
   * A name, or else one of a few words, so that names are given twice. Now and then nothing, so
   * that what is unknown or wrong is asked for too.
   */
  @Override
  public Optional<String> any(String schemaName, JsonNode schema, Random random) {
    if (random.nextInt(20) == 0) {
      return Optional.empty();
    }
    return kind(schemaName)
        .filter(kind -> random.nextInt(4) > 0)
        .map(kind -> kinds.containsKey(kind) ? name(kind, random) : "")
        .or(() -> Optional.of(WORDS.get(random.nextInt(WORDS.size()))))
        .filter(text -> suits(schema, text));
  }

  private String name(String kind, Random random) {
    return symbol(kind, late(kind, kinds.get(kind).size(), random));
  }

  /** Mostly one of the latest, because those are of one domain, which is the latest itself. */
  private static int late(String kind, int size, Random random) {
    int latest = Math.min(size, kind.equals("DomainId") ? 1 : 4);
    return size - 1 - random.nextInt(random.nextInt(6) == 0 ? size : latest);
  }

  private static boolean suits(JsonNode schema, String text) {
    return schema.path("type").asText().equals("string")
        && !schema.has("enum")
        && text.length() >= schema.path("minLength").asInt()
        && (!schema.has("pattern") || text.matches(schema.path("pattern").textValue()));
  }

  /** An input with what the symbols in it mean here. */
  ObjectNode fill(ObjectNode input) {
    return (ObjectNode) filled(input);
  }

  private JsonNode filled(JsonNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (node.isTextual()) {
      return nodes.textNode(meanings.getOrDefault(node.textValue(), node.textValue()));
    }
    if (node.isArray()) {
      var list = nodes.arrayNode();
      node.forEach(element -> list.add(filled(element)));
      return list;
    }
    if (node.isObject()) {
      var object = nodes.objectNode();
      node.properties().forEach(part -> object.set(part.getKey(), filled(part.getValue())));
      return object;
    }
    return node;
  }
}
