package dev.docket.junit5;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as maps, lists, texts, numbers, booleans and null. Whole numbers are of type Long, others
 * Double. It reads what a control plane answers, which is well-formed; members that are null are
 * left out.
 */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Reads an object.
   *
   * @throws IllegalArgumentException when the text is not one
   */
  static Map<String, Object> readObject(String text) {
    Json json = new Json(text);
    json.skipBlanks();
    Map<String, Object> object = json.object();
    json.skipBlanks();
    if (json.at < text.length()) {
      throw json.unexpected();
    }
    return object;
  }

  /** Writes a value. */
  static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    append(value, out);
    return out.toString();
  }

  private static void append(@Nullable Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      out.append('{');
      Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
      while (members.hasNext()) {
        Map.Entry<?, ?> member = members.next();
        quote(String.valueOf(member.getKey()), out);
        out.append(':');
        append(member.getValue(), out);
        out.append(members.hasNext() ? "," : "");
      }
      out.append('}');
    } else if (value instanceof Iterable<?> list) {
      out.append('[');
      Iterator<?> items = list.iterator();
      while (items.hasNext()) {
        append(items.next(), out);
        out.append(items.hasNext() ? "," : "");
      }
      out.append(']');
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      quote(value.toString(), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(hex(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static char hex(int digit) {
    return Character.forDigit(digit, 16);
  }

  private @Nullable Object value() {
    skipBlanks();
    switch (peek()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return string();
      case 't':
        return word("true", true);
      case 'f':
        return word("false", false);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    skipBlanks();
    while (peek() != '}') {
      String name = string();
      skipBlanks();
      expect(':');
      Object value = value();
      if (value != null) {
        members.put(name, value);
      }
      skipComma('}');
    }
    expect('}');
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    expect('[');
    skipBlanks();
    while (peek() != ']') {
      Object value = value();
      if (value != null) {
        items.add(value);
      }
      skipComma(']');
    }
    expect(']');
    return items;
  }

  private void skipComma(char end) {
    skipBlanks();
    if (peek() != end) {
      expect(',');
      skipBlanks();
      if (peek() == end) {
        throw unexpected();
      }
    }
  }

  private String string() {
    expect('"');
    StringBuilder read = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return read.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    switch (c) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        if (at + 4 > text.length()) {
          throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default:
        return c;
    }
  }

  private @Nullable Object word(String word, @Nullable Object meaning) {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return meaning;
  }

  private Object number() {
    int from = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(from, at);
    if (number.isEmpty()) {
      throw unexpected();
    }
    return number.matches("-?[0-9]{1,18}")
        ? (Object) Long.valueOf(number)
        : (Object) Double.valueOf(number);
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw unexpected();
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw unexpected();
    }
    at++;
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException("This is no JSON, from character " + at + " on: " + text);
  }
}
