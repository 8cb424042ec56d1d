package dev.docket.server.wire;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.connectcases.model.CommentBodyTextType;
import software.amazon.awssdk.services.connectcases.model.CustomInputContent;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.RelatedItemTypeFilter;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SlaInputConfiguration;
import software.amazon.awssdk.services.connectcases.model.SlaInputContent;
import software.amazon.awssdk.services.connectcases.model.SlaType;

/** A fixture whose cases also get related items. */
final class RelatedItemFixture extends CaseFixture {

  static final String CONTACT = "arn:aws:connect:us-east-1:123456789012:instance/i/contact/";
  static final String FILE = "arn:aws:cases:us-east-1:123456789012:domain/d/file/";

  RelatedItemFixture(TestDocket docket) {
    super(docket);
  }

  String add(String caseId, RelatedItemType type, RelatedItemInputContent content) {
    return cases
        .createRelatedItem(r -> r.domainId(domain).caseId(caseId).type(type).content(content))
        .relatedItemId();
  }

  String comment(String caseId, String body) {
    return add(caseId, RelatedItemType.COMMENT, comment(body));
  }

  String contact(String caseId, String arn) {
    return add(
        caseId,
        RelatedItemType.CONTACT,
        RelatedItemInputContent.fromContact(c -> c.contactArn(arn)));
  }

  String file(String caseId, String arn) {
    return add(caseId, RelatedItemType.FILE, RelatedItemInputContent.fromFile(f -> f.fileArn(arn)));
  }

  String link(String caseId, String other) {
    return add(
        caseId,
        RelatedItemType.CONNECT_CASE,
        RelatedItemInputContent.fromConnectCase(c -> c.caseId(other)));
  }

  String custom(String caseId, FieldValue... fields) {
    return add(caseId, RelatedItemType.CUSTOM, customContent(fields));
  }

  String sla(String caseId, String name, String target, long minutes) {
    return add(caseId, RelatedItemType.SLA, slaContent(name, target, minutes));
  }

  void delete(String caseId, String itemId) {
    cases.deleteRelatedItem(r -> r.domainId(domain).caseId(caseId).relatedItemId(itemId));
  }

  /** UpdateRelatedItem, which the SDK does not know yet. */
  Answer updateItem(String caseId, String itemId, String body) {
    return http.call(
        "PUT", "/domains/" + domain + "/cases/" + caseId + "/related-items/" + itemId, body);
  }

  /** UpdateRelatedItem with a new target for an SLA. */
  Answer retarget(String caseId, String itemId, long minutes) {
    String sla = "{\"slaUpdateConfiguration\": {\"targetSlaMinutes\": " + minutes + "}}";
    return updateItem(caseId, itemId, "{\"content\": {\"sla\": " + sla + "}}");
  }

  List<SearchRelatedItemsResponseItem> items(String caseId, RelatedItemTypeFilter... filters) {
    return cases
        .searchRelatedItems(r -> r.domainId(domain).caseId(caseId).filters(filters))
        .relatedItems();
  }

  SearchRelatedItemsResponseItem item(String caseId, String itemId) {
    return items(caseId).stream()
        .filter(item -> item.relatedItemId().equals(itemId))
        .findFirst()
        .orElseThrow();
  }

  static RelatedItemInputContent comment(String body) {
    return RelatedItemInputContent.fromComment(
        c -> c.body(body).contentType(CommentBodyTextType.TEXT_PLAIN));
  }

  static RelatedItemInputContent customContent(FieldValue... fields) {
    return RelatedItemInputContent.fromCustom(
        CustomInputContent.builder().fields(Arrays.asList(fields)).build());
  }

  static RelatedItemInputContent slaContent(String name, String target, long minutes) {
    return RelatedItemInputContent.fromSla(
        SlaInputContent.fromSlaInputConfiguration(
            SlaInputConfiguration.builder()
                .name(name)
                .type(SlaType.CASE_FIELD)
                .fieldId("status")
                .targetFieldValues(text(target))
                .targetSlaMinutes(minutes)
                .build()));
  }
}
