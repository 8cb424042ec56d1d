package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text.
 *
 * @param size the length in Unicode code points
 * @param pattern must match the whole text; tried only when the length is valid
 * @param characters those that may stand anywhere in the text, by the pattern; null when it says
 *     more
 * @param values the values of an enum; empty when any text is valid
 * @param time whether it is a time of ISO 8601 in UTC
 */
record StringShape(
    Size size,
    @Nullable Pattern pattern,
    @Nullable RepeatedClass characters,
    Set<String> values,
    boolean time,
    boolean sensitive)
    implements Shape {

  private static final String TIME =
      "Member must be a time of ISO 8601 in UTC, such as 2022-06-06T18:59:09.865Z";

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  StringShape(Size size, @Nullable Pattern pattern, Set<String> values, boolean sensitive) {
    this(
        size,
        pattern,
        pattern == null ? null : RepeatedClass.of(pattern),
        values,
        false,
        sensitive);
  }

  /** A time of ISO 8601 in UTC. */
  static StringShape time(boolean sensitive) {
    return new StringShape(new Size(null, null), null, null, Set.of(), true, sensitive);
  }

  @Override
  public JsonNode read(JsonNode value, ValidationContext context) {
    if (!value.isTextual()) {
      throw context.mismatch("a string");
    }
    String violation = violation(value.textValue());
    if (violation != null) {
      context.violated(sensitive, value, violation);
    }
    return value;
  }

  boolean accepts(String text) {
    return violation(text) == null;
  }

  /** The first constraint that a text violates; null when it violates none. */
  @Nullable String violation(String text) {
    String wrongSize = size.violation(text.codePointCount(0, text.length()));
    if (wrongSize != null) {
      return wrongSize;
    }
    if (pattern != null && !matches(pattern, text)) {
      return patternConstraint(pattern);
    }
    if (time && !isTime(text)) {
      return TIME;
    }
    return values.isEmpty() || values.contains(text) ? null : valuesConstraint();
  }

  private static boolean isTime(String text) {
    try {
      Instant read = Instant.parse(text);
      return text.endsWith("Z") && !read.isBefore(FIRST) && !read.isAfter(LAST);
    } catch (DateTimeParseException malformed) {
      return false;
    }
  }

  private boolean matches(Pattern constraint, String text) {
    return characters != null && characters.hasAll(text) || constraint.matcher(text).matches();
  }

  /** The constraints in the words of messages. */
  List<String> constraints() {
    List<String> constraints = new ArrayList<>(size.constraints());
    if (pattern != null) {
      constraints.add(patternConstraint(pattern));
    }
    if (time) {
      constraints.add(TIME);
    }
    if (!values.isEmpty()) {
      constraints.add(valuesConstraint());
    }
    return constraints;
  }

  private static String patternConstraint(Pattern pattern) {
    return "Member must satisfy regular expression pattern: " + pattern.pattern();
  }

  private String valuesConstraint() {
    return "Member must satisfy enum value set: [" + String.join(", ", values) + "]";
  }
}
