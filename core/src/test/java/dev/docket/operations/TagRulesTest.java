package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagRulesTest {

  private static final String KEY_VIOLATION =
      "Value at 'tags' failed to satisfy constraint: Map keys must satisfy constraint: "
          + "[Member must have length less than or equal to 128, "
          + "Member must have length greater than or equal to 1, "
          + "Member must satisfy regular expression pattern: "
          + "(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+]";
  private static final String VALUE_VIOLATION =
      "Value at 'tags' failed to satisfy constraint: Map value must satisfy constraint: "
          + "[Member must have length less than or equal to 256, "
          + "Member must have length greater than or equal to 0, "
          + "Member must satisfy regular expression pattern: ([a-zA-Z0-9 _.:/=+\\-@]*), "
          + "Member must not be null]";

  @Test
  void merged_addsAndReplaces() {
    assertThat(TagRules.merged(Map.of("a", "1", "b", "2"), Map.of("b", "3", "c", "")))
        .isEqualTo(Map.of("a", "1", "b", "3", "c", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", "aws", "AWSome:x", "x:aws:", "A z0_.:/=+-@"})
  void merged_takesKeysOfThePattern(String key) {
    assertThat(TagRules.merged(Map.of(), Map.of(key, "v"))).containsOnlyKeys(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "aws:", "aws:x", "AWS:x", "aWs:x", "\u00e9", "a\n", "a#b", "\ud83d\ude00"})
  void merged_refusesOtherKeys(String key) {
    expectRefused(Map.of(key, "v"), "1 validation error detected: " + KEY_VIOLATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00e9", "v\n", "a#b", "a*", "\ud83d\ude00"})
  void merged_refusesOtherValues(String value) {
    expectRefused(Map.of("k", value), "1 validation error detected: " + VALUE_VIOLATION);
  }

  @Test
  void merged_refusesAValueThatIsNull() {
    Map<String, String> tags = new HashMap<>();
    tags.put("k", null);

    expectRefused(tags, "1 validation error detected: " + VALUE_VIOLATION);
  }

  @Test
  void merged_limitsTheLengths() {
    Map<String, String> longest = Map.of("k".repeat(128), "v".repeat(256));
    assertThat(TagRules.merged(Map.of(), longest)).isEqualTo(longest);

    expectRefused(Map.of("k".repeat(129), "v"), "1 validation error detected: " + KEY_VIOLATION);
    expectRefused(Map.of("k", "v".repeat(257)), "1 validation error detected: " + VALUE_VIOLATION);
  }

  @Test
  void merged_reportsAllViolationsTogether() {
    Map<String, String> tags = new HashMap<>(tags(0, 50));
    tags.put("aws:x", "#");

    expectRefused(
        tags,
        "3 validation errors detected: Value at 'tags' failed to satisfy constraint: "
            + "Member must have length less than or equal to 50; "
            + KEY_VIOLATION
            + "; "
            + VALUE_VIOLATION);
  }

  @Test
  void merged_limitsTheTagsOfAResource() {
    assertThat(TagRules.merged(tags(0, 30), tags(20, 50))).hasSize(50);

    assertThatThrownBy(() -> TagRules.merged(tags(0, 30), tags(30, 51)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem())
                    .isEqualTo(Problem.validation("A resource can have at most 50 tags")));
  }

  @Test
  void without_passesOverKeysThatAreNotThere() {
    assertThat(TagRules.without(Map.of("a", "1", "b", "2"), List.of("b", "b", "c")))
        .isEqualTo(Map.of("a", "1"));
  }

  private static Map<String, String> tags(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toMap(i -> "k" + i, i -> "v" + i));
  }

  private static void expectRefused(Map<String, String> tags, String message) {
    assertThatThrownBy(() -> TagRules.merged(Map.of(), tags))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.validation(message)));
  }
}
