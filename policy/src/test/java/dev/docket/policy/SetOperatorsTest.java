package dev.docket.policy;

import static dev.docket.policy.Documents.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetOperatorsTest {

  private static boolean tagKeys(String operator, String wanted, String... own) {
    return holds(
        "{'" + operator + "':{'aws:TagKeys':['" + wanted.replace("|", "','") + "']}}",
        key -> key.equals("aws:tagkeys") ? List.of(own) : null);
  }

  @ParameterizedTest
  @CsvSource({
    "ForAllValues:StringEquals, environment|cost, environment, true",
    "ForAllValues:StringEquals, environment|cost, environment|cost, true",
    "ForAllValues:StringEquals, environment|cost, environment|team, false",
    "ForAllValues:StringLike, e*, environment|elk, true",
    "ForAllValues:StringNotEquals, environment|cost, team|size, true",
    "ForAllValues:StringNotEquals, environment|cost, team|cost, false",
    "ForAnyValue:StringEquals, environment|cost, team|cost, true",
    "ForAnyValue:StringEquals, environment|cost, team|size, false",
    "ForAnyValue:StringNotEquals, environment|cost, team|cost, true",
    "ForAnyValue:StringNotEquals, environment|cost, environment|cost, false",
    "ForAnyValue:StringEqualsIfExists, a, b, false",
    "ForAllValues:StringEqualsIgnoreCase, a, A, true",
  })
  void sets_areComparedValueByValue(String operator, String wanted, String own, boolean holds) {
    assertThat(tagKeys(operator, wanted, own.split("\\|", -1))).isEqualTo(holds);
  }

  @Test
  void emptySet_isAMissingKey() {
    assertThat(tagKeys("ForAllValues:StringEquals", "a")).isTrue();
    assertThat(tagKeys("ForAnyValue:StringNotEquals", "a")).isFalse();
  }
}
