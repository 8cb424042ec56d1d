package dev.docket.rules;

import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Union;
import dev.docket.storage.NormalForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a rule on the values of a case: a comparison, or several conditions joined. */
public sealed interface BooleanCondition extends Union {

  /**
   * Whether it holds.
   *
   * @param values of a case, by the ids of the fields
   */
  boolean holds(Map<String, FieldValueUnion> values);

  /** The comparisons that it is made of, from left to right. */
  Stream<BooleanOperands> comparisons();

  /** The levels of joined conditions: 0 for a comparison. */
  default int levels() {
    return 0;
  }

  /** What the rule decides if this holds; all comparisons of one condition have the same result. */
  default boolean result() {
    return comparisons().findFirst().orElseThrow().result();
  }

  record EqualTo(BooleanOperands value) implements BooleanCondition {
    @Override
    public boolean holds(Map<String, FieldValueUnion> values) {
      return value.areEqual(values);
    }

    @Override
    public Stream<BooleanOperands> comparisons() {
      return Stream.of(value);
    }
  }

  record NotEqualTo(BooleanOperands value) implements BooleanCondition {
    @Override
    public boolean holds(Map<String, FieldValueUnion> values) {
      return !value.areEqual(values);
    }

    @Override
    public Stream<BooleanOperands> comparisons() {
      return Stream.of(value);
    }
  }

  record AndAll(CompoundCondition value) implements BooleanCondition {
    @Override
    public boolean holds(Map<String, FieldValueUnion> values) {
      return value.conditions().stream().allMatch(condition -> condition.holds(values));
    }

    @Override
    public Stream<BooleanOperands> comparisons() {
      return value.comparisons();
    }

    @Override
    public int levels() {
      return value.levels();
    }
  }

  record OrAll(CompoundCondition value) implements BooleanCondition {
    @Override
    public boolean holds(Map<String, FieldValueUnion> values) {
      return value.conditions().stream().anyMatch(condition -> condition.holds(values));
    }

    @Override
    public Stream<BooleanOperands> comparisons() {
      return value.comparisons();
    }

    @Override
    public int levels() {
      return value.levels();
    }
  }

  /**
   * A comparison.
   *
   * @param result what the rule decides if the condition holds
   */
  record BooleanOperands(OperandOne operandOne, OperandTwo operandTwo, boolean result) {

    /** The field whose value is compared. */
    String fieldId() {
      return switch (operandOne) {
        case OperandOne.FieldId field -> field.value();
      };
    }

    boolean areEqual(Map<String, FieldValueUnion> values) {
      return operandTwo.isEqualTo(values.get(fieldId()));
    }
  }

  /** Conditions that are joined, at least one. */
  record CompoundCondition(List<BooleanCondition> conditions) {
    public CompoundCondition {
      conditions = List.copyOf(conditions);
    }

    Stream<BooleanOperands> comparisons() {
      return conditions.stream().flatMap(BooleanCondition::comparisons);
    }

    int levels() {
      return 1 + conditions.stream().mapToInt(BooleanCondition::levels).max().orElse(0);
    }
  }

  /** What is compared. */
  sealed interface OperandOne extends Union {

    /** The value that a case has in the field of this id. */
    record FieldId(String value) implements OperandOne {}
  }

  /** What it is compared with. */
  sealed interface OperandTwo extends Union {

    /**
     * Whether a value is the one that this stands for. No value, and a value of another kind, are
     * unequal to everything but {@link EmptyValue}. Texts are compared in their normal form, times
     * as they are stored.
     *
     * @param value null if the case has none
     */
    boolean isEqualTo(@Nullable FieldValueUnion value);

    record StringValue(String value) implements OperandTwo {
      @Override
      public boolean isEqualTo(@Nullable FieldValueUnion other) {
        return other instanceof FieldValueUnion.StringValue text
                && NormalForm.areSame(text.value(), value)
            || other instanceof FieldValueUnion.UserArnValue user && user.value().equals(value);
      }
    }

    record BooleanValue(boolean value) implements OperandTwo {
      @Override
      public boolean isEqualTo(@Nullable FieldValueUnion other) {
        return other instanceof FieldValueUnion.BooleanValue truth && truth.value() == value;
      }
    }

    record DoubleValue(double value) implements OperandTwo {
      @Override
      public boolean isEqualTo(@Nullable FieldValueUnion other) {
        return other instanceof FieldValueUnion.DoubleValue number && number.value() == value;
      }
    }

    /** Stands for no value. */
    record EmptyValue() implements OperandTwo {
      @Override
      public boolean isEqualTo(@Nullable FieldValueUnion other) {
        return other == null || other.isBlank();
      }
    }
  }
}
