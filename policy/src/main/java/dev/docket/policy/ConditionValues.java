package dev.docket.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the condition keys of a request. */
@FunctionalInterface
public interface ConditionValues {

  /**
   * The values of a key; null when the request does not have the key.
   *
   * @param key in lower case, such as {@code aws:sourceip} or {@code aws:resourcetag/team}
   */
  @Nullable List<String> get(String key);

  /**
   * What is wrong with a name that no condition key has, as a sentence; null when nothing is.
   *
   * @param written without regard to case
   */
  static @Nullable String mistake(String written) {
    return ConditionKey.named(written) == null
        ? written + " " + ConditionKey.mistake(written)
        : null;
  }
}
