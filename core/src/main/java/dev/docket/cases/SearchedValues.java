package dev.docket.cases;

import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.BooleanValue;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import dev.docket.storage.SearchValue;
import java.time.DateTimeException;
import java.util.Optional;

/** What searches compare of what fields hold. */
public final class SearchedValues {

  private SearchedValues() {}

  /**
   * A value of a field of a type as searches see it: texts and URLs without regard to case, options
   * and users as they are, times as moments. Empty where fields of the type hold no such value, and
   * for no value.
   */
  public static Optional<SearchValue> of(FieldType type, FieldValueUnion value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    return switch (value) {
      case EmptyValue none -> Optional.empty();
      case DoubleValue number ->
          only(type == FieldType.Number, new SearchValue.Number(number.value()));
      case BooleanValue truth ->
          only(type == FieldType.Boolean, new SearchValue.Flag(truth.value()));
      case UserArnValue user -> only(type == FieldType.User, new SearchValue.Label(user.value()));
      case StringValue text -> of(type, text.value());
    };
  }

  private static Optional<SearchValue> only(boolean fits, SearchValue value) {
    return fits ? Optional.of(value) : Optional.empty();
  }

  private static Optional<SearchValue> of(FieldType type, String text) {
    return switch (type) {
      case Text, Url -> Optional.of(new SearchValue.Text(text));
      // A custom entity is the text of a field of the type User.
      case SingleSelect, User -> Optional.of(new SearchValue.Label(text));
      case DateTime -> moment(text);
      case Number, Boolean -> Optional.empty();
    };
  }

  private static Optional<SearchValue> moment(String text) {
    try {
      return Optional.of(new SearchValue.Moment(Times.parse(text)));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
