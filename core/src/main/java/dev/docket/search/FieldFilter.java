package dev.docket.search;

import dev.docket.cases.FieldValue;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Problem;
import dev.docket.operations.Union;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of what a field holds with a value. Which ones there are depends on the type of the
 * field; {@link ValueOrder} tells how values compare:
 *
 * <ul>
 *   <li>{@code equalTo}: every type. With no value, it finds where the field has none.
 *   <li>{@code contains}: Text and Url, without regard to case; on a SingleSelect it is {@code
 *       equalTo}.
 *   <li>greater and less: Number and DateTime.
 * </ul>
 *
 * <p>A field without a value matches no other comparison.
 */
public sealed interface FieldFilter extends Union {

  /** The field, and what it is compared with. */
  FieldValue value();

  record EqualTo(FieldValue value) implements FieldFilter {}

  record Contains(FieldValue value) implements FieldFilter {}

  record GreaterThan(FieldValue value) implements FieldFilter {}

  record GreaterThanOrEqualTo(FieldValue value) implements FieldFilter {}

  record LessThan(FieldValue value) implements FieldFilter {}

  record LessThanOrEqualTo(FieldValue value) implements FieldFilter {}

  /**
   * Refuses, with a ValidationException, a comparison that fields of a type do not offer.
   *
   * @param type of the field that is named
   */
  default void requireSuits(FieldType type) {
    FieldValueUnion wanted = value().value();
    boolean suits =
        wanted.isBlank()
            ? this instanceof EqualTo
            : suits(this, type) && ValueOrder.isComparable(type, wanted);
    if (!suits) {
      throw Problem.validation(
              "Field "
                  + value().id()
                  + " of type "
                  + type
                  + " cannot be compared in this way with this value")
          .asException();
    }
  }

  private static boolean suits(FieldFilter filter, FieldType type) {
    return switch (filter) {
      case EqualTo equal -> true;
      case Contains contains ->
          type == FieldType.Text || type == FieldType.Url || type == FieldType.SingleSelect;
      case GreaterThan greater -> isOrdered(type);
      case GreaterThanOrEqualTo atLeast -> isOrdered(type);
      case LessThan less -> isOrdered(type);
      case LessThanOrEqualTo atMost -> isOrdered(type);
    };
  }

  private static boolean isOrdered(FieldType type) {
    return type == FieldType.Number || type == FieldType.DateTime;
  }

  /**
   * Whether what a field holds is as wanted.
   *
   * @param type of the field, which this {@linkplain #requireSuits suits}
   * @param held null when the field has no value
   */
  default boolean matches(FieldType type, @Nullable FieldValueUnion held) {
    FieldValueUnion wanted = value().value();
    if (wanted.isBlank()) {
      return held == null || held.isBlank();
    }
    if (held == null || held.isBlank()) {
      return false;
    }
    return switch (this) {
      case EqualTo equal -> compare(type, held, order -> order == 0);
      case Contains contains ->
          type == FieldType.SingleSelect
              ? compare(type, held, order -> order == 0)
              : Folding.fold(ValueOrder.text(held)).contains(Folding.fold(ValueOrder.text(wanted)));
      case GreaterThan greater -> compare(type, held, order -> order > 0);
      case GreaterThanOrEqualTo atLeast -> compare(type, held, order -> order >= 0);
      case LessThan less -> compare(type, held, order -> order < 0);
      case LessThanOrEqualTo atMost -> compare(type, held, order -> order <= 0);
    };
  }

  private boolean compare(FieldType type, FieldValueUnion held, IntPredicate accepted) {
    return accepted.test(ValueOrder.compare(type, held, value().value()));
  }
}
