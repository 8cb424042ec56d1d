package dev.docket.relateditems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.FieldValue;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemContent.ConnectCaseContent;
import dev.docket.cases.RelatedItemContent.ContactContent;
import dev.docket.cases.RelatedItemContent.CustomContent;
import dev.docket.cases.RelatedItemContent.FileContent;
import dev.docket.cases.RelatedItemContent.SlaConfiguration;
import dev.docket.cases.RelatedItemContent.SlaContent;
import dev.docket.cases.RelatedItemContent.SlaType;
import dev.docket.cases.SlaStatus;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.relateditems.RelatedItemTypeFilter.ConnectCaseFilter;
import dev.docket.relateditems.RelatedItemTypeFilter.ContactFilter;
import dev.docket.relateditems.RelatedItemTypeFilter.CustomFilter;
import dev.docket.relateditems.RelatedItemTypeFilter.FileFilter;
import dev.docket.relateditems.RelatedItemTypeFilter.SlaFilter;
import dev.docket.search.Comparisons;
import dev.docket.search.FieldFilter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelatedItemTypeFilterTest {

  private static final Instant TIME = Instant.parse("2026-03-14T10:00:00Z");
  private static final Map<String, FieldType> TYPES =
      Map.of("colour", FieldType.Text, "weight", FieldType.Number);

  private static final RelatedItemContent CONTACT =
      new RelatedItemContent.Contact(new ContactContent("arn:contact", "CHAT", TIME));
  private static final RelatedItemContent COMMENT =
      new RelatedItemContent.Comment(new CommentContent("Hello", "Text/Plain"));
  private static final RelatedItemContent FILE =
      new RelatedItemContent.File(new FileContent("arn:file"));
  private static final RelatedItemContent SLA =
      new RelatedItemContent.Sla(
          new SlaContent(
              new SlaConfiguration(
                  "Close Soon",
                  SlaType.CaseField,
                  SlaStatus.Overdue,
                  "status",
                  List.of(new StringValue("closed")),
                  TIME,
                  null)));
  private static final RelatedItemContent OTHER =
      new RelatedItemContent.ConnectCase(new ConnectCaseContent("other"));
  private static final RelatedItemContent CUSTOM =
      new RelatedItemContent.Custom(
          new CustomContent(List.of(new FieldValue("colour", new StringValue("Dark red")))));
  private static final List<RelatedItemContent> ALL =
      List.of(CONTACT, COMMENT, FILE, SLA, OTHER, CUSTOM);

  private static List<RelatedItemContent> matched(RelatedItemTypeFilter filter) {
    ItemCondition condition = filter.condition(new Comparisons(TYPES));
    return ALL.stream()
        .filter(content -> condition.matches(item(content).searchValues(), content))
        .toList();
  }

  private static RelatedItem item(RelatedItemContent content) {
    return new RelatedItem("case", content, Map.of(), TIME, null, null, Map.of());
  }

  private static RelatedItemTypeFilter contact(List<String> channels, String arn) {
    return new RelatedItemTypeFilter.Contact(new ContactFilter(channels, arn));
  }

  private static RelatedItemTypeFilter sla(String name, SlaStatus status) {
    return new RelatedItemTypeFilter.Sla(new SlaFilter(name, status));
  }

  private static RelatedItemTypeFilter custom(CustomFieldsFilter fields) {
    return new RelatedItemTypeFilter.Custom(new CustomFilter(fields));
  }

  private static CustomFieldsFilter colour(String part) {
    return new CustomFieldsFilter.Field(
        new FieldFilter.Contains(new FieldValue("colour", new StringValue(part))));
  }

  private static CustomFieldsFilter heavierThan(double weight) {
    return new CustomFieldsFilter.Field(
        new FieldFilter.GreaterThan(new FieldValue("weight", new DoubleValue(weight))));
  }

  @Test
  void filterOfNothing_matchesAllOfItsType() {
    assertThat(matched(contact(null, null))).containsExactly(CONTACT);
    assertThat(matched(contact(List.of(), null))).containsExactly(CONTACT);
    assertThat(matched(new RelatedItemTypeFilter.Comment())).containsExactly(COMMENT);
    assertThat(matched(new RelatedItemTypeFilter.File(new FileFilter(null)))).containsExactly(FILE);
    assertThat(matched(sla(null, null))).containsExactly(SLA);
    assertThat(matched(new RelatedItemTypeFilter.ConnectCase(new ConnectCaseFilter(null))))
        .containsExactly(OTHER);
    assertThat(matched(custom(null))).containsExactly(CUSTOM);
  }

  @Test
  void members_mustAllHold() {
    assertThat(matched(contact(List.of("VOICE", "CHAT"), "arn:contact"))).containsExactly(CONTACT);
    assertThat(matched(contact(List.of("VOICE"), "arn:contact"))).isEmpty();
    assertThat(matched(contact(List.of("CHAT"), "arn:another"))).isEmpty();
    assertThat(matched(new RelatedItemTypeFilter.File(new FileFilter("arn:another")))).isEmpty();
    assertThat(matched(sla("close SOON", SlaStatus.Overdue))).containsExactly(SLA);
    assertThat(matched(sla("close", SlaStatus.Overdue))).isEmpty();
    assertThat(matched(sla("Close Soon", SlaStatus.Active))).isEmpty();
    assertThat(matched(new RelatedItemTypeFilter.ConnectCase(new ConnectCaseFilter("third"))))
        .isEmpty();
  }

  @Test
  void customFields_areComparedAndJoined() {
    CustomFieldsFilter red = colour("RED");
    CustomFieldsFilter blue = colour("blue");

    assertThat(matched(custom(red))).containsExactly(CUSTOM);
    assertThat(matched(custom(blue))).isEmpty();
    assertThat(matched(custom(new CustomFieldsFilter.Not(blue)))).containsExactly(CUSTOM);
    assertThat(matched(custom(new CustomFieldsFilter.AndAll(List.of(red, blue))))).isEmpty();
    assertThat(matched(custom(new CustomFieldsFilter.OrAll(List.of(blue, red)))))
        .containsExactly(CUSTOM);
    assertThat(matched(custom(new CustomFieldsFilter.AndAll(List.of())))).containsExactly(CUSTOM);
    assertThat(matched(custom(new CustomFieldsFilter.OrAll(List.of())))).isEmpty();
  }

  @Test
  void absentField_matchesOnlyInsideNot() {
    assertThat(matched(custom(heavierThan(0)))).isEmpty();
    assertThat(matched(custom(new CustomFieldsFilter.Not(heavierThan(0))))).containsExactly(CUSTOM);
  }

  @Test
  void unsuitableField_isRefusedHoweverDeep() {
    CustomFieldsFilter unknown =
        new CustomFieldsFilter.Field(
            new FieldFilter.EqualTo(new FieldValue("size", new StringValue("L"))));
    CustomFieldsFilter wrong =
        new CustomFieldsFilter.Field(
            new FieldFilter.GreaterThan(new FieldValue("colour", new StringValue("red"))));

    assertThatThrownBy(() -> matched(custom(nested(unknown))))
        .hasMessageContaining("The following fields do not exist: [size]");
    assertThatThrownBy(() -> matched(custom(nested(wrong))))
        .hasMessageContaining("Field colour of type Text");
  }

  private static CustomFieldsFilter nested(CustomFieldsFilter inner) {
    return new CustomFieldsFilter.AndAll(
        List.of(
            colour("red"),
            new CustomFieldsFilter.OrAll(List.of(new CustomFieldsFilter.Not(inner)))));
  }
}
