package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The values of cases in audit events, by the ids of the fields. */
final class AuditFields {

  private AuditFields() {}

  /** All values of a new case. */
  static List<AuditEventField> created(Map<String, FieldValueUnion> values) {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(value -> new AuditEventField(value.getKey(), null, value.getValue()))
        .toList();
  }

  /** The values that differ; {@code EmptyValue} stands for none on either side. */
  static List<AuditEventField> changed(
      Map<String, FieldValueUnion> before, Map<String, FieldValueUnion> after) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    FieldValueUnion none = new EmptyValue();
    return ids.stream()
        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
        .map(
            id ->
                new AuditEventField(
                    id, before.getOrDefault(id, none), after.getOrDefault(id, none)))
        .toList();
  }
}
