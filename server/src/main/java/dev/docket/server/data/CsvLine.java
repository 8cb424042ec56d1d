package dev.docket.server.data;

import java.io.IOException;
import java.io.PushbackReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes lines of CSV as RFC 4180 has them. */
final class CsvLine {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private static final char GUARD = '\'';

  private CsvLine() {}

  /** A line with its end. */
  static String of(List<String> values) {
    return values.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }

  /** A text that no spreadsheet takes for a formula: an apostrophe stands before it if need be. */
  static String guarded(String text) {
    return isFormula(text, 0) ? GUARD + text : text;
  }

  /** The text without such an apostrophe. */
  static String unguarded(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text, 1)
        ? text.substring(1)
        : text;
  }

  private static boolean isFormula(String text, int at) {
    return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
  }

  /** The values of the next line, which may have line breaks in quotes; null at the end. */
  static @Nullable List<String> read(PushbackReader in) throws IOException {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && (quoted || c != '\n')) {
      if (c == '"' && quoted) {
        int next = in.read();
        if (next == '"') {
          value.append('"');
        } else {
          quoted = false;
          unread(in, next);
        }
      } else if (c == '"' && value.isEmpty()) {
        quoted = true;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else if (quoted || c != '\r') {
        value.append((char) c);
      }
      c = in.read();
    }
    values.add(value.toString());
    return values;
  }

  private static void unread(PushbackReader in, int c) throws IOException {
    if (c >= 0) {
      in.unread(c);
    }
  }
}
