package dev.docket.relateditems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.AffectedItem;
import dev.docket.cases.AuditDraft;
import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEventType;
import dev.docket.cases.FieldValue;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemContent.CustomContent;
import dev.docket.cases.RelatedItemContent.FileContent;
import dev.docket.cases.SlaStatus;
import dev.docket.cases.SlaTimer;
import dev.docket.cases.UserUnion;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemAuditTest {

  private static final UserUnion USER = new UserUnion.CustomEntity("importer");

  private static final Instant MADE = Instant.parse("2026-03-14T09:00:00Z");

  private static AffectedItem affected(RelatedItemContent content) {
    return new AffectedItem("item", content, MADE);
  }

  private static RelatedItemContent comment(String body) {
    return new RelatedItemContent.Comment(new CommentContent(body, "Text/Plain"));
  }

  private static RelatedItemContent custom(FieldValue... fields) {
    return new RelatedItemContent.Custom(new CustomContent(Arrays.asList(fields)));
  }

  private static FieldValueUnion text(String value) {
    return new StringValue(value);
  }

  @Test
  void creation_tellsTheNewValues() {
    AuditDraft draft = ItemAudit.created(affected(comment("Hello")), USER);

    assertThat(draft)
        .isEqualTo(
            new AuditDraft(
                AuditEventType.RELATED_ITEM_CREATED,
                affected(comment("Hello")),
                List.of(new AuditEventField("comment.body", null, text("Hello"))),
                USER));
  }

  @Test
  void update_tellsWhatDiffers() {
    RelatedItemContent before =
        custom(
            new FieldValue("same", new DoubleValue(1)),
            new FieldValue("gone", text("a")),
            new FieldValue("changed", text("b")));
    RelatedItemContent after =
        custom(
            new FieldValue("changed", text("c")),
            new FieldValue("same", new DoubleValue(1)),
            new FieldValue("new", text("d")));

    assertThat(ItemAudit.updated(before, affected(after), null).fields())
        .containsExactly(
            new AuditEventField("gone", text("a"), new EmptyValue()),
            new AuditEventField("changed", text("b"), text("c")),
            new AuditEventField("new", new EmptyValue(), text("d")));
  }

  @Test
  void deletion_tellsTheOldValues() {
    RelatedItemContent file = new RelatedItemContent.File(new FileContent("arn:file"));

    assertThat(ItemAudit.deleted(affected(file), null).fields())
        .containsExactly(new AuditEventField("file.fileArn", text("arn:file"), new EmptyValue()));
  }

  @Test
  void longComment_isCutAtAWholeCharacter() {
    String body = "😀".repeat(4_099) + "ab😀";

    assertThat(ItemAudit.created(affected(comment(body)), null).fields().getFirst().newValue())
        .isEqualTo(text("😀".repeat(4_099) + "a"));
  }

  @Test
  void completion_tellsStatusAndTime() {
    Instant target = Instant.parse("2026-03-14T10:00:00Z");
    Instant late = target.plusSeconds(1);
    SlaTimer timer =
        new SlaTimer("item", "Answer", MADE, null, text("closed"), target, late, false);

    AuditDraft draft = ItemAudit.completed(timer, late, USER);

    assertThat(draft.item()).isEqualTo(timer.affected(SlaStatus.NotMet));
    assertThat(draft.fields())
        .containsExactly(
            new AuditEventField("sla.status", text("Overdue"), text("NotMet")),
            new AuditEventField("sla.completionTime", new EmptyValue(), text(late.toString())));
  }
}
