package dev.docket.server.contract.plain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A text that has escapes, or characters that are not ASCII.
 *
 * @param end the place behind its closing quotation mark
 */
record DecodedText(String text, int end) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int HEX_DIGITS = 4;

  /**
   * Reads the text that starts at a place.
   *
   * @param rare the first byte that is not plain ASCII, or the end of the bytes
   * @throws NotPlain for NUL, other control characters, unpaired surrogates, bytes that are not
   *     UTF-8, and U+FFFD, which stands for them
   */
  static DecodedText at(byte[] bytes, int start, int rare) {
    int end = rare;
    while (end < bytes.length && bytes[end] != '"') {
      NotPlain.unless(bytes[end] < 0 || bytes[end] >= ' ');
      end += bytes[end] == '\\' ? 2 : 1;
    }
    NotPlain.unless(end < bytes.length);
    String raw = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    NotPlain.unless(raw.indexOf(REPLACEMENT) < 0);
    return new DecodedText(raw.indexOf('\\') < 0 ? raw : unescaped(raw), end + 1);
  }

  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c != '\\') {
        text.append(c);
        at++;
      } else if (raw.charAt(at + 1) == 'u') {
        text.append(hexadecimal(raw, at + 2));
        at += 2 + HEX_DIGITS;
      } else {
        int kind = ESCAPED.indexOf(raw.charAt(at + 1));
        NotPlain.unless(kind >= 0);
        text.append(MEANT.charAt(kind));
        at += 2;
      }
    }
    requirePairs(text);
    return text.toString();
  }

  private static char hexadecimal(String raw, int at) {
    NotPlain.unless(at + HEX_DIGITS <= raw.length());
    for (int i = at; i < at + HEX_DIGITS; i++) {
      NotPlain.unless(HexFormat.isHexDigit(raw.charAt(i)));
    }
    char c = (char) HexFormat.fromHexDigits(raw, at, at + HEX_DIGITS);
    NotPlain.unless(c != 0);
    return c;
  }

  private static void requirePairs(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        NotPlain.unless(
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1)));
        i++;
      }
    }
  }
}
