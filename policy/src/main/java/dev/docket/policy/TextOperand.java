package dev.docket.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts and patterns. */
final class TextOperand implements Operand {

  private final Set<String> literals = new HashSet<>();
  private final List<TextPattern> patterns;
  private final boolean ignoresCase;

  /**
   * @param ignoresCase only for texts without wildcards
   */
  TextOperand(List<TextPattern> patterns, boolean ignoresCase) {
    this.ignoresCase = ignoresCase;
    for (TextPattern written : patterns) {
      Glob constant = written.constant();
      if (constant != null && constant.isLiteral()) {
        literals.add(folded(constant.text()));
      }
    }
    this.patterns =
        patterns.stream()
            .filter(
                written -> {
                  Glob constant = written.constant();
                  return constant == null || !constant.isLiteral();
                })
            .toList();
  }

  @Override
  public boolean matches(String value, ConditionValues values) {
    if (literals.contains(folded(value))) {
      return true;
    }
    for (TextPattern pattern : patterns) {
      if (ignoresCase
          ? equalsIgnoringCase(pattern.resolve(values), value)
          : pattern.matches(value, values)) {
        return true;
      }
    }
    return false;
  }

  private boolean equalsIgnoringCase(@Nullable Glob pattern, String value) {
    return pattern != null && folded(pattern.text()).equals(folded(value));
  }

  @Override
  public boolean readsResource() {
    return patterns.stream().anyMatch(TextPattern::readsResource);
  }

  @Override
  public @Nullable Set<String> exactly(ConditionValues values) {
    if (ignoresCase) {
      return null;
    }
    Set<String> all = new HashSet<>(literals);
    for (TextPattern written : patterns) {
      Glob pattern = written.resolve(values);
      if (pattern != null && !pattern.isLiteral()) {
        return null;
      }
      if (pattern != null) {
        all.add(pattern.text());
      }
    }
    return all;
  }

  @Override
  public boolean matchesEverything(ConditionValues values) {
    for (TextPattern written : patterns) {
      Glob pattern = written.resolve(values);
      if (pattern != null && pattern.matchesEverything()) {
        return true;
      }
    }
    return false;
  }

  /** Texts are folded to the same one when {@link String#equalsIgnoreCase} takes them as equal. */
  private String folded(String text) {
    if (!ignoresCase) {
      return text;
    }
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = Character.toLowerCase(Character.toUpperCase(units[i]));
    }
    return new String(units);
  }
}
