package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** An input value as error messages show it: on one line, cut to {@link #MAX_LENGTH} characters. */
final class ValueExcerpt {

  static final int MAX_LENGTH = 256;

  private static final String MORE = "…";

  private final StringBuilder out = new StringBuilder();

  private ValueExcerpt() {}

  static String of(JsonNode value) {
    ValueExcerpt excerpt = new ValueExcerpt();
    excerpt.value(value);
    return excerpt.out.length() > MAX_LENGTH ? excerpt.shortened() : excerpt.out.toString();
  }

  private String shortened() {
    boolean splitsPair = Character.isHighSurrogate(out.charAt(MAX_LENGTH - 1));
    return out.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH) + MORE;
  }

  private void value(JsonNode value) {
    if (value.isArray()) {
      list(value.elements());
    } else if (value.isObject()) {
      map(value.properties().iterator());
    } else {
      text(value.asText());
    }
  }

  private void list(Iterator<JsonNode> elements) {
    out.append('[');
    for (String separator = ""; elements.hasNext() && !full(); separator = ", ") {
      out.append(separator);
      value(elements.next());
    }
    out.append(']');
  }

  private void map(Iterator<Map.Entry<String, JsonNode>> entries) {
    out.append('{');
    for (String separator = ""; entries.hasNext() && !full(); separator = ", ") {
      Map.Entry<String, JsonNode> entry = entries.next();
      out.append(separator);
      text(entry.getKey());
      out.append('=');
      value(entry.getValue());
    }
    out.append('}');
  }

  private void text(String text) {
    for (int i = 0; i < text.length() && !full(); i++) {
      char c = text.charAt(i);
      if (breaksLine(c)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
  }

  private static boolean breaksLine(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private boolean full() {
    return out.length() > MAX_LENGTH;
  }
}
