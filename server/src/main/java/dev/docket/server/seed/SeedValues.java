package dev.docket.server.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.config.Spelling;
import dev.docket.server.contract.InputShape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of a seed into inputs of operations, as the contract describes these. Beyond what
 * JSON has, a seed may leave out what goes without saying: a text stands for a structure with
 * nothing else that is required, a mapping for a list of field values, a scalar for the value of a
 * field. Names become ids.
 */
final class SeedValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Names names;
  private final Function<Named, String> ids;
  private final SeedMistakes mistakes;

  /**
   * @param ids the id of what is referred to
   */
  SeedValues(Names names, Function<Named, String> ids, SeedMistakes mistakes) {
    this.names = names;
    this.ids = ids;
    this.mistakes = mistakes;
  }

  /**
   * The input of the operation that a mapping describes.
   *
   * @param own the members that are not for the operation
   */
  ObjectNode input(InputShape shape, SeedNode.Mapping node, Set<String> own, String path) {
    return structure(shape, node, own, path, ValueFields.NONE);
  }

  private ObjectNode structure(
      InputShape shape, SeedNode.Mapping node, Set<String> own, String path, ValueFields outer) {
    ValueFields fields = own.isEmpty() ? outer.in(node, names) : outer;
    ObjectNode structure = NODES.objectNode();
    for (Map.Entry<String, SeedNode.Member> entry : node.members().entrySet()) {
      String name = entry.getKey();
      SeedNode.Member member = entry.getValue();
      String memberPath = path + "." + name;
      InputShape memberShape = shape.member(name);
      if (own.contains(name)) {
        continue;
      }
      if (memberShape == null || !own.isEmpty() && SeedKind.IMPLIED.contains(name)) {
        mistakes.add(
            member.place(),
            memberPath,
            "there is no such member" + Spelling.suggestion(name, known(shape, own)));
        continue;
      }
      JsonNode value = value(memberShape, name, member.value(), memberPath, fields);
      if (value != null) {
        structure.set(name, value);
      }
    }
    return structure;
  }

  private static List<String> known(InputShape shape, Set<String> own) {
    List<String> known = new ArrayList<>(shape.members());
    if (!own.isEmpty()) {
      known.removeAll(SeedKind.IMPLIED);
      known.addAll(own);
    }
    return known;
  }

  /**
   * A part of an input.
   *
   * @param name of the member that it is, or is an element of
   * @return null when nothing is written there, or something wrong
   */
  private @Nullable JsonNode value(
      InputShape shape, String name, SeedNode node, String path, ValueFields fields) {
    if (node instanceof SeedNode.Scalar scalar && scalar.sort() == SeedNode.Sort.NOTHING) {
      return shape.member("emptyValue") == null
          ? null
          : NODES.objectNode().set("emptyValue", NODES.objectNode());
    }
    return switch (shape.sort()) {
      case STRUCTURE, UNION ->
          switch (node) {
            case SeedNode.Mapping mapping -> structure(shape, mapping, Set.of(), path, fields);
            case SeedNode.Scalar scalar -> shorthand(shape, name, scalar, path, fields);
            case SeedNode.Sequence sequence -> wrong(node, path, "must be a mapping");
          };
      case LIST -> list(shape, name, node, path, fields);
      case MAP -> map(node, path);
      case TEXT ->
          node instanceof SeedNode.Scalar scalar
              ? text(name, scalar, path, fields)
              : wrong(node, path, "must be a text");
      case INTEGER, NUMBER -> number(node, path);
      case TRUTH ->
          node instanceof SeedNode.Scalar scalar && scalar.sort() == SeedNode.Sort.TRUTH
              ? NODES.booleanNode(Boolean.parseBoolean(scalar.text()))
              : wrong(node, path, "must be true or false");
    };
  }

  private @Nullable JsonNode wrong(SeedNode node, String path, String what) {
    mistakes.add(node.place(), path, what);
    return null;
  }

  private @Nullable JsonNode number(SeedNode node, String path) {
    Number number = node instanceof SeedNode.Scalar scalar ? scalar.number() : null;
    if (number instanceof BigInteger whole) {
      return NODES.numberNode(whole);
    }
    return number instanceof BigDecimal decimal
        ? NODES.numberNode(decimal)
        : wrong(node, path, "must be a number");
  }

  private @Nullable JsonNode map(SeedNode node, String path) {
    if (!(node instanceof SeedNode.Mapping mapping)) {
      return wrong(node, path, "must be a mapping of texts");
    }
    ObjectNode map = NODES.objectNode();
    mapping
        .members()
        .forEach(
            (key, member) -> {
              if (member.value() instanceof SeedNode.Scalar text) {
                map.put(key, text.text());
              } else {
                mistakes.add(member.place(), path + "." + key, "must be a text");
              }
            });
    return map;
  }

  private @Nullable JsonNode list(
      InputShape shape, String name, SeedNode node, String path, ValueFields fields) {
    InputShape element = shape.element();
    return switch (node) {
      case SeedNode.Sequence sequence -> {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < sequence.items().size(); i++) {
          SeedNode item = sequence.items().get(i);
          JsonNode value = value(element, name, item, path + "[" + i + "]", fields);
          list.add(value == null ? NODES.nullNode() : value);
        }
        yield list;
      }
      case SeedNode.Mapping mapping ->
          element.member("id") == null || element.member("value") == null
              ? wrong(node, path, "must be a list")
              : fieldValues(element, mapping, path);
      default -> wrong(node, path, "must be a list");
    };
  }

  /** Values by the names of their fields, as a list. */
  private ArrayNode fieldValues(InputShape element, SeedNode.Mapping mapping, String path) {
    InputShape union = Objects.requireNonNull(element.member("value"));
    ArrayNode values = NODES.arrayNode();
    mapping
        .members()
        .forEach(
            (name, member) -> {
              String memberPath = path + "." + name;
              String id = reference(SeedKind.FIELD, name, member.place(), memberPath);
              ValueFields of = new ValueFields(names.find(SeedKind.FIELD, name), null, null);
              JsonNode value = value(union, "value", member.value(), memberPath, of);
              ObjectNode pair = NODES.objectNode().put("id", id);
              values.add(value == null ? pair : pair.set("value", value));
            });
    return values;
  }

  /** What a text alone stands for where the contract has a structure. */
  private @Nullable JsonNode shorthand(
      InputShape shape, String name, SeedNode.Scalar scalar, String path, ValueFields fields) {
    if (shape.member("stringValue") != null) {
      return fieldValue(shape, scalar, path, fields);
    }
    List<String> members = shape.required().isEmpty() ? shape.members() : shape.required();
    InputShape only = members.size() == 1 ? shape.member(members.getFirst()) : null;
    if (only == null || only.sort() != InputShape.Sort.TEXT) {
      return wrong(scalar, path, "must be a mapping");
    }
    JsonNode text = text(members.getFirst(), scalar, path, fields);
    return text == null ? null : NODES.objectNode().set(members.getFirst(), text);
  }

  /** The value of a field, in the member that suits the field's type. */
  private @Nullable JsonNode fieldValue(
      InputShape union, SeedNode.Scalar scalar, String path, ValueFields fields) {
    String type = fields.field() == null ? "" : fields.field().type();
    String member =
        switch (type) {
          case "Number" -> "doubleValue";
          case "Boolean" -> "booleanValue";
          case "User" -> union.member("userArnValue") == null ? "stringValue" : "userArnValue";
          case "" ->
              switch (scalar.sort()) {
                case NUMBER -> "doubleValue";
                case TRUTH -> "booleanValue";
                case TEXT, NOTHING -> "stringValue";
              };
          default -> "stringValue";
        };
    InputShape shape = Objects.requireNonNull(union.member(member));
    JsonNode value = value(shape, member, scalar, path, fields);
    return value == null ? null : NODES.objectNode().set(member, value);
  }

  private JsonNode text(String name, SeedNode.Scalar scalar, String path, ValueFields fields) {
    SeedKind kind = SeedKind.referredToBy(name);
    if (kind != null) {
      return NODES.textNode(reference(kind, scalar.text(), scalar.place(), path));
    }
    Named field =
        switch (name) {
          case "stringValue" -> fields.field();
          case "parentFieldOptionValue" -> fields.parent();
          case "childFieldOptionValues" -> fields.child();
          default -> null;
        };
    return NODES.textNode(
        field == null || !field.isSingleSelect() || scalar.text().isEmpty()
            ? scalar.text()
            : option(field, scalar, path));
  }

  private String option(Named field, SeedNode.Scalar scalar, String path) {
    String value = field.optionValue(scalar.text());
    if (value == null) {
      List<String> known = field.options().stream().map(Named.Option::name).toList();
      mistakes.add(
          scalar.place(),
          path,
          "'"
              + scalar.text()
              + "' is no option of "
              + field.label()
              + Spelling.suggestion(scalar.text(), known));
      return scalar.text();
    }
    return value;
  }

  private String reference(SeedKind kind, String name, Place place, String path) {
    Named named = names.find(kind, name);
    if (named == null) {
      mistakes.add(
          place,
          path,
          "the domain has no "
              + kind.title()
              + " '"
              + name
              + "'"
              + Spelling.suggestion(name, names.all(kind)));
      return "unknown";
    }
    return ids.apply(named);
  }
}
