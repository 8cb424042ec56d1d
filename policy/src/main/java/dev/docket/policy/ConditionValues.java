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
}
