package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The values of cases in audit events, by the ids of the fields. */
final class AuditFields {

  private static final Comparator<AuditEventField> BY_ID =
      Comparator.comparing(AuditEventField::eventFieldId);

  private static final FieldValueUnion NONE = new EmptyValue();

  private AuditFields() {}

  /** All values of a new case. */
  static List<AuditEventField> created(Map<String, FieldValueUnion> values) {
    AuditEventField[] fields = new AuditEventField[values.size()];
    int count = 0;
    for (Map.Entry<String, FieldValueUnion> value : values.entrySet()) {
      fields[count++] = new AuditEventField(value.getKey(), null, value.getValue());
    }
    Arrays.sort(fields, BY_ID);
    return List.of(fields);
  }

  /** The values that differ; {@code EmptyValue} stands for none on either side. */
  static List<AuditEventField> changed(
      Map<String, FieldValueUnion> before, Map<String, FieldValueUnion> after) {
    List<AuditEventField> fields = new ArrayList<>();
    before.forEach(
        (id, value) -> {
          FieldValueUnion other = after.getOrDefault(id, NONE);
          if (!value.equals(other)) {
            fields.add(new AuditEventField(id, value, other));
          }
        });
    after.forEach(
        (id, value) -> {
          if (!before.containsKey(id)) {
            fields.add(new AuditEventField(id, NONE, value));
          }
        });
    fields.sort(BY_ID);
    return List.copyOf(fields);
  }
}
