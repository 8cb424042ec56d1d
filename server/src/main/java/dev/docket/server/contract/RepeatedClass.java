package dev.docket.server.contract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ASCII characters that a pattern allows which repeats one class of characters, such as {@code
 * [a-z0-9]*}: a text of nothing but these matches. The class is read here, as to ask the pattern
 * about each character would take milliseconds of every start.
 */
final class RepeatedClass {

  private static final int ASCII = 128;
  private static final String SPACES = " \t\n\u000b\f\r";

  /** What may not stand in a class, since it could mean something else there. */
  private static final String SPECIAL = "[]&^";

  private final boolean[] allowed = new boolean[ASCII];

  private RepeatedClass() {}

  /** That of a pattern; null when the pattern is of another form, or its class a rare one. */
  static @Nullable RepeatedClass of(Pattern pattern) {
    String regex = pattern.pattern();
    boolean inGroup = regex.startsWith("([") && regex.endsWith(")");
    String repeated = inGroup ? regex.substring(1, regex.length() - 1) : regex;
    if (!repeated.startsWith("[") || !(repeated.endsWith("]*") || repeated.endsWith("]+"))) {
      return null;
    }
    RepeatedClass characters = new RepeatedClass();
    return characters.allow(repeated.substring(1, repeated.length() - 2)) ? characters : null;
  }

  /** Reads a class; false when it cannot. */
  private boolean allow(String characters) {
    int at = 0;
    while (at < characters.length()) {
      char first = characters.charAt(at);
      boolean escaped = first == '\\' && at + 1 < characters.length();
      char c = escaped ? characters.charAt(at + 1) : first;
      int next = at + (escaped ? 2 : 1);
      boolean range = next + 1 < characters.length() && characters.charAt(next) == '-';
      if (escaped && (c == 's' || c == 'S') && !range) {
        allowSpaces(c == 's');
      } else if (range) {
        char last = characters.charAt(next + 1);
        if (!isLiteral(c, escaped) || !isLiteral(last, false) || last < c) {
          return false;
        }
        allow(c, last);
        next += 2;
      } else if (isLiteral(c, escaped)) {
        allow(c, c);
      } else {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static boolean isLiteral(char c, boolean escaped) {
    boolean letterOrDigit = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    return c < ASCII && (escaped ? !letterOrDigit : c != '\\' && SPECIAL.indexOf(c) < 0);
  }

  private void allow(char first, char last) {
    for (char c = first; c <= last; c++) {
      allowed[c] = true;
    }
  }

  private void allowSpaces(boolean spaces) {
    for (char c = 0; c < ASCII; c++) {
      allowed[c] |= SPACES.indexOf(c) >= 0 == spaces;
    }
  }

  /** Whether a text has characters, and allowed ones of ASCII only. */
  boolean hasAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII || !allowed[c]) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
