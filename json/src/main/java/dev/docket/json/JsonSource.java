package dev.docket.json;

import java.lang.reflect.InvocationTargetException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is read once, from the front. Each method passes white space first, and throws
 * {@link IllegalArgumentException}, which says where, if something else follows than it reads.
 */
final class JsonSource {

  private static final KnownTexts KNOWN = new KnownTexts();

  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int HEX_DIGITS = 4;

  /** Every long holds as many digits. */
  private static final int SURE_DIGITS = 18;

  private final String json;

  /** Whether it is {@link CompactJson}. */
  private final boolean compact;

  private int at;

  private JsonSource(String json, boolean compact) {
    this.json = json;
    this.compact = compact;
  }

  /** The value of a JSON text as {@link ShapeMapper} writes it. */
  static Object readShape(String json, ValueReader reader) {
    return new JsonSource(json, false).whole(reader);
  }

  /** The value of a JSON text as {@link CompactJson} writes it. */
  static Object readCompact(String json, ValueReader reader) {
    return new JsonSource(json, true).whole(reader);
  }

  private Object whole(ValueReader reader) {
    Object value = reader.read(this);
    passSpace();
    if (at < json.length()) {
      throw mismatch("Something follows");
    }
    return value;
  }

  private void passSpace() {
    while (at < json.length() && isSpace(json.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** The next character, which is not passed. */
  char peek() {
    passSpace();
    if (at == json.length()) {
      throw mismatch("It ends too early");
    }
    return json.charAt(at);
  }

  /** Passes a character if it is next. */
  boolean passes(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Passes a character. */
  void pass(char c) {
    if (!passes(c)) {
      throw mismatch("Expected is " + c);
    }
  }

  /** Passes a comma and returns true, or passes a closing bracket and returns false. */
  boolean more(char closing) {
    if (passes(',')) {
      return true;
    }
    pass(closing);
    return false;
  }

  /** The next value; null if JSON has null there. */
  @Nullable Object valueOrNull(ValueReader reader) {
    return peek() == 'n' && passesWord("null") ? null : reader.read(this);
  }

  private boolean passesWord(String word) {
    if (!json.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  /**
   * Passes the name of a member and the colon behind it.
   *
   * @param expected the index of the name that is most probable
   * @return the index of the name; negative if it is none of these
   */
  int name(String[] names, int expected) {
    pass('"');
    for (int i = 0; i < names.length; i++) {
      int index = (expected + i) % names.length;
      if (isName(names[index])) {
        at += names[index].length() + 1;
        pass(':');
        return index;
      }
    }
    at--;
    String other = ownText();
    pass(':');
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(other)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(String name) {
    int end = at + name.length();
    return end < json.length() && json.charAt(end) == '"' && json.startsWith(name, at);
  }

  /** Passes the key of an entry and the colon behind it. */
  String key() {
    String key = text();
    pass(':');
    return key;
  }

  /** A text. */
  String text() {
    if (!compact) {
      return ownText();
    }
    pass('"');
    int end = plainEnd();
    boolean isKnown = end - at <= KnownTexts.LONGEST && json.charAt(end) == '"';
    if (isKnown && (isUuid(end) || isKey(end))) {
      String known = KNOWN.of(json, at, end);
      at = end + 1;
      return known;
    }
    at--;
    return CompactTexts.full(ownText());
  }

  private boolean isUuid(int end) {
    return end - at == CompactTexts.UUID_LENGTH && json.charAt(at) == CompactTexts.MARK;
  }

  private boolean isKey(int end) {
    return end + 1 < json.length() && json.charAt(end + 1) == ':';
  }

  /** Where the first character stands that is none of a text, or that has an escape. */
  private int plainEnd() {
    for (int i = at; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        return i;
      }
    }
    throw mismatch("A text does not end");
  }

  /** A text of which no part was made shorter. */
  String ownText() {
    pass('"');
    int end = plainEnd();
    String text = json.substring(at, end);
    at = end;
    if (json.charAt(end) != '"') {
      text += unescaped();
    }
    at++;
    return text;
  }

  /** The rest of a text from its first escape on, without the quotation mark at its end. */
  private String unescaped() {
    StringBuilder text = new StringBuilder();
    while (json.charAt(at) != '"') {
      if (json.charAt(at) != '\\') {
        throw mismatch("A text has a control character");
      }
      at++;
      text.append(escape());
      int end = plainEnd();
      text.append(json, at, end);
      at = end;
    }
    return text.toString();
  }

  /** The character that an escape means, whose backslash is passed. */
  private char escape() {
    char kind = at < json.length() ? json.charAt(at) : 0;
    at++;
    if (kind == 'u' && at + HEX_DIGITS <= json.length()) {
      at += HEX_DIGITS;
      return (char) HexFormat.fromHexDigits(json, at - HEX_DIGITS, at);
    }
    int index = ESCAPED.indexOf(kind);
    if (index < 0) {
      throw mismatch("No escape is " + kind);
    }
    return MEANT.charAt(index);
  }

  boolean truth() {
    peek();
    if (passesWord("true")) {
      return true;
    }
    if (passesWord("false")) {
      return false;
    }
    throw mismatch("Expected is true or false");
  }

  int int32() {
    int start = passNumber();
    return Integer.parseInt(json, start, at, 10);
  }

  long int64() {
    int start = passNumber();
    return Long.parseLong(json, start, at, 10);
  }

  double number() {
    int start = passNumber();
    boolean whole = at - start <= SURE_DIGITS;
    for (int i = start; i < at; i++) {
      whole &= json.charAt(i) != '.' && (json.charAt(i) | ' ') != 'e';
    }
    // Zero may be below zero.
    return whole && json.charAt(start) != '-'
        ? Long.parseLong(json, start, at, 10)
        : Double.parseDouble(json.substring(start, at));
  }

  /** Passes all characters that a number may have, and returns where they start. */
  private int passNumber() {
    peek();
    int start = at;
    while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    if (at == start) {
      throw mismatch("Expected is a number");
    }
    return start;
  }

  /** Passes any value. */
  void skip() {
    switch (peek()) {
      case '{' -> skipAll('{', '}');
      case '[' -> skipAll('[', ']');
      case '"' -> ownText();
      case 't', 'f' -> truth();
      case 'n' -> {
        if (!passesWord("null")) {
          throw mismatch("Expected is null");
        }
      }
      default -> passNumber();
    }
  }

  private void skipAll(char opening, char closing) {
    pass(opening);
    if (passes(closing)) {
      return;
    }
    do {
      if (opening == '{') {
        ownText();
        pass(':');
      }
      skip();
    } while (more(closing));
  }

  /** Says what is wrong, and where. */
  IllegalArgumentException mismatch(String what) {
    return new IllegalArgumentException(what + ", at character " + at);
  }

  /** The record of some values, which it may refuse. */
  Object make(RecordMaker maker, @Nullable Object... values) {
    try {
      return maker.make(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(
          "A record refuses its values: " + refused.getCause(), refused.getCause());
    }
  }
}
