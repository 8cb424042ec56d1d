package dev.docket.rules;

import dev.docket.operations.Union;
import java.util.List;

/** A condition of a rule on the values of a case: a comparison, or several conditions joined. */
public sealed interface BooleanCondition extends Union {

  record EqualTo(BooleanOperands value) implements BooleanCondition {}

  record NotEqualTo(BooleanOperands value) implements BooleanCondition {}

  record AndAll(CompoundCondition value) implements BooleanCondition {}

  record OrAll(CompoundCondition value) implements BooleanCondition {}

  /**
   * A comparison.
   *
   * @param result what the rule decides when the condition holds
   */
  record BooleanOperands(OperandOne operandOne, OperandTwo operandTwo, boolean result) {}

  /** Conditions that are joined. */
  record CompoundCondition(List<BooleanCondition> conditions) {
    public CompoundCondition {
      conditions = List.copyOf(conditions);
    }
  }

  /** What is compared. */
  sealed interface OperandOne extends Union {

    /** The value that a case has in the field of this id. */
    record FieldId(String value) implements OperandOne {}
  }

  /** What it is compared with. */
  sealed interface OperandTwo extends Union {

    record StringValue(String value) implements OperandTwo {}

    record BooleanValue(boolean value) implements OperandTwo {}

    record DoubleValue(double value) implements OperandTwo {}

    /** Stands for no value. */
    record EmptyValue() implements OperandTwo {}
  }
}
