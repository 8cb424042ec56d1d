package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.AGENT;
import static dev.docket.server.wire.CaseFixture.clear;
import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.AuditEventField;
import software.amazon.awssdk.services.connectcases.model.AuditEventFieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.AuditEventType;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.GetCaseAuditEventsResponse;
import software.amazon.awssdk.services.connectcases.model.UserUnion;

/** The history of cases, read with the AWS SDK. */
@Wire
class AuditWireTest extends CaseFixtureWireTest {

  private static Map<String, AuditEventField> byField(AuditEvent event) {
    return event.fields().stream()
        .collect(
            Collectors.toMap(
                AuditEventField::eventFieldId, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  @Test
  void creation_tellsEveryValue() {
    String number = fixture.field(FieldType.NUMBER);
    String truth = fixture.field(FieldType.BOOLEAN);
    Instant before = Instant.now();
    String id =
        fixture.create(
            r ->
                r.fields(
                        CaseFixture.fields(
                            set(number, FieldValueUnion.fromDoubleValue(1.5)),
                            set(truth, FieldValueUnion.fromBooleanValue(true))))
                    .performedBy(UserUnion.fromUserArn(AGENT)));

    AuditEvent event = fixture.audit(id).getFirst();

    Map<String, AuditEventField> told = byField(event);
    assertThat(told)
        .containsOnlyKeys(
            "title",
            "customer_id",
            "status",
            "case_id",
            "reference_number",
            "created_datetime",
            "last_updated_datetime",
            "last_updated_user",
            number,
            truth);
    assertThat(told.values()).allSatisfy(field -> assertThat(field.oldValue()).isNull());
    assertThat(told.get("title").newValue().stringValue()).isEqualTo("Broken");
    assertThat(told.get(number).newValue().doubleValue()).isEqualTo(1.5);
    assertThat(told.get(truth).newValue().booleanValue()).isTrue();
    assertThat(told.get("last_updated_user").newValue().userArnValue()).isEqualTo(AGENT);
    assertThat(event.type()).isEqualTo(AuditEventType.CASE_CREATED);
    assertThat(event.relatedItemType()).isNull();
    assertThat(event.performedTime())
        .isBetween(before.minus(Duration.ofSeconds(1)), Instant.now())
        .isEqualTo(Instant.parse(fixture.text(id, "created_datetime")));
    assertThat(event.performedBy().user().userArn()).isEqualTo(AGENT);
    assertThat(event.performedBy().iamPrincipalArn())
        .isEqualTo("arn:aws:iam::000000000000:user/docket");
  }

  @Test
  void update_tellsWhatDiffersBeforeAndAfter() {
    String id = fixture.create(set("summary", "Two parts"));
    String created = fixture.text(id, "last_updated_datetime");

    fixture.cases.updateCase(
        r ->
            r.domainId(fixture.domain)
                .caseId(id)
                .fields(
                    set("status", "closed"),
                    clear("summary"),
                    set("title", "Broken"),
                    set("assigned_queue", "q"))
                .performedBy(UserUnion.fromCustomEntity("importer")));

    AuditEvent event = fixture.audit(id).getFirst();
    Map<String, AuditEventField> told = byField(event);
    String now = fixture.text(id, "last_updated_datetime");
    assertThat(told)
        .containsOnlyKeys(
            "status",
            "summary",
            "assigned_queue",
            "last_updated_datetime",
            "last_updated_user",
            "last_closed_datetime");
    changed(told.get("status"), text("open"), text("closed"));
    changed(told.get("summary"), text("Two parts"), none());
    changed(told.get("assigned_queue"), none(), text("q"));
    changed(told.get("last_updated_datetime"), text(created), text(now));
    changed(told.get("last_closed_datetime"), none(), text(now));
    changed(told.get("last_updated_user"), none(), text("importer"));
    assertThat(event.type()).isEqualTo(AuditEventType.CASE_UPDATED);
    assertThat(event.performedBy().user().customEntity()).isEqualTo("importer");
  }

  private static AuditEventFieldValueUnion text(String value) {
    return AuditEventFieldValueUnion.fromStringValue(value);
  }

  private static AuditEventFieldValueUnion none() {
    return AuditEventFieldValueUnion.fromEmptyValue(e -> {});
  }

  private static void changed(
      AuditEventField field, AuditEventFieldValueUnion before, AuditEventFieldValueUnion after) {
    assertThat(field.oldValue()).isEqualTo(before);
    assertThat(field.newValue()).isEqualTo(after);
  }

  @Test
  void performedBy_hasNoUserWhenTheCallerNamesNone() {
    String id = fixture.create();

    assertThat(fixture.audit(id).getFirst().performedBy().user()).isNull();
  }

  @Test
  void history_isNewestFirstAndComesInPages() {
    String id = fixture.create();
    for (int i = 1; i <= 27; i++) {
      fixture.update(id, set("title", "Title " + i));
    }

    assertThat(fixture.audit(id)).hasSize(25);
    List<AuditEvent> all = new ArrayList<>();
    Walks.along(
        token -> {
          GetCaseAuditEventsResponse page =
              fixture.cases.getCaseAuditEvents(
                  r -> r.domainId(fixture.domain).caseId(id).maxResults(4).nextToken(token));
          all.addAll(page.auditEvents());
          return new Walks.Page(
              page.auditEvents().stream().map(AuditEvent::eventId).toList(), page.nextToken());
        });

    assertThat(new HashSet<>(all.stream().map(AuditEvent::eventId).toList())).hasSize(28);
    assertThat(all.getLast().type()).isEqualTo(AuditEventType.CASE_CREATED);
    for (int i = 0; i < 27; i++) {
      assertThat(byField(all.get(i)).get("title").newValue().stringValue())
          .isEqualTo("Title " + (27 - i));
    }
  }

  @Test
  void token_isOfOneCase() {
    String one = fixture.create();
    String other = fixture.create();
    fixture.update(one, set("title", "Lost"));
    String token =
        fixture
            .cases
            .getCaseAuditEvents(r -> r.domainId(fixture.domain).caseId(one).maxResults(1))
            .nextToken();

    refused(
        () ->
            fixture.cases.getCaseAuditEvents(
                r -> r.domainId(fixture.domain).caseId(other).maxResults(1).nextToken(token)),
        "Invalid nextToken");
  }

  @Test
  void history_outlivesItsFields() {
    String field = fixture.field(FieldType.TEXT);
    String id = fixture.create(set(field, "x"));

    fixture.cases.deleteField(r -> r.domainId(fixture.domain).fieldId(field));

    assertThat(byField(fixture.audit(id).getFirst()).get(field).newValue().stringValue())
        .isEqualTo("x");
  }
}
