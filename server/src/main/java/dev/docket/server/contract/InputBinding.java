package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a request becomes the input of an operation.
 *
 * @param labels the members that are labels of the path, in their order
 * @param query the members that are query parameters, by name
 * @param body whether the other members are in a JSON body
 * @param needed whether a member of the body is required
 */
record InputBinding(
    List<String> labels, Map<String, QueryKind> query, boolean body, boolean needed) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String JSON = "application/json";

  /** The most bytes that an empty object may have, with white space. */
  private static final int MOST_OF_NOTHING = 64;

  /** At most 18 digits, which every long can hold. */
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

  /** The type of a query parameter. */
  enum QueryKind {
    TEXT,
    INTEGER,
    TEXTS
  }

  InputBinding {
    labels = List.copyOf(labels);
    query = Map.copyOf(query);
  }

  /**
   * The operation's input as one tree. A member in the body cannot replace one of the path or the
   * query.
   *
   * @param values the values of the labels, as they were sent
   */
  ObjectNode bind(
      List<String> values, @Nullable String rawQuery, @Nullable String contentType, byte[] bytes) {
    ObjectNode input = NODES.objectNode();
    ValidationContext context = new ValidationContext();
    for (int i = 0; i < labels.size(); i++) {
      input.put(labels.get(i), decode(labels.get(i), values.get(i), context));
    }
    if (rawQuery != null && !query.isEmpty()) {
      bindQuery(rawQuery, input, context);
    }
    if (body && bytes.length > 0) {
      bindBody(contentType, bytes, input);
    }
    return input;
  }

  /** Whether a request has no query of interest and, at most, a body of JSON. */
  boolean isPlain(@Nullable String rawQuery, @Nullable String contentType, byte[] bytes) {
    return (rawQuery == null || query.isEmpty())
        && (!body || bytes.length == 0 || contentType == null || isJson(contentType));
  }

  /**
   * The values of the labels.
   *
   * @param values as they were sent
   */
  List<String> decoded(List<String> values) {
    for (String value : values) {
      if (!UriText.isPlain(value)) {
        ValidationContext context = new ValidationContext();
        return values.stream().map(each -> UriText.decode(each, context)).toList();
      }
    }
    return values;
  }

  private static String name(String encoded, ValidationContext context) {
    context.enterUnknown(encoded);
    String name = UriText.decode(encoded, context);
    context.leave();
    return name;
  }

  private static String decode(Object step, String encoded, ValidationContext context) {
    context.enter(step);
    String text = UriText.decode(encoded, context);
    context.leave();
    return text;
  }

  private void bindQuery(String rawQuery, ObjectNode input, ValidationContext context) {
    for (String parameter : rawQuery.split("&")) {
      int equals = parameter.indexOf('=');
      String name = name(equals < 0 ? parameter : parameter.substring(0, equals), context);
      QueryKind kind = query.get(name);
      if (kind != null) {
        context.enter(name);
        bind(name, kind, equals < 0 ? "" : parameter.substring(equals + 1), input, context);
        context.leave();
      }
    }
  }

  private static void bind(
      String name, QueryKind kind, String encoded, ObjectNode input, ValidationContext context) {
    if (kind == QueryKind.TEXTS) {
      ArrayNode texts = input.withArray(name);
      texts.add(decode(texts.size(), encoded, context));
      return;
    }
    String value = UriText.decode(encoded, context);
    JsonNode single = kind == QueryKind.INTEGER ? integer(name, value) : NODES.textNode(value);
    if (input.replace(name, single) != null) {
      throw ValidationContext.serialization("The query has '" + name + "' more than once");
    }
  }

  private static JsonNode integer(String name, String value) {
    if (!INTEGER.matcher(value).matches()) {
      throw ValidationContext.serialization(
          "The query parameter '" + name + "' must be an integer");
    }
    return NODES.numberNode(Long.parseLong(value));
  }

  private void bindBody(@Nullable String contentType, byte[] bytes, ObjectNode input) {
    if (contentType != null && !isJson(contentType)) {
      if (!needed && isEmptyObject(bytes)) {
        return;
      }
      throw unsupported();
    }
    for (Map.Entry<String, JsonNode> member : JsonReader.read(bytes).properties()) {
      if (!labels.contains(member.getKey()) && !query.containsKey(member.getKey())) {
        input.set(member.getKey(), member.getValue());
      }
    }
  }

  /** Whether a body is an empty object, which means the same as no body. */
  private static boolean isEmptyObject(byte[] bytes) {
    return bytes.length <= MOST_OF_NOTHING
        && new String(bytes, StandardCharsets.US_ASCII).strip().matches("\\{\\s*}");
  }

  /** Whether a content type is JSON's; it may have parameters. */
  private static boolean isJson(String contentType) {
    int semicolon = contentType.indexOf(';');
    String mediaType = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return mediaType.strip().equalsIgnoreCase(JSON);
  }

  private static ProblemException unsupported() {
    return new Problem(
            "UnsupportedMediaTypeException", "The body must have the content type " + JSON)
        .asException();
  }
}
