package dev.docket.rules;

import dev.docket.fields.FieldValueUnion;
import dev.docket.rules.BooleanCondition.BooleanOperands;
import dev.docket.rules.BooleanCondition.CompoundCondition;
import dev.docket.rules.BooleanCondition.OperandOne;
import dev.docket.rules.BooleanCondition.OperandTwo;
import java.util.List;
import java.util.Map;

/** Conditions and values, written briefly. */
final class Samples {

  private Samples() {}

  /** The condition that a field is true. */
  static BooleanCondition isTrue(String field, boolean result) {
    return new BooleanCondition.EqualTo(
        comparison(field, new OperandTwo.BooleanValue(true), result));
  }

  static BooleanCondition isTrue(String field) {
    return isTrue(field, true);
  }

  static BooleanOperands comparison(String field, OperandTwo operand, boolean result) {
    return new BooleanOperands(new OperandOne.FieldId(field), operand, result);
  }

  static BooleanCondition andAll(BooleanCondition... conditions) {
    return new BooleanCondition.AndAll(new CompoundCondition(List.of(conditions)));
  }

  static BooleanCondition orAll(BooleanCondition... conditions) {
    return new BooleanCondition.OrAll(new CompoundCondition(List.of(conditions)));
  }

  static FieldValueUnion truth(boolean value) {
    return new FieldValueUnion.BooleanValue(value);
  }

  static FieldValueUnion text(String value) {
    return new FieldValueUnion.StringValue(value);
  }

  /** A case in which the fields a, b and c have these values. */
  static Map<String, FieldValueUnion> values(boolean a, boolean b, boolean c) {
    return Map.of("a", truth(a), "b", truth(b), "c", truth(c));
  }
}
