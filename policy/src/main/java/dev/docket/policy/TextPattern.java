package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with policy variables such as <code>${aws:username}</code> or <code>
 * ${aws:PrincipalTag/team, 'none'}</code>. The value of a variable stands for itself: what looks
 * like a wildcard in it is none. A variable without a value, and without a default, makes the
 * pattern match nothing.
 */
final class TextPattern {

  /** Names that stand for the characters themselves, which would be special outside braces. */
  private static final Pattern CHARACTER = Pattern.compile("[*?$]");

  private static final Pattern VARIABLE = Pattern.compile("([^',]+?)(?:\\s*,\\s*'([^']*)')?");

  private final List<Part> parts;
  private final @Nullable Glob constant;
  private final boolean wildcards;

  private TextPattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
    this.wildcards = parts.stream().anyMatch(Part::hasWildcards);
    this.constant = parts.stream().allMatch(part -> part.key == null) ? build(key -> null) : null;
  }

  /**
   * Reads a text of a policy.
   *
   * @param wildcards whether a star and a question mark are wildcards
   * @param variables whether the version of the policy knows variables
   * @param mistakes told what is wrong with a variable
   */
  static TextPattern read(
      String text, boolean wildcards, boolean variables, Consumer<String> mistakes) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    int start = variables ? text.indexOf("${") : -1;
    while (start >= 0) {
      int end = text.indexOf('}', start);
      if (end < 0) {
        mistakes.accept("has a variable that does not end: " + text.substring(start));
        break;
      }
      parts.add(new Part(text.substring(at, start), wildcards, null));
      parts.add(variable(text.substring(start + 2, end).strip(), mistakes));
      at = end + 1;
      start = text.indexOf("${", at);
    }
    parts.add(new Part(text.substring(at), wildcards, null));
    return new TextPattern(parts);
  }

  private static Part variable(String inner, Consumer<String> mistakes) {
    if (CHARACTER.matcher(inner).matches()) {
      return new Part(inner, false, null);
    }
    Matcher variable = VARIABLE.matcher(inner);
    if (!variable.matches()) {
      mistakes.accept("has a malformed variable: ${" + inner + "}");
      return new Part("", false, null);
    }
    String name = variable.group(1);
    ConditionKey key = ConditionKey.named(name);
    if (key == null) {
      mistakes.accept("has a variable whose name " + name + " " + ConditionKey.mistake(name));
    } else if (key.multivalued()) {
      mistakes.accept("has a variable whose name " + name + " has several values");
    }
    String ifMissing = variable.group(2);
    return new Part(ifMissing, false, key);
  }

  /** Whether the pattern for a request matches a text. */
  boolean matches(String text, ConditionValues values) {
    if (constant != null) {
      return constant.matches(text);
    }
    if (wildcards) {
      Glob pattern = build(values);
      return pattern != null && pattern.matches(text);
    }
    int at = 0;
    for (Part part : parts) {
      String piece = part.text(values);
      if (piece == null || !text.startsWith(piece, at)) {
        return false;
      }
      at += piece.length();
    }
    return at == text.length();
  }

  /** The pattern for a request; null when a variable has no value. */
  @Nullable Glob resolve(ConditionValues values) {
    return constant != null ? constant : build(values);
  }

  /** The pattern, when it is the same for every request; else null. */
  @Nullable Glob constant() {
    return constant;
  }

  /** Whether a variable is a condition key of the resource. */
  boolean readsResource() {
    return parts.stream().anyMatch(part -> part.key != null && part.key.ofResource());
  }

  private @Nullable Glob build(ConditionValues values) {
    Glob.Builder pattern = new Glob.Builder();
    for (Part part : parts) {
      String text = part.text(values);
      if (text == null) {
        return null;
      }
      if (part.wildcards) {
        pattern.pattern(text);
      } else {
        pattern.literal(text);
      }
    }
    return pattern.build();
  }

  /**
   * A piece of a pattern.
   *
   * @param text what is written, or what stands for a variable without value
   */
  private record Part(@Nullable String text, boolean wildcards, @Nullable ConditionKey key) {

    boolean hasWildcards() {
      return wildcards && text != null && !Glob.of(text).isLiteral();
    }

    @Nullable String text(ConditionValues values) {
      if (key == null) {
        return text;
      }
      List<String> own = values.get(key.name());
      return own != null && own.size() == 1 ? own.get(0) : text;
    }
  }
}
