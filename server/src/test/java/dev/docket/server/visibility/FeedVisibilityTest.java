package dev.docket.server.visibility;

import static dev.docket.server.visibility.LimitedService.ADMIN;
import static dev.docket.server.visibility.LimitedService.arn;
import static dev.docket.server.visibility.LimitedService.limitedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole cases in the feed and events are for callers from whom nothing of a case is hidden. */
class FeedVisibilityTest {

  private static final String WHOLE = ",'include':['case','relatedItems','auditEvents']";

  private final LimitedService service = new LimitedService();
  private String domain;
  private String caseId;

  @BeforeEach
  void createCase() {
    domain = service.call(ADMIN, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    String template =
        service
            .call(ADMIN, "CreateTemplate", "{'domainId':'" + domain + "','name':'Returns'}")
            .get("templateId")
            .asText();
    String title = "{'id':'title','value':{'stringValue':'Broken'}}";
    caseId =
        service
            .call(
                ADMIN,
                "CreateCase",
                "{'domainId':'"
                    + domain
                    + "','templateId':'"
                    + template
                    + "','fields':["
                    + title
                    + "]}")
            .get("caseId")
            .asText();
    comment();
  }

  private void comment() {
    service.call(
        ADMIN,
        "CreateRelatedItem",
        "{'domainId':'"
            + domain
            + "','caseId':'"
            + caseId
            + "','type':'Comment','content':{'comment':{'body':'b','contentType':'Text/Plain'}}}");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private JsonNode read(Caller caller, String members) {
    return service.call(caller, "ReadFeed", "{'domainId':'" + domain + "'" + members + "}");
  }

  private static Caller with(String... statements) {
    return limitedBy(PolicyDocuments.of(statements));
  }

  private void requireDenied(Caller caller) {
    assertThatThrownBy(() -> read(caller, WHOLE))
        .hasMessageContaining("Whole cases are for callers who may read all of every case");
    assertThat(read(caller, "").at("/changes/0/caseId").asText()).isEqualTo(caseId);
  }

  private JsonNode events(Caller caller) {
    return service.call(caller, "ReadEvents", "{'domainId':'" + domain + "'}");
  }

  @Test
  void callerWhoMayReadAll_getsWholeCases() {
    JsonNode page = read(with(PolicyDocuments.allow("*")), WHOLE);

    assertThat(page.at("/changes/0/content/relatedItems")).hasSize(1);
    assertThat(page.at("/changes/0/content/auditEvents")).hasSize(2);
  }

  @Test
  void events_areForCallersFromWhomNothingOfCasesAndItemsIsHidden() {
    service.call(
        ADMIN,
        "PutCaseEventConfiguration",
        "{'domainId':'" + domain + "','eventBridge':{'enabled':true}}");
    comment();
    String all = PolicyDocuments.allow("*");

    assertThat(events(with(all)).get("events")).hasSize(1);
    assertThat(
            events(with(all, PolicyDocuments.statement("Deny", "GetCaseAuditEvents", "*", "")))
                .get("events"))
        .hasSize(1);
    requireNoEvents(PolicyDocuments.allow("CreateCase"));
    requireNoEvents(
        all,
        PolicyDocuments.statement("Deny", "GetCase", arn("domain/" + domain + "/field/title"), ""));
    requireNoEvents(all, PolicyDocuments.statement("Deny", "SearchRelatedItems", "*", ""));
    requireNoEvents(
        all,
        PolicyDocuments.denyIf(
            "SearchRelatedItems", "{'StringEquals':{'cases:RelatedItemType':'Comment'}}"));
  }

  private void requireNoEvents(String... statements) {
    assertThatThrownBy(() -> events(with(statements)))
        .hasMessageContaining("Events are for callers who may read all of every case");
  }

  @Test
  void callerFromWhomSomethingIsHidden_getsNone() {
    String all = PolicyDocuments.allow("*");

    requireDenied(with(PolicyDocuments.allow("CreateCase")));
    requireDenied(
        with(
            all,
            PolicyDocuments.statement(
                "Deny", "GetCase", arn("domain/" + domain + "/field/title"), "")));
    requireDenied(
        with(
            all,
            PolicyDocuments.denyIf(
                "SearchRelatedItems", "{'StringEquals':{'cases:RelatedItemType':'Comment'}}")));
    requireDenied(with(all, PolicyDocuments.statement("Deny", "GetCaseAuditEvents", "*", "")));
  }
}
