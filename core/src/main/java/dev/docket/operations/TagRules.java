package dev.docket.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits of tags: those of the model's shape {@code MutableTags}. They hold for every resource,
 * although the input of TagResource does not repeat them.
 */
public final class TagRules {

  static final int MAX_TAGS = 50;

  private static final int MAX_KEY_LENGTH = 128;
  private static final int MAX_VALUE_LENGTH = 256;
  private static final String KEY_PATTERN = "(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+";
  private static final String VALUE_PATTERN = "([a-zA-Z0-9 _.:/=+\\-@]*)";
  private static final Pattern KEY = Pattern.compile(KEY_PATTERN);
  private static final Pattern VALUE = Pattern.compile(VALUE_PATTERN);

  private static final String KEY_CONSTRAINT =
      "Map keys must satisfy constraint: [Member must have length less than or equal to "
          + MAX_KEY_LENGTH
          + ", Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: "
          + KEY_PATTERN
          + "]";
  private static final String VALUE_CONSTRAINT =
      "Map value must satisfy constraint: [Member must have length less than or equal to "
          + MAX_VALUE_LENGTH
          + ", Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: "
          + VALUE_PATTERN
          + ", Member must not be null]";

  private TagRules() {}

  /**
   * The tags of a resource after more are set.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when one may not be set,
   *     or when there would be more than 50
   */
  public static Map<String, String> merged(
      Map<String, String> tags, Map<String, ? extends @Nullable String> more) {
    List<String> violations = new ArrayList<>();
    if (more.size() > MAX_TAGS) {
      violations.add("Member must have length less than or equal to " + MAX_TAGS);
    }
    if (!more.keySet().stream().allMatch(TagRules::isKey)) {
      violations.add(KEY_CONSTRAINT);
    }
    if (!more.values().stream().allMatch(TagRules::isValue)) {
      violations.add(VALUE_CONSTRAINT);
    }
    if (!violations.isEmpty()) {
      throw violated(violations);
    }
    Map<String, String> merged = new LinkedHashMap<>(tags);
    more.forEach((key, value) -> merged.put(key, value == null ? "" : value));
    if (merged.size() > MAX_TAGS) {
      throw Problem.validation("A resource can have at most " + MAX_TAGS + " tags").asException();
    }
    return merged;
  }

  /**
   * Refuses keys that differ from a key of the resource only in the case of letters. Policies do
   * not tell such keys apart, so the new one could stand for the other.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException
   */
  public static void requireOneSpelling(Map<String, String> tags, Collection<String> keys) {
    for (String key : keys) {
      if (!tags.containsKey(key) && tags.keySet().stream().anyMatch(key::equalsIgnoreCase)) {
        throw Problem.validation(
                "A tag key of the resource differs from "
                    + key
                    + " only in the case of letters, which policies do not tell apart")
            .asException();
      }
    }
  }

  /**
   * The tags of a resource with those of another one that it lacks, as many as it has room for, in
   * the order of their keys.
   */
  public static Map<String, String> withMissing(
      Map<String, String> tags, Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(tags);
    new TreeMap<>(others)
        .forEach(
            (key, value) -> {
              if (all.size() < MAX_TAGS) {
                all.putIfAbsent(key, value);
              }
            });
    return all;
  }

  private static RuntimeException violated(List<String> constraints) {
    String count =
        constraints.size() == 1
            ? "1 validation error detected: "
            : constraints.size() + " validation errors detected: ";
    return Problem.validation(
            count
                + String.join(
                    "; ",
                    constraints.stream()
                        .map(text -> "Value at 'tags' failed to satisfy constraint: " + text)
                        .toList()))
        .asException();
  }

  private static boolean isKey(String key) {
    return !key.isEmpty() && key.length() <= MAX_KEY_LENGTH && KEY.matcher(key).matches();
  }

  private static boolean isValue(@Nullable String value) {
    return value != null && value.length() <= MAX_VALUE_LENGTH && VALUE.matcher(value).matches();
  }

  /** The tags of a resource without some keys; keys it does not have are passed over. */
  public static Map<String, String> without(Map<String, String> tags, List<String> keys) {
    Map<String, String> rest = new LinkedHashMap<>(tags);
    rest.keySet().removeAll(Set.copyOf(keys));
    return rest;
  }
}
