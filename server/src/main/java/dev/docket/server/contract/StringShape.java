package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
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
 */
record StringShape(
    Size size,
    @Nullable Pattern pattern,
    @Nullable RepeatedClass characters,
    Set<String> values,
    boolean sensitive)
    implements Shape {

  StringShape(Size size, @Nullable Pattern pattern, Set<String> values, boolean sensitive) {
    this(size, pattern, pattern == null ? null : RepeatedClass.of(pattern), values, sensitive);
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
    return values.isEmpty() || values.contains(text) ? null : valuesConstraint();
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
