package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.storage.CommonValues;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases and their events are the same when what they have in common is there once. */
class SharedCaseTest {

  private final CommonValues common = new CommonValues();

  private static String copy(String text) {
    return String.valueOf(text.toCharArray());
  }

  private static FieldValueUnion text(String text) {
    return new FieldValueUnion.StringValue(copy(text));
  }

  private static Case newCase(String title) {
    return new Case(
        copy("template"),
        null,
        Map.of(
            copy("title"),
            text(title),
            copy("f1"),
            text("option"),
            copy("f2"),
            new FieldValueUnion.DoubleValue(1.5),
            copy("f3"),
            new FieldValueUnion.BooleanValue(true)),
        Map.of(copy("f1"), FieldType.SingleSelect),
        CaseItems.NONE,
        1,
        Map.of(),
        null);
  }

  private static AuditEvent event(List<AuditEventField> fields) {
    return new AuditEvent(
        "id",
        AuditEventType.CASE_UPDATED,
        null,
        Instant.EPOCH,
        fields,
        new AuditEventPerformedBy(null, copy("arn:aws:iam::111122223333:user/a")),
        null);
  }

  @Test
  void cases_shareIdsOptionsAndTypes() {
    Case one = newCase("one");
    Case two = newCase("two");

    Case first = one.sharing(common);
    Case second = two.sharing(common);

    assertThat(first).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(second).isEqualTo(two);
    assertThat(second.templateId()).isSameAs(first.templateId());
    assertThat(second.stringTypes()).isSameAs(first.stringTypes());
    assertThat(second.fields().get("f1")).isSameAs(first.fields().get("f1"));
    assertThat(second.withEvents(1).fields()).isSameAs(second.fields());
    assertThat(second.sharing(common).fields()).isSameAs(second.fields());
  }

  @Test
  void eventsOfCreations_shareIds() {
    AuditEvent event = event(AuditFields.created(newCase("one").fields()));
    AuditEvent other = event(AuditFields.created(newCase("two").fields())).sharing(common);

    AuditEvent shared = event.sharing(common);

    assertThat(shared).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(shared.fields()).hasSize(4).containsExactlyElementsOf(event.fields());
    assertThat(shared.fields().getFirst().eventFieldId())
        .isSameAs(other.fields().getFirst().eventFieldId());
    assertThat(shared.sharing(common).fields()).isSameAs(shared.fields());
    assertThat(event(List.of()).sharing(common)).isEqualTo(event(List.of()));
  }

  @Test
  void eventOfAChange_keepsTheOldValues() {
    AuditEvent event =
        event(
            List.of(
                new AuditEventField("f1", text("a"), text("b")),
                new AuditEventField("f2", null, text("c"))));

    AuditEvent shared = event.sharing(common);

    assertThat(shared).isEqualTo(event);
    assertThat(shared.performedBy()).isSameAs(event.sharing(common).performedBy());
  }
}
