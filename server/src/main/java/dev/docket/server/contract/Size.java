package dev.docket.server.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The length that a string, a list or a map may have; a null bound means none. */
record Size(@Nullable Integer min, @Nullable Integer max) {

  private static final String AT_LEAST = "Member must have length greater than or equal to ";
  private static final String AT_MOST = "Member must have length less than or equal to ";

  boolean exceededBy(int length) {
    return max != null && length > max;
  }

  @Nullable String violation(int length) {
    if (exceededBy(length)) {
      return AT_MOST + max;
    }
    return min != null && length < min ? AT_LEAST + min : null;
  }

  /** The constraints in the words of messages. */
  List<String> constraints() {
    List<String> constraints = new ArrayList<>();
    if (max != null) {
      constraints.add(AT_MOST + max);
    }
    if (min != null) {
      constraints.add(AT_LEAST + min);
    }
    return constraints;
  }
}
