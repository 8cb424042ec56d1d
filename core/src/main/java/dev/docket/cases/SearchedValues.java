package dev.docket.cases;

import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.BooleanValue;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import dev.docket.fields.SystemField;
import dev.docket.storage.NormalForm;
import dev.docket.storage.SearchValue;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of fields as searches compare them. */
public final class SearchedValues {

  /** The fields whose texts are ids, numbers or ARNs, which people search for as a whole. */
  private static final Set<SystemField> IDENTIFIERS =
      EnumSet.of(
          SystemField.CASE_ID,
          SystemField.CUSTOMER_ID,
          SystemField.ASSIGNED_USER,
          SystemField.ASSIGNED_QUEUE,
          SystemField.REFERENCE_NUMBER,
          SystemField.REFERENCE_ID);

  /** Those of them that many cases have in common. */
  private static final Set<SystemField> SHARED =
      EnumSet.of(SystemField.CUSTOMER_ID, SystemField.ASSIGNED_USER, SystemField.ASSIGNED_QUEUE);

  private SearchedValues() {}

  /** The ids of the fields whose texts are ids, numbers or ARNs. */
  static List<String> identifiers() {
    return ids(IDENTIFIERS);
  }

  /** Those of the {@link #identifiers} that many cases have in common. */
  static List<String> sharedIdentifiers() {
    return ids(SHARED);
  }

  private static List<String> ids(Set<SystemField> fields) {
    return fields.stream().map(SystemField::id).toList();
  }

  /**
   * The values of fields as searches see them, by the ids of the fields. Users, and the fields that
   * name a case, its customer, and whom it is assigned to, are identifiers.
   *
   * @param stringTypes the types of those custom fields among them that hold strings which are no
   *     texts, as {@link Schema#stringTypes} tells them
   */
  public static Map<String, SearchValue> of(
      Map<String, FieldValueUnion> fields, Map<String, FieldType> stringTypes) {
    Map<String, SearchValue> values = new HashMap<>();
    fields.forEach(
        (id, value) ->
            of(type(id, value, stringTypes), value)
                .map(searched -> identifies(id) ? identifier(searched) : searched)
                .ifPresent(searched -> values.put(id, searched)));
    return values;
  }

  private static boolean identifies(String fieldId) {
    SystemField system = SystemField.of(fieldId);
    return system != null && IDENTIFIERS.contains(system);
  }

  private static SearchValue identifier(SearchValue value) {
    return value instanceof SearchValue.Text text
        ? new SearchValue.Text(text.value(), true)
        : value;
  }

  private static FieldType type(
      String fieldId, FieldValueUnion value, Map<String, FieldType> stringTypes) {
    SystemField system = SystemField.of(fieldId);
    if (system != null) {
      return system.type();
    }
    return switch (value) {
      case StringValue text -> stringTypes.getOrDefault(fieldId, FieldType.Text);
      case EmptyValue none -> FieldType.Text;
      case DoubleValue number -> FieldType.Number;
      case BooleanValue truth -> FieldType.Boolean;
      case UserArnValue user -> FieldType.User;
    };
  }

  /**
   * A value of a field of a type as searches see it: texts and URLs without regard to case, options
   * in their normal form, users as they are, times as moments. Empty where fields of the type hold
   * no such value, and for no value.
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
      case UserArnValue user -> only(type == FieldType.User, user(user.value()));
      case StringValue text -> of(type, text.value());
    };
  }

  private static SearchValue user(String value) {
    return new SearchValue.Label(value, true);
  }

  private static Optional<SearchValue> only(boolean fits, SearchValue value) {
    return fits ? Optional.of(value) : Optional.empty();
  }

  private static Optional<SearchValue> of(FieldType type, String text) {
    return switch (type) {
      case Text, Url -> Optional.of(new SearchValue.Text(text));
      case SingleSelect -> Optional.of(new SearchValue.Label(NormalForm.of(text)));
      // A custom entity is the text of a field of the type User.
      case User -> Optional.of(user(text));
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
