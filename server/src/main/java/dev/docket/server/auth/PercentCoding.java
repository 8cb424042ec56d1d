package dev.docket.server.auth;

import java.util.HexFormat;

/**
 * The percent-encoding of Signature Version 4: every byte but the unreserved ones of RFC 3986
 * becomes {@code %XX} with upper-case digits.
 */
final class PercentCoding {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String[] ENCODED = new String[256];

  static {
    for (int b = 0; b < ENCODED.length; b++) {
      ENCODED[b] =
          isUnreserved((char) b) ? String.valueOf((char) b) : "%" + HEX.toHexDigits((byte) b);
    }
  }

  private PercentCoding() {}

  static boolean isUnreserved(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  /** Encodes one byte. */
  static String encoded(char c) {
    if (c > 0xFF) {
      throw AuthenticationProblems.mismatch();
    }
    return ENCODED[c];
  }

  /**
   * Decodes a part of a query and encodes it again. A {@code +} stands for itself. A malformed
   * escape is refused: taken literally, it would have the same signature as an escaped {@code %}.
   */
  static String recoded(String text, int from, int to) {
    StringBuilder recoded = new StringBuilder(to - from + 16);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '%') {
        c = i + 2 < to ? decoded(text.charAt(i + 1), text.charAt(i + 2)) : broken();
        i += 2;
      }
      if (isUnreserved(c)) {
        recoded.append(c);
      } else {
        recoded.append(encoded(c));
      }
    }
    return recoded.toString();
  }

  private static char decoded(char high, char low) {
    int value = (digit(high) << 4) | digit(low);
    return value < 0 ? broken() : (char) value;
  }

  private static int digit(char c) {
    return c > 0x7F ? -1 : Character.digit(c, 16);
  }

  private static char broken() {
    throw AuthenticationProblems.invalid("The query string has a malformed percent-encoding.");
  }
}
