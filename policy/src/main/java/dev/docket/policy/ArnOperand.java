package dev.docket.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ARNs, with or without wildcards. */
record ArnOperand(List<ArnPattern> patterns) implements Operand {

  ArnOperand {
    patterns = List.copyOf(patterns);
  }

  @Override
  public boolean matches(String value, ConditionValues values) {
    for (ArnPattern pattern : patterns) {
      if (pattern.matches(value, values)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean readsResource() {
    return patterns.stream().anyMatch(ArnPattern::readsResource);
  }

  @Override
  public @Nullable Set<String> exactly(ConditionValues values) {
    Set<String> all = new HashSet<>();
    for (ArnPattern pattern : patterns) {
      ArnPattern.Resolved resolved = pattern.resolve(values);
      if (!resolved.literal()) {
        return null;
      }
      if (resolved.text() != null) {
        all.add(resolved.text());
      }
    }
    return all;
  }
}
