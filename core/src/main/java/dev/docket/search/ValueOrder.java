package dev.docket.search;

import dev.docket.cases.Times;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import java.time.DateTimeException;

/** How the values that fields of one type hold are compared. */
public final class ValueOrder {

  private ValueOrder() {}

  /** Whether fields of a type hold values such as this; no value is no such value. */
  public static boolean isComparable(FieldType type, FieldValueUnion value) {
    return switch (value) {
      case FieldValueUnion.EmptyValue none -> false;
      case FieldValueUnion.DoubleValue number -> type == FieldType.Number;
      case FieldValueUnion.BooleanValue truth -> type == FieldType.Boolean;
      case FieldValueUnion.UserArnValue user -> type == FieldType.User;
      case FieldValueUnion.StringValue text ->
          switch (type) {
            // A custom entity is the text of a field of the type User.
            case Text, Url, SingleSelect, User -> true;
            case DateTime -> isTime(text.value());
            case Number, Boolean -> false;
          };
    };
  }

  /**
   * Compares two values of fields of a type: texts and URLs without regard to case, options and
   * users exactly, all by code unit; times as moments.
   *
   * @param one {@linkplain #isComparable comparable}
   * @param other comparable
   */
  public static int compare(FieldType type, FieldValueUnion one, FieldValueUnion other) {
    return switch (type) {
      case Text, Url -> Folding.fold(text(one)).compareTo(Folding.fold(text(other)));
      case SingleSelect, User -> text(one).compareTo(text(other));
      case Number -> Double.compare(number(one), number(other));
      case Boolean -> Boolean.compare(truth(one), truth(other));
      case DateTime -> Times.parse(text(one)).compareTo(Times.parse(text(other)));
    };
  }

  private static boolean isTime(String text) {
    try {
      Times.parse(text);
      return true;
    } catch (DateTimeException malformed) {
      return false;
    }
  }

  /** The text of a value, of a user the ARN. */
  static String text(FieldValueUnion value) {
    return switch (value) {
      case FieldValueUnion.StringValue text -> text.value();
      case FieldValueUnion.UserArnValue user -> user.value();
      case FieldValueUnion.DoubleValue number -> throw notComparable(value);
      case FieldValueUnion.BooleanValue truth -> throw notComparable(value);
      case FieldValueUnion.EmptyValue none -> throw notComparable(value);
    };
  }

  private static double number(FieldValueUnion value) {
    if (value instanceof FieldValueUnion.DoubleValue number) {
      // Adding zero makes the two zeros one.
      return number.value() + 0.0;
    }
    throw notComparable(value);
  }

  private static boolean truth(FieldValueUnion value) {
    if (value instanceof FieldValueUnion.BooleanValue truth) {
      return truth.value();
    }
    throw notComparable(value);
  }

  private static IllegalArgumentException notComparable(FieldValueUnion value) {
    return new IllegalArgumentException("Not comparable here: " + value.getClass().getSimpleName());
  }
}
