package dev.docket.server.contract.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON text in UTF-8 that is read once, from the front. Each method passes white space first, and
 * throws {@link NotPlain} when something else follows than it asks for, or something rare.
 */
final class PlainJson {

  /** Half of what a body may have. */
  private static final int MAX_DEPTH = 100;

  /** Every long holds as many digits. */
  private static final int MAX_DIGITS = 18;

  /** More than the shortest decimal of any double needs. */
  private static final int MAX_NUMBER = 30;

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private final byte[] bytes;
  private int at;
  private int depth;

  PlainJson(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next byte after white space, which is not passed. */
  private byte peek() {
    while (at < bytes.length) {
      byte next = bytes[at];
      if (next > ' ' || !isSpace(next)) {
        return next;
      }
      at++;
    }
    throw NotPlain.doubt();
  }

  private void pass(char expected) {
    NotPlain.unless(peek() == expected);
    at++;
  }

  /** Passes an opening bracket. */
  void enter(char opening) {
    pass(opening);
    depth++;
    NotPlain.unless(depth <= MAX_DEPTH);
  }

  /** Passes a closing bracket, if one is next. */
  boolean leaves(char closing) {
    if (peek() != closing) {
      return false;
    }
    at++;
    depth--;
    return true;
  }

  /** Passes a comma and returns true, or passes a closing bracket and returns false. */
  boolean more(char closing) {
    if (peek() == ',') {
      at++;
      return true;
    }
    NotPlain.unless(leaves(closing));
    return false;
  }

  /** There is nothing left but white space. */
  void end() {
    while (at < bytes.length) {
      NotPlain.unless(isSpace(bytes[at++]));
    }
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /**
   * Passes a name and its colon.
   *
   * @param names those that may follow
   * @param first the index of the likeliest
   * @return the index of the one that follows
   */
  int name(MemberNames names, int first) {
    pass('"');
    int index = names.find(bytes, at, first);
    at += names.length(index);
    pass(':');
    return index;
  }

  /** Passes a name that may be anything, and its colon. */
  String freeName() {
    String name = text();
    pass(':');
    return name;
  }

  /** Passes null, if it is next. */
  boolean passesNull() {
    if (peek() != 'n') {
      return false;
    }
    word(NULL);
    return true;
  }

  boolean truth() {
    boolean truth = peek() == 't';
    word(truth ? TRUE : FALSE);
    return truth;
  }

  private void word(byte[] word) {
    int end = at + word.length;
    NotPlain.unless(end <= bytes.length && Arrays.equals(bytes, at, end, word, 0, word.length));
    at = end;
  }

  /** A text without control characters, in quotes. */
  String text() {
    pass('"');
    int start = at;
    int i = PlainBytes.end(bytes, start);
    if (i < bytes.length && bytes[i] == '"') {
      at = i + 1;
      return new String(bytes, start, i - start, StandardCharsets.ISO_8859_1);
    }
    DecodedText text = DecodedText.at(bytes, start, i);
    at = text.end();
    return text.text();
  }

  /** A whole number of at most 18 digits, without a fraction or an exponent. */
  long whole() {
    int start = number();
    NotPlain.unless(Numerals.isWhole(bytes, start, at) && at - start <= MAX_DIGITS);
    return Numerals.whole(bytes, start, at);
  }

  /** A finite number of at most 30 characters. */
  double number64() {
    int start = number();
    if (Numerals.isWhole(bytes, start, at)) {
      NotPlain.unless(at - start <= MAX_DIGITS);
      return Numerals.whole(bytes, start, at);
    }
    NotPlain.unless(Numerals.isFraction(bytes, start, at));
    String numeral = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    double number = Double.parseDouble(numeral);
    NotPlain.unless(Double.isFinite(number));
    return number;
  }

  /** Passes all characters that a number may have, and returns where they start. */
  private int number() {
    peek();
    int start = at;
    while (at < bytes.length && Numerals.has(bytes[at])) {
      at++;
    }
    NotPlain.unless(at - start <= MAX_NUMBER);
    return start;
  }
}
