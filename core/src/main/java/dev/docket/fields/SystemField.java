package dev.docket.fields;

import dev.docket.domains.Domain;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that every domain has from its creation (Amazon Connect admin guide, "Case fields").
 */
public enum SystemField {
  CASE_ID("Case Id", FieldType.Text, "Unique Identifier of the case"),
  TITLE("Title", FieldType.Text, "Title of the case"),
  STATUS("Status", FieldType.SingleSelect, "Status of the case"),
  CUSTOMER_ID("Customer", FieldType.Text, "Customer profile of the case"),
  CASE_REASON("Case Reason", FieldType.SingleSelect, "Reason for the case"),
  SUMMARY("Summary", FieldType.Text, "Summary of the case"),
  ASSIGNED_USER("Assigned user", FieldType.Text, "User the case is assigned to"),
  ASSIGNED_QUEUE("Assigned queue", FieldType.Text, "Queue the case is assigned to"),
  REFERENCE_NUMBER("Reference number", FieldType.Text, "Number of the case for people"),
  /** Which system fields hold the reference id is a guess: see docs/compatibility.md. */
  REFERENCE_ID("Reference ID", FieldType.Text, "Unique reference of the case, in any letter case"),
  CREATED_DATETIME("Date/Time Opened", FieldType.DateTime, "When the case was opened"),
  LAST_UPDATED_DATETIME("Date/Time Updated", FieldType.DateTime, "When the case was updated last"),
  LAST_CLOSED_DATETIME("Date/Time Closed", FieldType.DateTime, "When the case was closed last"),
  LAST_UPDATED_USER("Last Updated User", FieldType.User, "Who updated the case last"),
  LAST_REOPENED_DATETIME(
      "Date/Time Reopened", FieldType.DateTime, "When the case was reopened last"),
  NEXT_SLA_BREACH_DATETIME(
      "Next SLA Breach", FieldType.DateTime, "When the next target of the case is due");

  private static final Map<String, SystemField> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(SystemField::id, Function.identity()));

  private static final Set<SystemField> READ_ONLY =
      EnumSet.of(
          CASE_ID,
          REFERENCE_NUMBER,
          REFERENCE_ID,
          CREATED_DATETIME,
          LAST_UPDATED_DATETIME,
          LAST_CLOSED_DATETIME,
          LAST_UPDATED_USER,
          LAST_REOPENED_DATETIME,
          NEXT_SLA_BREACH_DATETIME);

  private final String id = name().toLowerCase(Locale.ROOT);
  private final String title;
  private final FieldType type;
  private final String description;

  SystemField(String title, FieldType type, String description) {
    this.title = title;
    this.type = type;
    this.description = description;
  }

  /** The field's id: a word, where custom fields have a UUID. */
  public String id() {
    return id;
  }

  public FieldType type() {
    return type;
  }

  /** The system field of an id; null for ids of custom fields. */
  public static @Nullable SystemField of(String fieldId) {
    return BY_ID.get(fieldId);
  }

  /** Whether only the service sets the values of a field. */
  public static boolean isReadOnly(String fieldId) {
    SystemField field = of(fieldId);
    return field != null && READ_ONLY.contains(field);
  }

  /** Whether a name is that of a system field, so that no other field can have it. */
  static boolean isName(String name) {
    return Arrays.stream(values()).anyMatch(field -> field.title.equals(name));
  }

  /** The options that cannot be changed. */
  List<FieldOption> fixedOptions() {
    return this == STATUS
        ? List.of(new FieldOption("Open", "open", true), new FieldOption("Closed", "closed", true))
        : List.of();
  }

  /**
   * The implied system field at a key, as it is before anything about it is stored; null if the key
   * is not that of a system field.
   */
  public static @Nullable Field implied(Stored<Domain> domain, Key<?> key) {
    SystemField field =
        key.kind().equals(Field.KIND) && key.parent().equals(domain.key()) ? of(key.id()) : null;
    return field == null ? null : field.implied(domain);
  }

  Field implied(Stored<Domain> domain) {
    FieldAttributes attributes =
        type == FieldType.Text ? FieldAttributes.text(this == SUMMARY) : null;
    return Field.of(
        title, description, type, attributes, fixedOptions(), domain.value().createdTime());
  }
}
