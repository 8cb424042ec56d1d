package dev.docket.server.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Parses a request body: one JSON object in UTF-8, strictly by RFC 8259.
 *
 * <p>Refused with a SerializationException: anything but an object, content after it, comments, a
 * byte order mark, bytes that are not UTF-8, duplicate names in an object, numbers that are not
 * finite as a double or have more than 1000 digits, nesting deeper than {@link #MAX_DEPTH}, and
 * more than {@link #MAX_TOKENS} brackets, names and values. Refused with a ValidationException that
 * names the members: NUL and unpaired surrogates in names and texts, which no store can keep.
 */
final class JsonReader {

  /** More than any sensible filter needs, and safe for every recursion that follows. */
  static final int MAX_DEPTH = 200;

  /**
   * More than the model allows for any input. Each takes about fifty bytes of memory, however short
   * it is in the body.
   */
  static final int MAX_TOKENS = 1_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Names are not pooled, because a client could fill the pool. The body's size limits their
   * length, and the contract validates them.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxTokenCount(MAX_TOKENS)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<Integer> unclean;
  private final ValidationContext context = new ValidationContext();

  /** How many of the unclean positions have been passed. */
  private int passed;

  /**
   * @param unclean the positions of replaced escapes, in ascending order
   */
  private JsonReader(JsonParser parser, List<Integer> unclean) {
    this.parser = parser;
    this.unclean = unclean;
  }

  static ObjectNode read(byte[] body) {
    CharBuffer text = decode(body);
    return parse(text, Escapes.neutralize(text));
  }

  private static ObjectNode parse(CharBuffer text, List<Integer> unclean) {
    try (JsonParser parser =
        FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining())) {
      return new JsonReader(parser, unclean).document();
    } catch (StreamConstraintsException tooMuch) {
      throw ValidationContext.serialization(
          "The body has a number of more than 1000 digits, is nested more than "
              + MAX_DEPTH
              + " deep or has more than "
              + MAX_TOKENS
              + " parts");
    } catch (JsonProcessingException malformed) {
      throw ValidationContext.serialization(
          "The body is not valid JSON" + where(malformed.getLocation()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CharBuffer decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException malformed) {
      throw ValidationContext.serialization("The body is not UTF-8");
    }
  }

  private static String where(JsonLocation location) {
    return location == null
        ? ""
        : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private ObjectNode document() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw ValidationContext.serialization("The body must be a JSON object");
    }
    ObjectNode document = object();
    if (parser.nextToken() != null) {
      throw ValidationContext.serialization("Unexpected content after the JSON object");
    }
    context.end();
    return document;
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      boolean clean = isClean();
      if (isWatched()) {
        context.enterUnknown(name);
      }
      if (!clean) {
        context.unclean("Name");
      }
      if (object.replace(name, value(parser.nextToken())) != null && clean) {
        throw new JsonParseException(parser, "A name twice in one object");
      }
      if (isWatched()) {
        context.leave();
      }
    }
    return object;
  }

  /** Whether positions are tracked, because a violation may have to be reported. */
  private boolean isWatched() {
    return !unclean.isEmpty();
  }

  /** Whether the name or text read last is clean; to be asked once for each, in order. */
  private boolean isClean() {
    int before = passed;
    while (passed < unclean.size()
        && unclean.get(passed) < parser.currentLocation().getCharOffset()) {
      passed++;
    }
    return passed == before;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (isWatched()) {
        context.enter(array.size());
      }
      array.add(value(token));
      if (isWatched()) {
        context.leave();
      }
    }
    return array;
  }

  private JsonNode text() throws IOException {
    String text = parser.getText();
    if (!isClean()) {
      context.unclean("Value");
    }
    return NODES.textNode(text);
  }

  private JsonNode value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> fraction();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new IllegalStateException("No value starts with " + token);
    };
  }

  private JsonNode integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> {
        BigInteger number = parser.getBigIntegerValue();
        requireFinite(number.doubleValue());
        yield NODES.numberNode(number);
      }
    };
  }

  private JsonNode fraction() throws IOException {
    double number = parser.getDoubleValue();
    requireFinite(number);
    return NODES.numberNode(number);
  }

  private static void requireFinite(double number) {
    if (!Double.isFinite(number)) {
      throw ValidationContext.serialization("The body has a number that is too large");
    }
  }
}
