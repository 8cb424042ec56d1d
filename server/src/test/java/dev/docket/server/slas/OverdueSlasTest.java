package dev.docket.server.slas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.CasesService;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.server.merges.DyingStorage;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When histories tell of overdue SLAs, whoever looks, and whoever is killed meanwhile. */
class OverdueSlasTest {

  private static final Caller CALLER =
      new Caller(
          new Tenant("111122223333", "us-east-1"),
          "arn:aws:iam::111122223333:user/alice",
          Access.UNRESTRICTED);

  private static final ServiceCalls CALLS = new ServiceCalls(CALLER);

  private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

  private final Storage storage = new MemoryStorageProvider().open(Map.of());

  private Duration passed = Duration.ZERO;
  private CasesService node = node(storage);
  private String domain;
  private String template;
  private String caseId;

  /** A node as it is when it has just been started. */
  private CasesService node(Storage seen) {
    Clock ids = Clock.fixed(START, ZoneOffset.UTC);
    return ServiceCalls.operations(
        seen, new Stamps(() -> START.plus(passed), Ids.timeOrdered(ids)));
  }

  @BeforeEach
  void createCase() {
    domain = call(node, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    template =
        call(node, "CreateTemplate", "{'domainId':'" + domain + "','name':'Returns'}")
            .get("templateId")
            .asText();
    caseId = newCase();
  }

  @AfterEach
  void close() {
    storage.close();
  }

  private String newCase() {
    return call(
            node,
            "CreateCase",
            "{'domainId':'"
                + domain
                + "','templateId':'"
                + template
                + "','fields':[{'id':'title','value':{'stringValue':'Late'}}]}")
        .get("caseId")
        .asText();
  }

  private JsonNode call(CasesService service, String name, String input) {
    return CALLS.call(service, name, input);
  }

  private String ofCase(String id, String more) {
    return "{'domainId':'" + domain + "','caseId':'" + id + "'" + more + "}";
  }

  private String sla(CasesService service, String id, int minutes) {
    return call(
            service,
            "CreateRelatedItem",
            ofCase(
                id,
                ",'type':'Sla','content':{'sla':{'slaInputConfiguration':{'name':'Soon',"
                    + "'type':'CaseField','fieldId':'status','targetFieldValues':"
                    + "[{'stringValue':'closed'}],'targetSlaMinutes':"
                    + minutes
                    + "}}}"))
        .get("relatedItemId")
        .asText();
  }

  private void retarget(String item, int minutes) {
    call(
        node,
        "UpdateRelatedItem",
        ofCase(
            caseId,
            ",'relatedItemId':'"
                + item
                + "','content':{'sla':{'slaUpdateConfiguration':{'targetSlaMinutes':"
                + minutes
                + "}}}"));
  }

  private void update(String field, String value) {
    call(
        node,
        "UpdateCase",
        ofCase(
            caseId, ",'fields':[{'id':'" + field + "','value':{'stringValue':'" + value + "'}}]"));
  }

  private void passMinutes(int minutes) {
    passed = passed.plus(Duration.ofMinutes(minutes)).plusSeconds(1);
  }

  private static void look(CasesService service) {
    service.continuePending().toCompletableFuture().join();
  }

  private List<JsonNode> history(String id) {
    List<JsonNode> events = new ArrayList<>();
    call(node, "GetCaseAuditEvents", ofCase(id, "")).get("auditEvents").forEach(events::add);
    return events;
  }

  /** What the events of a case say of the status of an SLA, the last first. */
  private List<String> statuses(String id) {
    List<String> texts = new ArrayList<>();
    for (JsonNode event : history(id)) {
      for (JsonNode field : event.get("fields")) {
        if (field.get("eventFieldId").asText().equals("sla.status")) {
          texts.add(
              field.at("/oldValue/stringValue").asText("")
                  + ">"
                  + field.at("/newValue/stringValue").asText(""));
        }
      }
    }
    return texts;
  }

  @Test
  void overdueSla_isToldOnceByAllNodes() {
    sla(node, caseId, 1);
    passMinutes(1);
    List<CasesService> nodes = Stream.of(1, 2, 3).map(i -> node(storage)).toList();

    for (int i = 0; i < 3; i++) {
      CompletableFuture.allOf(
              nodes.stream()
                  .map(one -> one.continuePending().toCompletableFuture())
                  .toArray(CompletableFuture[]::new))
          .join();
    }

    assertThat(statuses(caseId)).containsExactly("Active>Overdue", ">Active");
    JsonNode event = history(caseId).getFirst();
    assertThat(event.get("type").asText()).isEqualTo("RelatedItem.Updated");
    assertThat(event.get("relatedItemType").asText()).isEqualTo("Sla");
    assertThat(Instant.parse(event.get("performedTime").asText())).isEqualTo(START.plusSeconds(60));
    assertThat(event.get("performedBy").toString())
        .isEqualTo("{\"iamPrincipalArn\":\"cases.amazonaws.com\"}");
  }

  @Test
  void sla_isNotToldOfUpToTheLastMoment() {
    sla(node, caseId, 1);
    passed = Duration.ofMinutes(1);

    look(node);

    assertThat(statuses(caseId)).containsExactly(">Active");
    passed = passed.plusNanos(1_000);
    look(node);
    assertThat(statuses(caseId)).containsExactly("Active>Overdue", ">Active");
  }

  @Test
  void slasOfACase_areToldInTheOrderOfTheirTargets() {
    sla(node, caseId, 3);
    sla(node, caseId, 1);
    passMinutes(5);

    look(node);

    assertThat(history(caseId).subList(0, 2))
        .extracting(event -> Instant.parse(event.get("performedTime").asText()))
        .containsExactly(START.plusSeconds(180), START.plusSeconds(60));
  }

  /** Nobody has looked when the case is changed, and still its history is in order. */
  @Test
  void changeAfterTheTarget_comesAfterTheEvent() {
    sla(node, caseId, 1);
    passMinutes(1);

    update("title", "Later");

    assertThat(history(caseId).subList(0, 2))
        .extracting(event -> event.get("type").asText())
        .containsExactly("Case.Updated", "RelatedItem.Updated");
    look(node);
    update("status", "closed");
    assertThat(statuses(caseId)).containsExactly("Overdue>NotMet", "Active>Overdue", ">Active");
  }

  @Test
  void slaThatIsMetOrDeleted_isNotToldOf() {
    sla(node, caseId, 1);
    String deleted = sla(node, caseId, 2);
    call(node, "DeleteRelatedItem", ofCase(caseId, ",'relatedItemId':'" + deleted + "'"));
    update("status", "closed");
    String gone = newCase();
    sla(node, gone, 1);
    call(node, "DeleteCase", ofCase(gone, ""));
    passMinutes(5);

    look(node);

    assertThat(statuses(caseId)).containsExactly("Active>Met", "Active>", ">Active", ">Active");
  }

  @Test
  void newTarget_isToldOfWhenItPasses() {
    String item = sla(node, caseId, 1);
    retarget(item, 3);
    passMinutes(1);
    look(node);
    assertThat(statuses(caseId)).containsExactly(">Active");

    passMinutes(2);
    look(node);
    assertThat(statuses(caseId)).containsExactly("Active>Overdue", ">Active");

    retarget(item, 10);
    passMinutes(10);
    look(node);
    assertThat(statuses(caseId))
        .containsExactly("Active>Overdue", "Overdue>Active", "Active>Overdue", ">Active");
  }

  /** The event of the update says it, so no other one does. */
  @Test
  void newTargetInThePast_isToldByTheUpdate() {
    String item = sla(node, caseId, 10);
    passMinutes(5);
    retarget(item, 2);

    look(node);
    passMinutes(10);
    look(node);

    assertThat(statuses(caseId)).containsExactly("Active>Overdue", ">Active");
  }

  @Test
  void slaThatAMergeCloses_isToldOfBefore() {
    sla(node, caseId, 1);
    String primary = newCase();
    passMinutes(1);
    call(node, "StartMergeCases", ofCase(primary, ",'secondaryCaseIds':['" + caseId + "']"));
    call(node, "GetMergeCasesStatus", ofCase(caseId, ""));

    look(node);

    assertThat(statuses(caseId)).containsExactly("Overdue>NotMet", "Active>Overdue", ">Active");
  }

  /** Kills the node at each commit of CreateRelatedItem: the entry on the list, the SLA. */
  @ParameterizedTest
  @CsvSource({"0, false, false", "0, true, false", "1, false, false", "1, true, true"})
  void slaOfAKilledNode_isToldOfWhereItIsThere(int commits, boolean lastIsMade, boolean there)
      throws InterruptedException {
    DyingStorage dying = new DyingStorage(storage, commits, lastIsMade);
    CasesService doomed = node(dying);
    assertThatThrownBy(() -> sla(doomed, caseId, 1))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(UnavailableException.class);
    assertThat(dying.awaitDeath()).isTrue();
    passMinutes(1);

    look(node(storage));
    look(node(storage));

    assertThat(statuses(caseId))
        .isEqualTo(there ? List.of("Active>Overdue", ">Active") : List.of());
  }

  /** Kills the node at each commit of its round: the event, and the removal from the list. */
  @ParameterizedTest
  @CsvSource({"0, false", "0, true", "1, false", "1, true"})
  void roundOfAKilledNode_isDoneByAnotherOne(int commits, boolean lastIsMade)
      throws InterruptedException {
    sla(node, caseId, 1);
    passMinutes(1);
    DyingStorage dying = new DyingStorage(storage, commits, lastIsMade);
    CasesService doomed = node(dying);
    assertThatThrownBy(() -> look(doomed)).hasCauseInstanceOf(UnavailableException.class);
    assertThat(dying.awaitDeath()).isTrue();

    look(node(storage));
    look(node(storage));

    assertThat(statuses(caseId)).containsExactly("Active>Overdue", ">Active");
  }

  @Test
  void caseThatCannotBeRead_holdsUpNoOther() {
    sla(node, caseId, 1);
    String other = newCase();
    sla(node, other, 2);
    passMinutes(5);
    CasesService halfBlind = node(new HalfBlindStorage(storage, caseId));

    assertThatThrownBy(() -> look(halfBlind)).hasCauseInstanceOf(UnavailableException.class);

    assertThat(statuses(other)).containsExactly("Active>Overdue", ">Active");
    assertThat(statuses(caseId)).containsExactly(">Active");
    look(node);
    assertThat(statuses(caseId)).containsExactly("Active>Overdue", ">Active");
  }

  /** More than one round takes on. */
  @Test
  void everythingDue_isDoneBeforeAMovedClockIsAnswered() {
    List<String> ids = Stream.generate(this::newCase).limit(1_050).toList();
    ids.forEach(id -> sla(node, id, 1));
    passMinutes(1);

    look(node);
    assertThat(ids.stream().filter(id -> statuses(id).size() == 1).count()).isEqualTo(50);

    node.finishDue().toCompletableFuture().join();
    assertThat(ids).allMatch(id -> statuses(id).size() == 2);
  }
}
