package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An ARN of a condition: six parts between colons, each matched on its own, so that a wildcard ends
 * at a colon; only the last part may have colons itself. What begins with a variable may have fewer
 * parts; it is matched as a whole.
 */
final class ArnPattern {

  private static final int PARTS = 6;

  private final List<TextPattern> parts;

  private ArnPattern(List<TextPattern> parts) {
    this.parts = parts;
  }

  static ArnPattern read(String text, boolean variables, Consumer<String> mistakes) {
    List<String> written = split(text, variables);
    boolean whole = written.size() < PARTS && variables && text.startsWith("${");
    String first = written.get(0);
    if (!whole && (written.size() < PARTS || !isArn(first, variables))) {
      mistakes.accept("is not an ARN of six parts between colons: " + text);
    }
    List<TextPattern> parts = new ArrayList<>();
    for (String part : whole ? List.of(text) : written) {
      parts.add(TextPattern.read(part, true, variables, mistakes));
    }
    return new ArnPattern(List.copyOf(parts));
  }

  private static boolean isArn(String first, boolean variables) {
    return Glob.of(first).matches("arn") || (variables && first.contains("${"));
  }

  /** The parts of a text; colons of variables do not separate. */
  static List<String> split(String text, boolean variables) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length() && parts.size() < PARTS - 1) {
      if (variables && text.startsWith("${", at)) {
        int end = text.indexOf('}', at);
        at = end < 0 ? text.length() : end;
      } else if (text.charAt(at) == ':') {
        parts.add(text.substring(start, at));
        start = at + 1;
      }
      at++;
    }
    parts.add(text.substring(start));
    return parts;
  }

  boolean readsResource() {
    return parts.stream().anyMatch(TextPattern::readsResource);
  }

  boolean matches(String value, ConditionValues values) {
    int last = parts.size() - 1;
    int start = 0;
    for (int i = 0; i < last; i++) {
      int end = value.indexOf(':', start);
      if (end < 0 || !parts.get(i).matches(value.substring(start, end), values)) {
        return false;
      }
      start = end + 1;
    }
    return parts.get(last).matches(value.substring(start), values);
  }

  /** What a request makes of the pattern. */
  Resolved resolve(ConditionValues values) {
    StringBuilder text = new StringBuilder();
    boolean literal = true;
    for (int i = 0; i < parts.size(); i++) {
      Glob part = parts.get(i).resolve(values);
      if (part == null || (i < PARTS - 1 && parts.size() > 1 && part.text().contains(":"))) {
        return new Resolved(true, null);
      }
      literal &= part.isLiteral();
      text.append(i == 0 ? "" : ":").append(part.text());
    }
    return new Resolved(literal, text.toString());
  }

  /**
   * A pattern without variables.
   *
   * @param text null when it matches nothing
   */
  record Resolved(boolean literal, @Nullable String text) {}
}
