package dev.docket.cases;

import dev.docket.cases.ValueCheck.Checked;
import dev.docket.fields.Field;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.SystemField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The values of a request, each checked by itself. */
final class SentValues {

  private final Schema schema;
  private final Map<String, FieldValueUnion> before;

  private final Map<String, FieldValueUnion> accepted;
  private final Set<String> named;
  private final Set<String> repeated = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<String> deleted = new ArrayList<>();
  private final List<String> unfit = new ArrayList<>();

  /**
   * @param before the values of the case; none if it is new. A case may keep any value that it has,
   *     even an option that is no longer active, and a deleted field that has a value may get
   *     another one.
   */
  SentValues(Schema schema, Map<String, FieldValueUnion> before, List<FieldValue> sent) {
    this.schema = schema;
    this.before = before;
    this.accepted = LinkedHashMap.newLinkedHashMap(sent.size());
    this.named = HashSet.newHashSet(sent.size());
    sent.forEach(this::check);
  }

  private void check(FieldValue sent) {
    String id = sent.id();
    Field field = schema.fields().get(id);
    if (!named.add(id)) {
      repeated.add(id);
    } else if (field == null) {
      unknown.add(id);
    } else if (SystemField.isReadOnly(id)) {
      unfit.add("Field " + id + " is managed by the service and cannot be set");
    } else if (field.deleted() && !before.containsKey(id)) {
      deleted.add(id);
    } else if (sent.value().equals(before.get(id))) {
      accepted.put(id, sent.value());
    } else {
      check(id, field, sent.value());
    }
  }

  private void check(String id, Field field, FieldValueUnion value) {
    switch (ValueCheck.of(id, field, value)) {
      case Checked.Accepted checked -> accepted.put(id, checked.value());
      case Checked.Refused checked -> unfit.add(checked.why());
    }
  }

  /** The values of the case with the accepted values of the request. */
  Map<String, FieldValueUnion> merged() {
    Map<String, FieldValueUnion> merged =
        HashMap.newHashMap(before.size() + accepted.size() + SystemField.values().length);
    merged.putAll(before);
    accepted.forEach(
        (id, value) -> {
          if (value instanceof EmptyValue) {
            merged.remove(id);
          } else {
            merged.put(id, value);
          }
        });
    return merged;
  }

  /** Whether the request clears a field. */
  boolean clears(String fieldId) {
    return accepted.get(fieldId) instanceof EmptyValue;
  }

  /** The fields that the request clears. */
  Stream<String> cleared() {
    return accepted.keySet().stream().filter(this::clears);
  }

  /** Whether the request has a value for a field that is refused. */
  boolean isUnfit(String fieldId) {
    return named.contains(fieldId) && !accepted.containsKey(fieldId);
  }

  /** Why values are refused, each naming its fields. */
  List<String> violations() {
    List<String> violations = new ArrayList<>();
    if (!unknown.isEmpty()) {
      violations.add("The following fields do not exist: " + unknown);
    }
    if (!deleted.isEmpty()) {
      violations.add("The following fields have been deleted: " + deleted);
    }
    repeated.forEach(id -> violations.add("Field " + id + " is named more than once"));
    violations.addAll(unfit);
    return violations;
  }
}
