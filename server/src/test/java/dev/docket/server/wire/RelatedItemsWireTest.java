package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.number;
import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.CaseFixture.text;
import static dev.docket.server.wire.RelatedItemFixture.CONTACT;
import static dev.docket.server.wire.RelatedItemFixture.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.AuditEventField;
import software.amazon.awssdk.services.connectcases.model.AuditEventFieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.EmptyFieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.UserUnion;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** Related items of each type, made, changed and deleted. */
@Wire
class RelatedItemsWireTest extends CaseFixtureWireTest {

  private static final String UNKNOWN = "0193a2d4-0000-7000-8000-000000000000";

  private ConnectCasesClient cases;
  private String id;

  @BeforeEach
  void createCase() {
    cases = fixture.cases;
    id = fixture.create();
  }

  private List<String> itemIds(String caseId) {
    return fixture.items(caseId).stream()
        .map(SearchRelatedItemsResponseItem::relatedItemId)
        .toList();
  }

  private AuditEvent lastEvent() {
    return fixture.audit(id).getFirst();
  }

  private static AuditEventField change(String field, String before, String after) {
    return AuditEventField.builder()
        .eventFieldId(field)
        .oldValue(before == null ? null : auditValue(before))
        .newValue(auditValue(after))
        .build();
  }

  /** A text, or no value when it is empty. */
  private static AuditEventFieldValueUnion auditValue(String text) {
    return text.isEmpty()
        ? AuditEventFieldValueUnion.fromEmptyValue(EmptyFieldValue.builder().build())
        : AuditEventFieldValueUnion.fromStringValue(text);
  }

  @Test
  void comment_isReturnedWithItsMaker() {
    UserUnion user = UserUnion.fromCustomEntity("importer");

    var created =
        cases.createRelatedItem(
            r ->
                r.domainId(fixture.domain)
                    .caseId(id)
                    .type(RelatedItemType.COMMENT)
                    .content(RelatedItemFixture.comment("Hello\n😀"))
                    .performedBy(user));

    assertThat(created.relatedItemArn())
        .isEqualTo(
            "arn:aws:cases:us-east-1:000000000000:domain/%s/case/%s/related-item/%s"
                .formatted(fixture.domain, id, created.relatedItemId()));
    SearchRelatedItemsResponseItem item = fixture.item(id, created.relatedItemId());
    assertThat(item.type()).isEqualTo(RelatedItemType.COMMENT);
    assertThat(item.content().comment().body()).isEqualTo("Hello\n😀");
    assertThat(item.content().comment().contentTypeAsString()).isEqualTo("Text/Plain");
    assertThat(item.performedBy()).isEqualTo(user);
    assertThat(item.tags()).isEmpty();
    AuditEvent event = lastEvent();
    assertThat(event.typeAsString()).isEqualTo("RelatedItem.Created");
    assertThat(event.relatedItemType()).isEqualTo(RelatedItemType.COMMENT);
    assertThat(event.fields()).containsExactly(change("comment.body", null, "Hello\n😀"));
    assertThat(event.performedBy().user()).isEqualTo(user);
    assertThat(event.performedTime()).isEqualTo(item.associationTime());
  }

  @Test
  void contact_hasItsDetailsAndIsThereOnce() {
    String item = fixture.contact(id, CONTACT + "1");

    SearchRelatedItemsResponseItem found = fixture.item(id, item);
    assertThat(found.content().contact().contactArn()).isEqualTo(CONTACT + "1");
    assertThat(found.content().contact().channel()).isEqualTo("VOICE");
    assertThat(found.content().contact().connectedToSystemTime())
        .isEqualTo(found.associationTime());
    assertThat(fixture.contact(id, CONTACT + "1")).isEqualTo(item);
    assertThat(fixture.contact(id, CONTACT + "2")).isNotEqualTo(item);
    assertThat(fixture.contact(fixture.create(), CONTACT + "1")).isNotEqualTo(item);
    assertThat(itemIds(id)).hasSize(2);
    assertThat(fixture.audit(id)).hasSize(3);
    fixture.delete(id, item);
    assertThat(fixture.contact(id, CONTACT + "1")).isNotEqualTo(item);
  }

  @Test
  void file_staysWithItsCase() {
    String item = fixture.file(id, FILE + "1");

    assertThat(fixture.item(id, item).content().file().fileArn()).isEqualTo(FILE + "1");
    assertThat(lastEvent().fields()).containsExactly(change("file.fileArn", null, FILE + "1"));
    refused(() -> fixture.delete(id, item), item);
    assertThat(itemIds(id)).containsExactly(item);
  }

