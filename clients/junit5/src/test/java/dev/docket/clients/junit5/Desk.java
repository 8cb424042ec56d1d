package dev.docket.clients.junit5;

import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;

/** A domain with a template, and cases in it. */
record Desk(ConnectCasesClient cases, String domain, String template) {

  static final String PROFILE =
      "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/9f5d1c3b";

  static Desk open(ConnectCasesClient cases) {
    String domain = cases.createDomain(r -> r.name("acme")).domainId();
    String template =
        cases.createTemplate(r -> r.domainId(domain).name("Complaint")).templateId();
    return new Desk(cases, domain, template);
  }

  String openCase(String title) {
    return cases
        .createCase(
            r ->
                r.domainId(domain)
                    .templateId(template)
                    .fields(field("title", title), field("customer_id", PROFILE)))
        .caseId();
  }

  int caseCount() {
    return cases.searchCases(r -> r.domainId(domain)).cases().size();
  }

  static FieldValue field(String id, String text) {
    return FieldValue.builder().id(id).value(FieldValueUnion.fromStringValue(text)).build();
  }
}
