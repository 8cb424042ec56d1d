package dev.docket.cases;

import static dev.docket.cases.Samples.NOW;
import static dev.docket.cases.Samples.active;
import static dev.docket.cases.Samples.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.SystemField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of changing cases, for all sequences of changes. */
class CaseEditorProperties {

  private static final Map<String, Field> FIELDS =
      Map.of(
          "t", field(FieldType.Text),
          "n", field(FieldType.Number),
          "s", field(FieldType.SingleSelect, active("a"), active("b")));

  private static CaseEditor editor(int minutes) {
    return new CaseEditor(
        Samples.schema(FIELDS, Map.of()),
        Samples.template(List.of()),
        ValidationPolicy.full(),
        minutes % 2 == 0 ? null : new UserUnion.CustomEntity("entity " + minutes),
        NOW.plusSeconds(60L * minutes));
  }

  private static Map<String, FieldValueUnion> created() {
    return editor(0)
        .create(
            "c-1",
            "01234567",
            List.of(Samples.set("title", "x"), Samples.set("customer_id", Samples.PROFILE)))
        .required();
  }

  private static List<FieldValue> sent(Map<String, FieldValueUnion> values) {
    List<FieldValue> sent = new ArrayList<>();
    values.forEach((id, value) -> sent.add(new FieldValue(id, value)));
    return sent;
  }

  /** The values without those that tell when and by whom they were set. */
  private static Map<String, FieldValueUnion> content(Map<String, FieldValueUnion> values) {
    Map<String, FieldValueUnion> content = new HashMap<>(values);
    content.keySet().removeIf(SystemField::isReadOnly);
    return content;
  }

  private static void replay(Map<String, FieldValueUnion> values, List<AuditEventField> changes) {
    for (AuditEventField change : changes) {
      if (change.newValue() instanceof EmptyValue) {
        values.remove(change.eventFieldId());
      } else {
        values.put(change.eventFieldId(), change.newValue());
      }
    }
  }

  @Property
  void twoUpdates_areAsGoodAsOneOfBoth(
      @ForAll("updates") Map<String, FieldValueUnion> first,
      @ForAll("updates") Map<String, FieldValueUnion> second) {
    Map<String, FieldValueUnion> both = new LinkedHashMap<>(first);
    both.putAll(second);

    Map<String, FieldValueUnion> once = editor(1).update(created(), sent(first)).required();
    Map<String, FieldValueUnion> twice = editor(2).update(once, sent(second)).required();

    assertThat(content(twice))
        .isEqualTo(content(editor(2).update(created(), sent(both)).required()));
  }

  @Property
  void update_doneAgainChangesNothing(@ForAll("updates") Map<String, FieldValueUnion> update) {
    Map<String, FieldValueUnion> once = editor(1).update(created(), sent(update)).required();

    assertThat(editor(2).update(once, sent(update)).required()).isEqualTo(once);
  }

  @Property
  void history_replayedGivesTheCase(
      @ForAll("histories") List<Map<String, FieldValueUnion>> updates) {
    Map<String, FieldValueUnion> values = created();
    Map<String, FieldValueUnion> replayed = new HashMap<>();
    replay(replayed, AuditFields.created(values));
    for (int i = 0; i < updates.size(); i++) {
      Map<String, FieldValueUnion> before = values;
      values = editor(i + 1).update(before, sent(updates.get(i))).required();
      List<AuditEventField> event = AuditFields.changed(before, values);

      assertThat(event.isEmpty()).isEqualTo(values.equals(before));
      assertThat(event)
          .allSatisfy(
              change ->
                  assertThat(change.oldValue())
                      .isEqualTo(before.getOrDefault(change.eventFieldId(), new EmptyValue()))
                      .isNotEqualTo(change.newValue()));
      replay(replayed, event);
    }

    assertThat(replayed).isEqualTo(values);
  }

  @Provide
  Arbitrary<List<Map<String, FieldValueUnion>>> histories() {
    return updates().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Map<String, FieldValueUnion>> updates() {
    Arbitrary<Map.Entry<String, FieldValueUnion>> entries =
        Arbitraries.oneOf(
            valueOf("t", Arbitraries.of("", "x", "y").map(Samples::text)),
            valueOf("n", Arbitraries.of(-0.0, 0.0, 1.5).map(Samples::number)),
            valueOf("s", Arbitraries.of("a", "b").map(Samples::text)),
            valueOf("t", Arbitraries.of(Samples.none())),
            valueOf("n", Arbitraries.of(Samples.none())),
            valueOf("status", Arbitraries.of("open", "closed", "held").map(Samples::text)));
    return entries
        .list()
        .ofMaxSize(5)
        .map(
            list -> {
              Map<String, FieldValueUnion> update = new LinkedHashMap<>();
              list.forEach(entry -> update.put(entry.getKey(), entry.getValue()));
              return update;
            });
  }

  private static Arbitrary<Map.Entry<String, FieldValueUnion>> valueOf(
      String field, Arbitrary<FieldValueUnion> values) {
    return values.map(value -> Map.entry(field, value));
  }
}