  @Test
  void connectCase_namesAnotherCaseOnce() {
    String other = fixture.create();

    String item = fixture.link(id, other);

    assertThat(fixture.item(id, item).content().connectCase().caseId()).isEqualTo(other);
    assertThat(lastEvent().fields()).containsExactly(change("connectCase.caseId", null, other));
    assertThat(fixture.link(id, other)).isEqualTo(item);
    assertThat(itemIds(id)).containsExactly(item);
    assertThat(itemIds(other)).isEmpty();
    fixture.delete(id, item);
    assertThat(fixture.link(id, other)).isNotEqualTo(item);
  }

  @Test
  void connectCase_needsACaseOfTheDomainThatIsAnother() {
    refused(() -> fixture.link(id, id), "related to itself");
    notFound(() -> fixture.link(id, UNKNOWN), "Case");
    String other = cases.createDomain(r -> r.name("other")).domainId();
    notFound(
        () ->
            cases.createRelatedItem(
                r ->
                    r.domainId(other)
                        .caseId(id)
                        .type(RelatedItemType.CONNECT_CASE)
                        .content(c -> c.connectCase(linked -> linked.caseId(id)))),
        "Case");
  }

  @Test
  void connectCase_danglesWhenTheOtherCaseIsDeleted() {
    String other = fixture.create();
    String item = fixture.link(id, other);

    cases.deleteCase(r -> r.domainId(fixture.domain).caseId(other));

    assertThat(fixture.item(id, item).content().connectCase().caseId()).isEqualTo(other);
  }

  @Test
  void custom_holdsValuesOfCustomFields() {
    String colour = fixture.field(FieldType.TEXT);
    String due = fixture.field(FieldType.DATE_TIME);
    String weight = fixture.field(FieldType.NUMBER);

    String item =
        fixture.custom(
            id,
            set(colour, "red"),
            set(due, "2026-03-14"),
            set(weight, FieldValueUnion.fromEmptyValue(EmptyFieldValue.builder().build())));

    assertThat(fixture.item(id, item).content().custom().fields())
        .containsExactly(set(colour, "red"), set(due, "2026-03-14T00:00:00Z"));
    assertThat(lastEvent().fields())
        .containsExactly(change(colour, null, "red"), change(due, null, "2026-03-14T00:00:00Z"));
  }

  @Test
  void custom_isRefusedWithAllThatSpeaksAgainstIt() {
    String weight = fixture.field(FieldType.NUMBER);
    String gone = fixture.field(FieldType.TEXT);
    cases.deleteField(r -> r.domainId(fixture.domain).fieldId(gone));

    assertThatThrownBy(
            () ->
                fixture.custom(
                    id,
                    set(weight, "heavy"),
                    set("title", "A case"),
                    set(gone, "a"),
                    set(weight, number(1)),
                    set(UNKNOWN, "b")))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("Field " + weight + " of type Number does not accept stringValue")
        .hasMessageContaining("Field title is a system field")
        .hasMessageContaining("Field " + gone + " has been deleted")
        .hasMessageContaining("Field " + weight + " is named more than once")
        .hasMessageContaining("Field " + UNKNOWN + " does not exist");
    assertThat(itemIds(id)).isEmpty();
  }

  @Test
  void content_mustBeOfTheType() {
    refused(
        () -> fixture.add(id, RelatedItemType.FILE, RelatedItemFixture.comment("Hello")),
        "related item of type File is Comment");
    refused(
        () ->
            fixture.add(
                id,
                RelatedItemType.COMMENT,
                RelatedItemInputContent.fromFile(f -> f.fileArn(FILE))),
        "related item of type Comment is File");
  }

  @Test
  void update_replacesTheBodyOfAComment() {
    String item = fixture.comment(id, "Helo");
    SearchRelatedItemsResponseItem before = fixture.item(id, item);

    Answer answer =
        fixture.updateItem(
            id,
            item,
            """
            {"content": {"comment": {"body": "Hello", "contentType": "Text/Plain"}},
             "performedBy": {"customEntity": "proof reader"}}
            """);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode updated = answer.json();
    assertThat(updated.path("relatedItemId").asText()).isEqualTo(item);
    assertThat(updated.path("relatedItemArn").asText()).endsWith("/related-item/" + item);
    assertThat(updated.path("type").asText()).isEqualTo("Comment");
    assertThat(updated.at("/content/comment/body").asText()).isEqualTo("Hello");
    assertThat(updated.path("associationTime").asText())
        .startsWith(before.associationTime().toString().substring(0, 19));
    assertThat(updated.at("/lastUpdatedUser/customEntity").asText()).isEqualTo("proof reader");
    assertThat(updated.has("createdBy")).isFalse();
    assertThat(fixture.item(id, item).content().comment().body()).isEqualTo("Hello");
    assertThat(lastEvent().typeAsString()).isEqualTo("RelatedItem.Updated");
    assertThat(lastEvent().fields()).containsExactly(change("comment.body", "Helo", "Hello"));
  }

