package dev.docket.server.wire;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.CommentBodyTextType;
import software.amazon.awssdk.services.connectcases.model.CreateCaseResponse;
import software.amazon.awssdk.services.connectcases.model.CustomInputContent;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.RelatedItemTypeFilter;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SlaInputConfiguration;
import software.amazon.awssdk.services.connectcases.model.SlaInputContent;
import software.amazon.awssdk.services.connectcases.model.SlaType;

/** A domain with a template, on which the tests of related items work. */
record Desk(ConnectCasesClient cases, String domain, String template) {

  static final String CONTACT = "arn:aws:connect:us-east-1:123456789012:instance/i/contact/";
  static final String FILE = "arn:aws:cases:us-east-1:123456789012:domain/d/file/";

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/9f5d1c3b7a2e4f60";

  static Desk in(ConnectCasesClient cases) {
    String domain = cases.createDomain(r -> r.name("acme")).domainId();
    String template = cases.createTemplate(r -> r.domainId(domain).name("Any")).templateId();
    return new Desk(cases, domain, template);
  }

  String newCase() {
    return newCase(UUID.randomUUID().toString()).caseId();
  }

  CreateCaseResponse newCase(String clientToken) {
    return cases.createCase(
        r ->
            r.domainId(domain)
                .templateId(template)
                .clientToken(clientToken)
                .fields(value("title", text("A case")), value("customer_id", text(CUSTOMER))));
  }

  String field(String name, FieldType type) {
    return cases.createField(r -> r.domainId(domain).name(name).type(type)).fieldId();
  }

  void statusOption(String value) {
    cases.batchPutFieldOptions(
        r ->
            r.domainId(domain)
                .fieldId("status")
                .options(FieldOption.builder().name(value).value(value).active(true).build()));
  }

  void status(String caseId, String status) {
    cases.updateCase(r -> r.domainId(domain).caseId(caseId).fields(value("status", text(status))));
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
  Answer update(RawHttp http, String caseId, String itemId, String body) {
    return http.call(
        "PUT", "/domains/" + domain + "/cases/" + caseId + "/related-items/" + itemId, body);
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

  /** The history of a case, newest first. */
  List<AuditEvent> audit(String caseId) {
    return cases.getCaseAuditEvents(r -> r.domainId(domain).caseId(caseId)).auditEvents();
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

  static FieldValue value(String id, FieldValueUnion value) {
    return FieldValue.builder().id(id).value(value).build();
  }

  static FieldValueUnion text(String value) {
    return FieldValueUnion.fromStringValue(value);
  }

  static FieldValueUnion number(double value) {
    return FieldValueUnion.fromDoubleValue(value);
  }
}
