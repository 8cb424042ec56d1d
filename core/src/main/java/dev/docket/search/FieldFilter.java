package dev.docket.search;

import dev.docket.cases.FieldValue;
import dev.docket.cases.SearchedValues;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Union;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.SearchValue;

/**
 * A comparison of the value of a field. The type of the field decides which comparisons it
 * supports; {@link SearchedValues} says how values are compared:
 *
 * <ul>
 *   <li>{@code equalTo}: every type. Without a value, it matches where the field has none.
 *   <li>{@code contains}: Text and Url, without regard to case; on a SingleSelect it is {@code
 *       equalTo}.
 *   <li>greater and less: Number and DateTime.
 * </ul>
 *
 * <p>A field without a value matches no other comparison.
 */
public sealed interface FieldFilter extends Union {

  /** The field, and the value that it is compared with. */
  FieldValue value();

  record EqualTo(FieldValue value) implements FieldFilter {}

  record Contains(FieldValue value) implements FieldFilter {}

  record GreaterThan(FieldValue value) implements FieldFilter {}

  record GreaterThanOrEqualTo(FieldValue value) implements FieldFilter {}

  record LessThan(FieldValue value) implements FieldFilter {}

  record LessThanOrEqualTo(FieldValue value) implements FieldFilter {}

  /**
   * The condition on the search value that is named by the field's id.
   *
   * @param type of the field
   * @throws ProblemException a ValidationException if fields of the type do not support this
   *     comparison with this value
   */
  default Condition condition(FieldType type) {
    String id = value().id();
    FieldValueUnion wanted = wanted();
    if (wanted.isBlank() && this instanceof EqualTo) {
      return new Condition.Absent(id);
    }
    SearchValue searched = SearchedValues.of(type, wanted).orElseThrow(() -> unsuited(type));
    return switch (this) {
      case EqualTo equal -> new Condition.Equal(id, searched);
      case Contains contains -> contained(id, type, searched);
      case GreaterThan greater -> compared(id, type, Relation.GREATER, searched);
      case GreaterThanOrEqualTo atLeast -> compared(id, type, Relation.GREATER_OR_EQUAL, searched);
      case LessThan less -> compared(id, type, Relation.LESS, searched);
      case LessThanOrEqualTo atMost -> compared(id, type, Relation.LESS_OR_EQUAL, searched);
    };
  }

  /** The assigned user is stored as text; a filter may give it as text or as a user ARN. */
  private FieldValueUnion wanted() {
    return value().value() instanceof FieldValueUnion.UserArnValue user
            && value().id().equals(SystemField.ASSIGNED_USER.id())
        ? new FieldValueUnion.StringValue(user.value())
        : value().value();
  }

  private Condition contained(String id, FieldType type, SearchValue part) {
    return switch (part) {
      case SearchValue.Text text -> new Condition.Contains(id, text.value());
      case SearchValue.Label label -> {
        if (type != FieldType.SingleSelect) {
          throw unsuited(type);
        }
        yield new Condition.Equal(id, label);
      }
      case SearchValue.Flag flag -> throw unsuited(type);
      case SearchValue.Moment moment -> throw unsuited(type);
      case SearchValue.Number number -> throw unsuited(type);
    };
  }

  private Condition compared(String id, FieldType type, Relation relation, SearchValue bound) {
    return switch (bound) {
      case SearchValue.Number number -> new Condition.Compared(id, relation, bound);
      case SearchValue.Moment moment -> new Condition.Compared(id, relation, bound);
      case SearchValue.Flag flag -> throw unsuited(type);
      case SearchValue.Label label -> throw unsuited(type);
      case SearchValue.Text text -> throw unsuited(type);
    };
  }

  private ProblemException unsuited(FieldType type) {
    return Problem.validation(
            "Field "
                + value().id()
                + " of type "
                + type
                + " cannot be compared in this way with this value")
        .asException();
  }
}