  @Test
  void update_replacesAllFieldsOfACustomItem() {
    String colour = fixture.field(FieldType.TEXT);
    String size = fixture.field(FieldType.TEXT);
    String item = fixture.custom(id, set(colour, "red"));
    String body = "{\"content\": {\"custom\": {\"fields\": [{\"id\": \"%s\", \"value\": %s}]}}}";

    Answer answer = fixture.updateItem(id, item, body.formatted(size, "{\"stringValue\": \"L\"}"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(fixture.item(id, item).content().custom().fields()).containsExactly(set(size, "L"));
    assertThat(lastEvent().fields())
        .containsExactly(change(colour, "red", ""), change(size, "", "L"));
    fixture
        .updateItem(id, item, body.formatted(size, "{\"doubleValue\": 1}"))
        .isError(400, "ValidationException");
  }

  @Test
  void update_thatChangesNothing_isNotTold() {
    String item = fixture.comment(id, "Hello");

    Answer answer =
        fixture.updateItem(
            id,
            item,
            "{\"content\": {\"comment\": {\"body\": \"Hello\", \"contentType\": \"Text/Plain\"}}}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(lastEvent().typeAsString()).isEqualTo("RelatedItem.Created");
  }

  @Test
  void update_isRefusedForOtherTypes() {
    String comment =
        "{\"content\": {\"comment\": {\"body\": \"Hello\", \"contentType\": \"Text/Plain\"}}}";
    String custom = fixture.custom(id, set(fixture.field(FieldType.TEXT), "red"));

    assertThat(notUpdated(fixture.file(id, FILE), comment))
        .endsWith(" of type File cannot be updated");
    assertThat(notUpdated(fixture.contact(id, CONTACT), comment))
        .endsWith(" of type Contact cannot be updated");
    assertThat(notUpdated(custom, comment)).endsWith(" of type Custom cannot become Comment");
    fixture.updateItem(id, UNKNOWN, comment).isError(404, "ResourceNotFoundException");
    fixture.updateItem(UNKNOWN, custom, comment).isError(404, "ResourceNotFoundException");
  }

  private String notUpdated(String item, String body) {
    Answer answer = fixture.updateItem(id, item, body).isError(400, "ValidationException");
    return answer.json().path("message").asText();
  }

  @Test
  void delete_isFinal() {
    String item = fixture.comment(id, "Hello");

    fixture.delete(id, item);

    assertThat(itemIds(id)).isEmpty();
    notFound(() -> fixture.delete(id, item), "RelatedItem");
    assertThat(lastEvent().typeAsString()).isEqualTo("RelatedItem.Deleted");
    assertThat(lastEvent().fields()).containsExactly(change("comment.body", "Hello", ""));
  }

  @Test
  void items_canBeTagged() {
    String item = fixture.comment(id, "Hello");
    String arn =
        "arn:aws:cases:us-east-1:000000000000:domain/%s/case/%s/related-item/%s"
            .formatted(fixture.domain, id, item);

    cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));

    assertThat(fixture.item(id, item).tags()).isEqualTo(Map.of("team", "red"));
    assertThat(cases.listTagsForResource(r -> r.arn(arn)).tags()).isEqualTo(Map.of("team", "red"));
    cases.untagResource(r -> r.arn(arn).tagKeys("team"));
    assertThat(fixture.item(id, item).tags()).isEmpty();
    notFound(() -> cases.listTagsForResource(r -> r.arn(arn + "0")), "RelatedItem");
  }

  @Test
  void items_doNotTouchTheTimeOfTheCase() {
    String before = updated();

    fixture.delete(id, fixture.comment(id, "Hello"));

    assertThat(updated()).isEqualTo(before);
  }

  private String updated() {
    return cases
        .getCase(
            r -> r.domainId(fixture.domain).caseId(id).fields(f -> f.id("last_updated_datetime")))
        .fields()
        .getFirst()
        .value()
        .stringValue();
  }

  @Test
  void unknownCase_isNotFound() {
    notFound(() -> fixture.comment(UNKNOWN, "Hello"), "Case");
    notFound(() -> fixture.delete(UNKNOWN, UNKNOWN), "Case");
    notFound(() -> fixture.items(UNKNOWN), "Case");
  }

  @Test
  void deletedCase_takesItsItemsAlong() {
    String other = fixture.create();
    fixture.contact(id, CONTACT);
    fixture.contact(other, CONTACT);
    fixture.link(id, other);
    String kept = fixture.comment(other, "Hello");

    cases.deleteCase(r -> r.domainId(fixture.domain).caseId(id));

    notFound(() -> fixture.items(id), "Case");
    assertThat(
            cases.searchAllRelatedItems(r -> r.domainId(fixture.domain)).relatedItems().stream()
                .map(item -> item.caseId()))
        .containsExactly(other, other);
    assertThat(
            cases.listCasesForContact(r -> r.domainId(fixture.domain).contactArn(CONTACT)).cases())
        .extracting(summary -> summary.caseId())
        .containsExactly(other);
    assertThat(itemIds(other)).contains(kept);
  }
}
