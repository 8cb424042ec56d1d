package dev.docket.server.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.CreateCaseRequest;
import software.amazon.awssdk.services.connectcases.model.CreateTemplateRequest;
import software.amazon.awssdk.services.connectcases.model.EmptyFieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;

/** A server with a domain and a template, and what is done with cases there, written briefly. */
class CaseFixture implements AutoCloseable {

  static final String PROFILE =
      "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/9f5d1c3b";
  static final String AGENT =
      "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3";

  private final AtomicInteger names = new AtomicInteger();

  final TestDocket docket;
  final ConnectCasesClient cases;
  final RawHttp http;
  final String domain;
  final String template;

  CaseFixture(TestDocket docket) {
    this.docket = docket;
    cases = docket.client();
    http = new RawHttp(docket.port());
    domain = cases.createDomain(r -> r.name("acme")).domainId();
    template = template(r -> {});
  }

  static CaseFixture open(String... flags) {
    return new CaseFixture(TestDocket.start(flags));
  }

  String template(Consumer<CreateTemplateRequest.Builder> members) {
    return cases
        .createTemplate(
            r ->
                r.domainId(domain)
                    .name("Template " + names.incrementAndGet())
                    .applyMutation(members))
        .templateId();
  }

  String field(FieldType type, String... options) {
    String id =
        cases
            .createField(
                r -> r.domainId(domain).name("Field " + names.incrementAndGet()).type(type))
            .fieldId();
    if (options.length > 0) {
      putOptions(id, true, options);
    }
    return id;
  }

  void putOptions(String field, boolean active, String... values) {
    List<FieldOption> options =
        Arrays.stream(values)
            .map(value -> FieldOption.builder().name(value).value(value).active(active).build())
            .toList();
    cases.batchPutFieldOptions(r -> r.domainId(domain).fieldId(field).options(options));
  }

  static FieldValue set(String field, FieldValueUnion value) {
    return FieldValue.builder().id(field).value(value).build();
  }

  static FieldValue set(String field, String text) {
    return set(field, text(text));
  }

  static FieldValueUnion text(String value) {
    return FieldValueUnion.fromStringValue(value);
  }

  static FieldValueUnion number(double value) {
    return FieldValueUnion.fromDoubleValue(value);
  }

  static FieldValue clear(String field) {
    return set(field, FieldValueUnion.fromEmptyValue(EmptyFieldValue.builder().build()));
  }

  /** The fields that every case needs, and more. */
  static List<FieldValue> fields(FieldValue... more) {
    List<FieldValue> fields =
        new ArrayList<>(List.of(set("title", "Broken"), set("customer_id", PROFILE)));
    fields.addAll(List.of(more));
    return fields;
  }

  String create(FieldValue... more) {
    return create(r -> r.fields(fields(more)));
  }

  String create(Consumer<CreateCaseRequest.Builder> members) {
    return cases
        .createCase(
            r -> r.domainId(domain).templateId(template).fields(fields()).applyMutation(members))
        .caseId();
  }

  void update(String caseId, FieldValue... fields) {
    cases.updateCase(r -> r.domainId(domain).caseId(caseId).fields(fields));
  }

  /** Those of the fields that have a value, in the order of the answer. */
  Map<String, FieldValueUnion> get(String caseId, String... fields) {
    List<FieldIdentifier> asked =
        Arrays.stream(fields).map(id -> FieldIdentifier.builder().id(id).build()).toList();
    Map<String, FieldValueUnion> found = new LinkedHashMap<>();
    cases
        .getCase(r -> r.domainId(domain).caseId(caseId).fields(asked))
        .fields()
        .forEach(field -> found.put(field.id(), field.value()));
    return found;
  }

  /** The value that a case has in a text field; null when it has none. */
  String text(String caseId, String field) {
    FieldValueUnion value = get(caseId, field).get(field);
    return value == null ? null : value.stringValue();
  }

  /** The newest events of a case. */
  List<AuditEvent> audit(String caseId) {
    return cases.getCaseAuditEvents(r -> r.domainId(domain).caseId(caseId)).auditEvents();
  }

  @Override
  public void close() {
    cases.close();
    docket.close();
  }
}
