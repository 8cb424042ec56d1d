package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.CasesService;
import dev.docket.StoredKinds;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.CaseEventType;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemType;
import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogRange;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes of cases append to the log. */
class CaseEventsTest {

  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  private static final String ALICE = "arn:aws:iam::111122223333:user/alice";
  private static final ServiceCalls CALLS = ServiceCalls.unrestricted(TENANT);
  private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private Duration passed = Duration.ZERO;
  private final CasesService service =
      ServiceCalls.operations(
          storage,
          new Stamps(
              () -> START.plus(passed), Ids.timeOrdered(Clock.fixed(START, ZoneOffset.UTC))));
  private String domain;
  private String template;

  @BeforeEach
  void createDomain() {
    domain = call("CreateDomain", "{'name':'acme'}").get("domainId").asText();
    template = call("CreateTemplate", inDomain("'name':'Returns'")).get("templateId").asText();
  }

  @AfterEach
  void close() {
    storage.close();
  }

  private JsonNode call(String name, String input) {
    return CALLS.call(service, name, input);
  }

  private String inDomain(String members) {
    return "{'domainId':'" + domain + "'," + members + "}";
  }

  private String inCase(String caseId, String members) {
    return inDomain("'caseId':'" + caseId + "'," + members);
  }

  private String newCase() {
    return call(
            "CreateCase",
            inDomain(
                "'templateId':'"
                    + template
                    + "','performedBy':{'customEntity':'importer'},"
                    + "'fields':[{'id':'title','value':{'stringValue':'Broken'}}]"))
        .get("caseId")
        .asText();
  }

  private void configure(String members) {
    call("PutCaseEventConfiguration", inDomain("'eventBridge':{" + members + "}"));
  }

  private void update(String caseId, String title) {
    call(
        "UpdateCase",
        inCase(caseId, "'fields':[{'id':'title','value':{'stringValue':'" + title + "'}}]"));
  }

  private String comment(String caseId) {
    return call(
            "CreateRelatedItem",
            inCase(
                caseId,
                "'type':'Comment','content':{'comment':"
                    + "{'body':'Found','contentType':'Text/Plain'}}"))
        .get("relatedItemId")
        .asText();
  }

  private List<CaseEvent> events() {
    return storage
        .readLog(new LogRange(TENANT, 0, 1_000), StoredKinds.ALL)
        .toCompletableFuture()
        .join()
        .entries()
        .stream()
        .peek(entry -> assertThat(entry.about()).isEqualTo(TENANT.child(Domain.KIND, domain)))
        .map(LogEntry::value)
        .map(CaseEvent.class::cast)
        .toList();
  }

  private CaseEvent last() {
    return events().getLast();
  }

  private CaseEventData data() {
    return Objects.requireNonNull(last().data());
  }

  @Test
  void everyChangeOfACase_isThere() {
    String caseId = newCase();
    passed = Duration.ofSeconds(1);
    update(caseId, "Mended");
    String item = comment(caseId);
    call(
        "UpdateRelatedItem",
        inCase(
            caseId,
            "'relatedItemId':'"
                + item
                + "','content':{'comment':{'body':'Lost','contentType':'Text/Plain'}}"));
    String arn = "arn:aws:cases:us-east-1:111122223333:domain/" + domain + "/case/" + caseId;
    call("TagResource", "{'arn':'" + arn + "','tags':{'team':'red'}}");
    call("TagResource", "{'arn':'" + arn + "/related-item/" + item + "','tags':{'team':'red'}}");
    call("DeleteRelatedItem", inCase(caseId, "'relatedItemId':'" + item + "'"));
    call("DeleteCase", inCase(caseId, "'x':1"));

    assertThat(events())
        .extracting(CaseEvent::type)
        .containsExactly(
            CaseEventType.CASE_CREATED,
            CaseEventType.CASE_UPDATED,
            CaseEventType.RELATED_ITEM_CREATED,
            CaseEventType.RELATED_ITEM_UPDATED,
            CaseEventType.CASE_TAGS_UPDATED,
            CaseEventType.RELATED_ITEM_TAGS_UPDATED,
            CaseEventType.RELATED_ITEM_DELETED,
            CaseEventType.CASE_DELETED);
    assertThat(events()).extracting(CaseEvent::caseId).containsOnly(caseId);
    assertThat(events()).extracting(CaseEvent::data).containsOnlyNulls();
    assertThat(events())
        .extracting(event -> event.performedBy().iamPrincipalArn())
        .containsOnly(ALICE);
    assertThat(events().get(1).changed())
        .containsExactly("last_updated_datetime", "last_updated_user", "title");
    assertThat(events().get(2).relatedItemId()).isEqualTo(item);
    assertThat(events().get(2).relatedItemType()).isEqualTo(RelatedItemType.Comment);
    assertThat(events().get(2).changed()).containsExactly("comment.commentText");
  }

