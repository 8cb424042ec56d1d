package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.fields.FieldValueUnion;
import dev.docket.storage.CommonValues;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The values in the event of a creation, which has no old ones. It has the ids of their fields in
 * common with others, and makes its elements when they are asked for.
 */
final class CreatedFields extends AbstractList<AuditEventField> implements RandomAccess {

  private final List<String> ids;
  private final FieldValueUnion[] created;

  private CreatedFields(List<String> ids, FieldValueUnion[] created) {
    this.ids = ids;
    this.created = created;
  }

  /** The same values; what is common is there once. */
  static List<AuditEventField> sharing(List<AuditEventField> fields, CommonValues common) {
    if (fields instanceof CreatedFields || fields.isEmpty()) {
      return fields;
    }
    String[] ids = new String[fields.size()];
    FieldValueUnion[] created = new FieldValueUnion[fields.size()];
    for (int i = 0; i < ids.length; i++) {
      AuditEventField field = fields.get(i);
      if (field.oldValue() != null) {
        return changed(fields, common);
      }
      ids[i] = field.eventFieldId();
      created[i] = field.newValue();
    }
    return new CreatedFields(common.of(List.of(ids)), created);
  }

  private static List<AuditEventField> changed(List<AuditEventField> fields, CommonValues common) {
    return fields.stream()
        .map(
            field ->
                new AuditEventField(
                    common.text(field.eventFieldId()), field.oldValue(), field.newValue()))
        .toList();
  }

  @Override
  public AuditEventField get(int index) {
    return new AuditEventField(ids.get(index), null, created[index]);
  }

  @Override
  public int size() {
    return created.length;
  }
}
