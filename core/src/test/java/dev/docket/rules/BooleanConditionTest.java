package dev.docket.rules;

import static dev.docket.rules.Samples.andAll;
import static dev.docket.rules.Samples.isTrue;
import static dev.docket.rules.Samples.orAll;
import static dev.docket.rules.Samples.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.fields.FieldValueUnion;
import dev.docket.rules.BooleanCondition.BooleanOperands;
import dev.docket.rules.BooleanCondition.OperandTwo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BooleanConditionTest {

  private static final String FIELD = "field";

  /** Every kind of value that a case can have in a field, by a name. */
  private static final Map<String, FieldValueUnion> VALUES =
      Map.ofEntries(
          Map.entry("a", new FieldValueUnion.StringValue("a")),
          Map.entry("A", new FieldValueUnion.StringValue("A")),
          Map.entry("text 1", new FieldValueUnion.StringValue("1")),
          Map.entry("text true", new FieldValueUnion.StringValue("true")),
          Map.entry("no text", new FieldValueUnion.StringValue("")),
          Map.entry("user a", new FieldValueUnion.UserArnValue("a")),
          Map.entry("user b", new FieldValueUnion.UserArnValue("b")),
          Map.entry("0", new FieldValueUnion.DoubleValue(0)),
          Map.entry("-0", new FieldValueUnion.DoubleValue(-0.0)),
          Map.entry("1", new FieldValueUnion.DoubleValue(1)),
          Map.entry("true", new FieldValueUnion.BooleanValue(true)),
          Map.entry("false", new FieldValueUnion.BooleanValue(false)),
          Map.entry("empty", new FieldValueUnion.EmptyValue()));

  private static final Map<String, OperandTwo> OPERANDS =
      Map.of(
          "a", new OperandTwo.StringValue("a"),
          "1", new OperandTwo.DoubleValue(1),
          "0", new OperandTwo.DoubleValue(0),
          "true", new OperandTwo.BooleanValue(true),
          "false", new OperandTwo.BooleanValue(false),
          "empty", new OperandTwo.EmptyValue());

  @ParameterizedTest
  @CsvSource({
    "a, a/user a",
    "1, 1",
    "0, 0/-0",
    "true, true",
    "false, false",
    "empty, empty/no text/absent"
  })
  void comparison_isEqualToTheseValuesAndToNoOther(String operand, String equalValues) {
    List<String> equal = List.of(equalValues.split("/"));
    BooleanOperands operands = Samples.comparison(FIELD, OPERANDS.get(operand), true);

    requireCompared(operands, Map.of(), equal.contains("absent"));
    VALUES.forEach(
        (name, value) -> requireCompared(operands, Map.of(FIELD, value), equal.contains(name)));
  }

  private static void requireCompared(
      BooleanOperands operands, Map<String, FieldValueUnion> values, boolean equal) {
    assertThat(new BooleanCondition.EqualTo(operands).holds(values))
        .as("%s equal to %s", values, operands)
        .isEqualTo(equal);
    assertThat(new BooleanCondition.NotEqualTo(operands).holds(values))
        .as("%s not equal to %s", values, operands)
        .isEqualTo(!equal);
  }

  @Test
  void comparison_looksAtItsFieldOnly() {
    assertThat(isTrue("a").holds(values(true, false, false))).isTrue();
    assertThat(isTrue("a").holds(values(false, true, true))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, false",
    "false, true, false, true",
    "true, false, false, true",
    "true, true, true, true"
  })
  void joined_holdWhenAllOrAnyDo(boolean a, boolean b, boolean all, boolean any) {
    assertThat(andAll(isTrue("a"), isTrue("b")).holds(values(a, b, false))).isEqualTo(all);
    assertThat(orAll(isTrue("a"), isTrue("b")).holds(values(a, b, false))).isEqualTo(any);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, false, false",
    "false, false, true, false, true",
    "false, true, false, false, false",
    "false, true, true, true, true",
    "true, false, false, false, false",
    "true, false, true, true, true",
    "true, true, false, false, true",
    "true, true, true, true, true"
  })
  void joined_canBeJoined(
      boolean a, boolean b, boolean c, boolean allOfAnyAndC, boolean anyOfAllOrC) {
    assertThat(andAll(orAll(isTrue("a"), isTrue("b")), isTrue("c")).holds(values(a, b, c)))
        .isEqualTo(allOfAnyAndC);
    assertThat(orAll(andAll(isTrue("a"), isTrue("b")), isTrue("c")).holds(values(a, b, c)))
        .isEqualTo(anyOfAllOrC);
  }

  @Test
  void levels_countWhatIsJoinedInsideOfEachOther() {
    assertThat(isTrue("a").levels()).isZero();
    assertThat(andAll(isTrue("a"), isTrue("b")).levels()).isEqualTo(1);
    assertThat(orAll(isTrue("a"), andAll(isTrue("b")), isTrue("c")).levels()).isEqualTo(2);
  }
}
