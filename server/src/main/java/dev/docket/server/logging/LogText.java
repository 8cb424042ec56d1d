package dev.docket.server.logging;

import java.util.HexFormat;

/**
 * Text in log lines that a client may have chosen. It must not end a line, control a terminal,
 * change the direction of what follows, or look like a place to fill in ({@code ${…}}) to whatever
 * reads the log.
 */
final class LogText {

  private LogText() {}

  /** Whether the character at an index must not stand in a line as it is. */
  private static boolean isUnsafe(String text, int index) {
    char c = text.charAt(index);
    return c < ' '
        || c >= '\u007f' && c <= '\u009f'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u2028' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '$' && index + 1 < text.length() && text.charAt(index + 1) == '{';
  }

  /** The text with a space in place of each unsafe character. */
  static String cleaned(String text) {
    int index = 0;
    while (index < text.length() && !isUnsafe(text, index)) {
      index++;
    }
    if (index == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      clean.append(isUnsafe(text, i) ? ' ' : text.charAt(i));
    }
    return clean.toString();
  }

  /** Writes the text as the inside of a JSON string, with each unsafe character as an escape. */
  static void quote(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (isUnsafe(text, i)) {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
  }
}
