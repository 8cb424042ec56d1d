package dev.docket.fields;

import dev.docket.operations.Union;

/** What a case holds in a field. Which member it is depends on the type of the field. */
public sealed interface FieldValueUnion extends Union {

  /** Whether it means that the field has no value, as the empty text does too. */
  default boolean isBlank() {
    return switch (this) {
      case EmptyValue none -> true;
      case StringValue text -> text.value().isEmpty();
      case DoubleValue number -> false;
      case BooleanValue truth -> false;
      case UserArnValue user -> false;
    };
  }

  /** The value of a text, a URL, a time or an option. */
  record StringValue(String value) implements FieldValueUnion {}

  record DoubleValue(double value) implements FieldValueUnion {}

  record BooleanValue(boolean value) implements FieldValueUnion {}

  /** No value. */
  record EmptyValue() implements FieldValueUnion {}

  record UserArnValue(String value) implements FieldValueUnion {}
}
