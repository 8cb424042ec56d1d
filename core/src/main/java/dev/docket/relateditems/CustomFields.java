package dev.docket.relateditems;

import dev.docket.cases.FieldValue;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CustomContent;
import dev.docket.cases.Schema;
import dev.docket.cases.ValueCheck;
import dev.docket.cases.ValueCheck.Checked;
import dev.docket.fields.Field;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the values of a custom item: those of custom fields that are in use, each at most once.
 */
final class CustomFields {

  private final Quotas quotas;

  CustomFields(Quotas quotas) {
    this.quotas = quotas;
  }

  /**
   * The content of an item with the values that are sent. Empty values are left out.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException that names every value
   *     that is refused; a ServiceQuotaExceededException when there are too many
   */
  RelatedItemContent content(Schema schema, List<FieldValue> sent) {
    List<FieldValue> kept = new ArrayList<>();
    List<String> violations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FieldValue value : sent) {
      String id = value.id();
      if (!seen.add(id)) {
        violations.add("Field " + id + " is named more than once");
        continue;
      }
      switch (check(schema, value)) {
        case Checked.Accepted accepted -> kept.add(new FieldValue(id, accepted.value()));
        case Checked.Refused refused -> violations.add(refused.why());
      }
    }
    if (!violations.isEmpty()) {
      throw Problem.validation(String.join("; ", violations)).asException();
    }
    quotas.requireWithin(Quota.CUSTOM_FIELDS, 0, sent.size());
    kept.removeIf(value -> value.value().isBlank());
    return new RelatedItemContent.Custom(new CustomContent(kept));
  }

  private static Checked check(Schema schema, FieldValue value) {
    String id = value.id();
    Field field = schema.fields().get(id);
    if (field == null) {
      return new Checked.Refused("Field " + id + " does not exist");
    }
    if (SystemField.of(id) != null) {
      return new Checked.Refused("Field " + id + " is a system field; only custom ones are taken");
    }
    return field.deleted()
        ? new Checked.Refused("Field " + id + " has been deleted")
        : ValueCheck.of(id, field, value.value());
  }
}
