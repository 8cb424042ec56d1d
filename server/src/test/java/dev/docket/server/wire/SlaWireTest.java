package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.CaseFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.AuditEventField;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SlaConfiguration;
import software.amazon.awssdk.services.connectcases.model.SlaInputConfiguration;
import software.amazon.awssdk.services.connectcases.model.SlaStatus;
import software.amazon.awssdk.services.connectcases.model.SlaType;

/** Service level agreements, by a clock that the test moves. */
@Wire
class SlaWireTest extends CaseFixtureWireTest {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  private final ManualClock clock = ManualClock.atRealTime();
  private ConnectCasesClient cases;
  private String id;

  @Override
  TestDocket startServer() {
    return TestDocket.start(clock, "--rate-limit=off");
  }

  @BeforeEach
  void createCase() {
    cases = fixture.cases;
    id = fixture.create();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private SlaConfiguration sla(String item) {
    return fixture.item(id, item).content().sla().slaConfiguration();
  }

  private String nextBreach() {
    List<FieldValue> fields =
        cases
            .getCase(
                r ->
                    r.domainId(fixture.domain)
                        .caseId(id)
                        .fields(FieldIdentifier.builder().id("next_sla_breach_datetime").build()))
            .fields();
    return fields.isEmpty() ? null : fields.getFirst().value().stringValue();
  }

  @Test
  void sla_runsFromItsCreation() {
    String item = fixture.sla(id, "Close soon", "closed", 90);

    SlaConfiguration sla = sla(item);

    assertThat(sla.name()).isEqualTo("Close soon");
    assertThat(sla.type()).isEqualTo(SlaType.CASE_FIELD);
    assertThat(sla.status()).isEqualTo(SlaStatus.ACTIVE);
    assertThat(sla.fieldId()).isEqualTo("status");
    assertThat(sla.targetFieldValues()).containsExactly(text("closed"));
    assertThat(sla.targetTime()).isEqualTo(now().plus(Duration.ofMinutes(90)));
    assertThat(sla.completionTime()).isNull();
    assertThat(nextBreach()).isEqualTo(sla.targetTime().toString());
    assertThat(fixture.audit(id).getFirst().fields())
        .extracting(AuditEventField::eventFieldId, field -> field.newValue().stringValue())
        .containsExactly(
            tuple("sla.name", "Close soon"),
            tuple("sla.status", "Active"),
            tuple("sla.targetTime", sla.targetTime().toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "59, 0, ACTIVE, MET",
    "60, 0, ACTIVE, MET",
    "60, 1, OVERDUE, NOT_MET",
    "61, 0, OVERDUE, NOT_MET"
  })
  void sla_isMetUpToTheLastMoment(
      int seconds, int microseconds, SlaStatus before, SlaStatus after) {
    String item = fixture.sla(id, "Close soon", "closed", 1);

    clock.advance(Duration.ofSeconds(seconds).plus(MICROSECOND.multipliedBy(microseconds)));

    assertThat(sla(item).status()).isEqualTo(before);
    fixture.update(id, set("status", "closed"));
    assertThat(sla(item).status()).isEqualTo(after);
    assertThat(sla(item).completionTime()).isEqualTo(now());
    assertThat(nextBreach()).isNull();
  }

  @Test
  void completedSla_isFinal() {
    String met = fixture.sla(id, "In time", "closed", 2);
    String missed = fixture.sla(id, "Late", "closed", 1);
    clock.advance(Duration.ofSeconds(90));
    fixture.update(id, set("status", "closed"));
    Instant closed = now();

    clock.advance(Duration.ofSeconds(60));
    fixture.update(id, set("status", "open"));
    fixture.update(id, set("status", "closed"));

    assertThat(sla(met).status()).isEqualTo(SlaStatus.MET);
    assertThat(sla(missed).status()).isEqualTo(SlaStatus.NOT_MET);
    assertThat(List.of(sla(met), sla(missed)))
        .extracting(SlaConfiguration::completionTime)
        .containsOnly(closed);
  }

  @Test
  void targetThatHoldsAlready_isMetAtOnce() {
    fixture.update(id, set("status", "closed"));

    String item = fixture.sla(id, "Close soon", "closed", 1);

    assertThat(sla(item).status()).isEqualTo(SlaStatus.MET);
    assertThat(sla(item).completionTime()).isEqualTo(now());
    assertThat(nextBreach()).isNull();
  }

  @Test
  void completion_isToldAfterTheChangeThatCausedIt() {
    fixture.sla(id, "Close soon", "closed", 1);
    clock.advance(Duration.ofSeconds(61));

    fixture.update(id, set("status", "closed"));

    List<AuditEvent> events = fixture.audit(id);
    assertThat(events.get(1).typeAsString()).isEqualTo("Case.Updated");
    AuditEvent event = events.getFirst();
    assertThat(event.typeAsString()).isEqualTo("RelatedItem.Updated");
    assertThat(event.relatedItemType()).isEqualTo(RelatedItemType.SLA);
    assertThat(event.fields())
        .extracting(AuditEventField::eventFieldId)
        .containsExactly("sla.status", "sla.completionTime");
    assertThat(event.fields().getFirst().oldValue().stringValue()).isEqualTo("Overdue");
    assertThat(event.fields().getFirst().newValue().stringValue()).isEqualTo("NotMet");
    assertThat(event.fields().getLast().oldValue().emptyValue()).isNotNull();
    assertThat(event.fields().getLast().newValue().stringValue()).isEqualTo(now().toString());
  }

  @Test
  void otherStatus_doesNotComplete() {
    fixture.putOptions("status", true, "waiting");
    String item = fixture.sla(id, "Wait", "waiting", 1);

    fixture.update(id, set("status", "closed"));

    assertThat(sla(item).status()).isEqualTo(SlaStatus.ACTIVE);
    fixture.update(id, set("status", "waiting"));
    assertThat(sla(item).status()).isEqualTo(SlaStatus.MET);
  }

  @Test
  void sla_tracksAnySingleSelectField() {
    String stage = fixture.field(FieldType.SINGLE_SELECT, "packed", "closed");
    RelatedItemInputContent content =
        RelatedItemInputContent.fromSla(
            s ->
                s.slaInputConfiguration(
                    RelatedItemFixture.slaContent("Close soon", "packed", 1)
                        .sla()
                        .slaInputConfiguration()
                        .toBuilder()
                        .fieldId(stage)
                        .build()));
    String item = fixture.add(id, RelatedItemType.SLA, content);
    assertThat(sla(item).fieldId()).isEqualTo(stage);

    fixture.update(id, set(stage, "closed"), set("status", "closed"));

    assertThat(sla(item).status()).isEqualTo(SlaStatus.ACTIVE);
    assertThat(nextBreach()).isEqualTo(sla(item).targetTime().toString());
    fixture.update(id, set(stage, "packed"));
    assertThat(sla(item).status()).isEqualTo(SlaStatus.MET);
    assertThat(sla(item).completionTime()).isEqualTo(now());
    assertThat(fixture.audit(id).getFirst().relatedItemType()).isEqualTo(RelatedItemType.SLA);
    assertThat(nextBreach()).isNull();
  }

  @Test
  void nextBreach_movesOnToTheTargetAhead() {
    Instant start = now();
    fixture.sla(id, "First", "closed", 1);
    String second = fixture.sla(id, "Second", "closed", 2);

    assertThat(nextBreach()).isEqualTo(start.plusSeconds(60).toString());
    clock.advance(Duration.ofSeconds(61));
    assertThat(nextBreach()).isEqualTo(start.plusSeconds(120).toString());
    fixture.delete(id, second);
    assertThat(nextBreach()).isEqualTo(start.plusSeconds(60).toString());
  }

  @Test
  void searches_findSlasByWhatTheyAreNow() {
    String item = fixture.sla(id, "Close soon", "closed", 1);

    clock.advance(Duration.ofSeconds(61));

    assertThat(found(SlaStatus.ACTIVE)).isEmpty();
    assertThat(found(SlaStatus.OVERDUE)).containsExactly(item);
    assertThat(
            cases
                .searchAllRelatedItems(
                    r ->
                        r.domainId(fixture.domain)
                            .filters(f -> f.sla(s -> s.status(SlaStatus.OVERDUE))))
                .relatedItems())
        .extracting(found -> found.content().sla().slaConfiguration().status())
        .containsExactly(SlaStatus.OVERDUE);
  }

  private List<String> found(SlaStatus status) {
    return cases
        .searchRelatedItems(
            r ->
                r.domainId(fixture.domain)
                    .caseId(id)
                    .filters(f -> f.sla(s -> s.status(status).name("CLOSE soon"))))
        .relatedItems()
        .stream()
        .map(SearchRelatedItemsResponseItem::relatedItemId)
        .toList();
  }

  @Test
  void newTarget_isCountedFromTheCreation() {
    String item = fixture.sla(id, "Close soon", "closed", 90);
    Instant start = now();
    clock.advance(Duration.ofMinutes(10));

    Answer answer =
        fixture.updateItem(
            id,
            item,
            """
            {"content": {"sla": {"slaUpdateConfiguration": {"targetSlaMinutes": 30}}},
             "performedBy": {"customEntity": "planner"}}
            """);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    Instant target = start.plus(Duration.ofMinutes(30));
    JsonNode shown = answer.json().at("/content/sla/slaConfiguration");
    assertThat(answer.json().path("type").asText()).isEqualTo("Sla");
    assertThat(answer.json().at("/lastUpdatedUser/customEntity").asText()).isEqualTo("planner");
    assertThat(shown.path("name").asText()).isEqualTo("Close soon");
    assertThat(shown.path("status").asText()).isEqualTo("Active");
    assertThat(Instant.parse(shown.path("targetTime").asText())).isEqualTo(target);
    assertThat(sla(item).targetTime()).isEqualTo(target);
    assertThat(sla(item).completionTime()).isNull();
    assertThat(nextBreach()).isEqualTo(target.toString());
    AuditEvent event = fixture.audit(id).getFirst();
    assertThat(event.typeAsString()).isEqualTo("RelatedItem.Updated");
    assertThat(event.relatedItemType()).isEqualTo(RelatedItemType.SLA);
    assertThat(event.performedBy().user().customEntity()).isEqualTo("planner");
    assertThat(event.fields())
        .extracting(
            AuditEventField::eventFieldId,
            field -> field.oldValue().stringValue(),
            field -> field.newValue().stringValue())
        .containsExactly(
            tuple(
                "sla.targetTime",
                start.plus(Duration.ofMinutes(90)).toString(),
                target.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 2, OVERDUE, ACTIVE",
    "2, false, 1, ACTIVE, OVERDUE",
    "1, true, 2, NOT_MET, MET",
    "2, true, 1, MET, NOT_MET"
  })
  void newTarget_isWhatTheSlaIsJudgedBy(
      long minutes, boolean completed, long newMinutes, SlaStatus before, SlaStatus after) {
    String item = fixture.sla(id, "Close soon", "closed", minutes);
    Instant start = now();
    clock.advance(Duration.ofSeconds(90));
    if (completed) {
      fixture.update(id, set("status", "closed"));
    }
    Instant completion = sla(item).completionTime();
    assertThat(found(before)).containsExactly(item);

    Answer answer = fixture.retarget(id, item, newMinutes);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().at("/content/sla/slaConfiguration/status").asText())
        .isEqualTo(after.toString());
    assertThat(sla(item).status()).isEqualTo(after);
    assertThat(sla(item).completionTime()).isEqualTo(completion);
    assertThat(found(before)).isEmpty();
    assertThat(found(after)).containsExactly(item);
    String target = start.plus(Duration.ofMinutes(newMinutes)).toString();
    assertThat(nextBreach()).isEqualTo(completed ? null : target);
    assertThat(fixture.audit(id).getFirst().fields())
        .extracting(AuditEventField::eventFieldId, field -> field.newValue().stringValue())
        .containsExactly(tuple("sla.status", after.toString()), tuple("sla.targetTime", target));
  }

  @Test
  void newTarget_isWhatCasesAreFoundBy() {
    String item = fixture.sla(id, "Close soon", "closed", 1);
    String hourAhead = now().plus(Duration.ofHours(1)).toString();
    assertThat(breachAfter(hourAhead)).isEmpty();

    fixture.retarget(id, item, 90);

    assertThat(breachAfter(hourAhead)).containsExactly(id);
  }

  private List<String> breachAfter(String time) {
    return cases
        .searchCases(
            r ->
                r.domainId(fixture.domain)
                    .filter(
                        f -> f.field(c -> c.greaterThan(set("next_sla_breach_datetime", time)))))
        .cases()
        .stream()
        .map(found -> found.caseId())
        .toList();
  }

  @Test
  void sameTarget_changesNothing() {
    String item = fixture.sla(id, "Close soon", "closed", 1);
    clock.advance(Duration.ofSeconds(61));

    Answer answer = fixture.retarget(id, item, 1);

    assertThat(answer.json().at("/content/sla/slaConfiguration/status").asText())
        .isEqualTo("Overdue");
    assertThat(fixture.audit(id))
        .flatExtracting(AuditEvent::fields)
        .extracting(AuditEventField::eventFieldId)
        .containsOnlyOnce("sla.targetTime");
  }

  @Test
  void overdueSla_isToldInTheHistory() {
    String first = fixture.sla(id, "Close soon", "closed", 1);
    fixture.sla(id, "Close later", "closed", 2);
    Instant target = sla(first).targetTime();

    clock.advance(Duration.ofSeconds(61));

    TestDocket.eventually(() -> overdue(id).size() == 1);
    AuditEvent event = overdue(id).getFirst();
    assertThat(event.typeAsString()).isEqualTo("RelatedItem.Updated");
    assertThat(event.relatedItemType()).isEqualTo(RelatedItemType.SLA);
    assertThat(event.performedTime()).isEqualTo(target);
    assertThat(event.performedBy().user()).isNull();
    assertThat(event.performedBy().iamPrincipalArn()).isEqualTo("cases.amazonaws.com");
    assertThat(event.fields())
        .extracting(
            AuditEventField::eventFieldId,
            field -> field.oldValue().stringValue(),
            field -> field.newValue().stringValue())
        .containsExactly(tuple("sla.status", "Active", "Overdue"));
  }

  /** Two servers look at the same time, and the changes of clients tell of SLAs as well. */
  @Test
  void overdueSlas_areToldOnceByAllServers() {
    List<String> store = StoreUnderTest.chosen().flags();
    int servers = StoreUnderTest.chosen().isShared() ? 2 : 1;
    List<TestDocket> dockets =
        IntStream.range(0, servers)
            .mapToObj(i -> TestDocket.startOn(store, clock, "--rate-limit=off"))
            .toList();
    try {
      RelatedItemFixture shared = new RelatedItemFixture(dockets.getFirst());
      List<String> ids = IntStream.range(0, 20).mapToObj(i -> shared.create()).toList();
      ids.forEach(one -> shared.sla(one, "Close soon", "closed", 1));

      clock.advance(Duration.ofSeconds(61));
      ids.subList(0, 5).forEach(one -> shared.update(one, set("title", "Changed")));

      for (String one : ids) {
        TestDocket.eventually(() -> !overdue(shared, one).isEmpty());
      }
      ids.forEach(one -> shared.update(one, set("status", "closed")));
      for (String one : ids) {
        assertThat(overdue(shared, one)).hasSize(1);
        assertThat(shared.audit(one))
            .extracting(AuditEvent::performedTime)
            .isSortedAccordingTo(Comparator.reverseOrder());
      }
    } finally {
      dockets.forEach(TestDocket::close);
    }
  }

  private List<AuditEvent> overdue(String caseId) {
    return overdue(fixture, caseId);
  }

  /** The events that say that an SLA of a case became overdue. */
  private static List<AuditEvent> overdue(RelatedItemFixture fixture, String caseId) {
    return fixture.audit(caseId).stream()
        .filter(event -> event.typeAsString().equals("RelatedItem.Updated"))
        .filter(
            event ->
                event.fields().stream()
                    .anyMatch(field -> "Overdue".equals(field.newValue().stringValue())))
        .toList();
  }

  @Test
  void newTarget_isOneMinuteToTwoYears() {
    String item = fixture.sla(id, "Close soon", "closed", 1);
    Instant start = now();

    for (String sla :
        List.of(
            "{\"slaUpdateConfiguration\": {}}",
            "{\"slaUpdateConfiguration\": {\"targetSlaMinutes\": 0}}",
            "{\"slaUpdateConfiguration\": {\"targetSlaMinutes\": 1051201}}")) {
      fixture
          .updateItem(id, item, "{\"content\": {\"sla\": " + sla + "}}")
          .isError(400, "ValidationException");
    }
    assertThat(fixture.retarget(id, item, 1_051_200).status()).isEqualTo(200);
    assertThat(sla(item).targetTime()).isEqualTo(start.plus(Duration.ofDays(730)));
  }

  @Test
  void slaAndComment_cannotBecomeEachOther() {
    String comment = fixture.comment(id, "Hello");
    String sla = fixture.sla(id, "Close soon", "closed", 1);

    assertThat(refusal(fixture.retarget(id, comment, 2)))
        .endsWith(" of type Comment cannot become Sla");
    assertThat(
            refusal(
                fixture.updateItem(
                    id,
                    sla,
                    "{\"content\": {\"comment\": {\"body\": \"a\", \"contentType\": \"Text/Plain\"}}}")))
        .endsWith(" of type Sla cannot become Comment");
  }

  private static String refusal(Answer answer) {
    return answer.isError(400, "ValidationException").json().path("message").asText();
  }

  @Test
  void target_mustBeAnOptionOfTheStatus() {
    refused(sla -> sla.targetFieldValues(text("never")), "option of status");
    refused(sla -> sla.targetFieldValues(text("")), "option of status");
    refused(sla -> sla.targetFieldValues(FieldValueUnion.fromDoubleValue(1d)), "option of status");
    refused(sla -> sla.targetFieldValues((List<FieldValueUnion>) null), "option of status");
    refused(sla -> sla.fieldId("title"), "a single-select field");
    refused(sla -> sla.fieldId("nowhere"), "a single-select field");
    refused(sla -> sla.fieldId(null), "a single-select field");
    String deleted = fixture.field(FieldType.SINGLE_SELECT, "closed");
    cases.deleteField(r -> r.domainId(fixture.domain).fieldId(deleted));
    refused(sla -> sla.fieldId(deleted), "a single-select field");
    String mood = fixture.field(FieldType.SINGLE_SELECT, "good");
    refused(sla -> sla.fieldId(mood), "option of " + mood);
    refused(sla -> sla.targetSlaMinutes(0L), "targetSlaMinutes");
    refused(sla -> sla.targetSlaMinutes(1_051_201L), "targetSlaMinutes");
    assertThat(fixture.items(id)).isEmpty();
  }

  private void refused(Consumer<SlaInputConfiguration.Builder> change, String message) {
    SlaInputConfiguration.Builder sla =
        RelatedItemFixture.slaContent("Close soon", "closed", 1)
            .sla()
            .slaInputConfiguration()
            .toBuilder();
    change.accept(sla);
    RelatedItemInputContent content =
        RelatedItemInputContent.fromSla(s -> s.slaInputConfiguration(sla.build()));

    refused(() -> fixture.add(id, RelatedItemType.SLA, content), message);
  }
}
