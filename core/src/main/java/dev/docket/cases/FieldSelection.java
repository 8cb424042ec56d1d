package dev.docket.cases;

import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields whose values a caller asks for.
 *
 * @param ids each once, in the order in which they are asked for
 */
public record FieldSelection(List<String> ids) {

  public FieldSelection {
    ids = List.copyOf(ids);
  }

  /**
   * @throws dev.docket.operations.ProblemException a ValidationException that names the fields that
   *     the domain never had
   */
  public static FieldSelection of(Schema schema, List<FieldIdentifier> fields) {
    List<String> ids = fields.stream().map(FieldIdentifier::id).distinct().toList();
    schema.requireKnown(ids);
    return new FieldSelection(ids);
  }

  /** The values of the selected fields in a case at a time; fields without a value are left out. */
  public List<FieldValue> values(Case found, Instant now) {
    List<FieldValue> values = new ArrayList<>(ids.size());
    for (String id : ids) {
      FieldValueUnion value = found.fieldAt(id, now);
      if (value != null) {
        values.add(new FieldValue(id, value));
      }
    }
    return values;
  }
}