  @Test
  void changeThatChangesNothing_isNotThere() {
    String caseId = newCase();
    update(caseId, "Broken");

    assertThat(events()).hasSize(1);
  }

  @Test
  void event_hasTheIdOfTheAuditEvent() {
    String caseId = newCase();

    JsonNode audit = call("GetCaseAuditEvents", inCase(caseId, "'maxResults':1"));

    assertThat(last().eventId()).isEqualTo(audit.at("/auditEvents/0/eventId").asText());
  }

  @Test
  void valuesOfTheNamedFields_areThoseAfterTheChange() {
    configure(
        "'enabled':true,'includedData':{'caseData':{'fields':[{'id':'title'},{'id':'summary'}]}}");
    String caseId = newCase();

    assertThat(last().changed()).contains("title", "status", "created_datetime");
    assertThat(data().fields()).isEqualTo(Map.of("title", new StringValue("Broken")));
    assertThat(data().templateId()).isEqualTo(template);
    assertThat(data().createdDateTime()).isEqualTo(START);

    passed = Duration.ofMinutes(1);
    update(caseId, "Mended");

    assertThat(data().fields()).isEqualTo(Map.of("title", new StringValue("Mended")));
    assertThat(data().createdDateTime()).isEqualTo(START);
    assertThat(last().time()).isEqualTo(START.plus(passed));
  }

  @Test
  void categoryOfFields_isIncluded() {
    configure(
        "'enabled':true,'includedData':{'caseData':{'fields':[],'autoIncludeFields':'System'}}");
    newCase();

    assertThat(data().fields().keySet()).contains("title", "status", "case_id", "reference_id");
  }

  @Test
  void contentOfItems_isThereIfItIsWanted() {
    configure("'enabled':true");
    String caseId = newCase();
    comment(caseId);
    assertThat(data().content()).isNull();

    configure("'enabled':true,'includedData':{'relatedItemData':{'includeContent':true}}");
    comment(caseId);

    assertThat(data().content())
        .isEqualTo(new RelatedItemContent.Comment(new CommentContent("Found", "Text/Plain")));
  }

  @Test
  void overdueSla_isAnEventWithContent() {
    configure("'enabled':true,'includedData':{'relatedItemData':{'includeContent':true}}");
    String caseId = newCase();
    call(
        "CreateRelatedItem",
        inCase(
            caseId,
            "'type':'Sla','content':{'sla':{'slaInputConfiguration':{'name':'Soon',"
                + "'type':'CaseField','fieldId':'status','targetFieldValues':"
                + "[{'stringValue':'closed'}],'targetSlaMinutes':10}}}"));
    passed = Duration.ofMinutes(11);

    service.finishDue().toCompletableFuture().join();

    assertThat(last().type()).isEqualTo(CaseEventType.RELATED_ITEM_UPDATED);
    assertThat(last().time()).isEqualTo(START.plus(Duration.ofMinutes(10)));
    assertThat(last().performedBy().iamPrincipalArn()).isEqualTo("cases.amazonaws.com");
    assertThat(last().changed()).containsExactly("sla.status");
    assertThat(data().createdDateTime()).isEqualTo(START);
    assertThat(data().content())
        .isInstanceOfSatisfying(
            RelatedItemContent.Sla.class,
            sla -> {
              assertThat(sla.value().slaConfiguration().name()).isEqualTo("Soon");
              assertThat(sla.value().slaConfiguration().status()).hasToString("Overdue");
            });
  }
}
