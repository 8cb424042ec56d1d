package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.CaseEventType;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemContent.ConnectCaseContent;
import dev.docket.cases.RelatedItemType;
import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.storage.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventEnvelopeTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");

  private static EventEnvelope event(
      CaseEventType type, RelatedItemType itemType, CaseEventData data) {
    CaseEvent event =
        new CaseEvent(
            "00000000-0000-0000-0000-000000000001",
            type,
            NOW,
            "C",
            itemType == null ? null : "R",
            itemType,
            null,
            new AuditEventPerformedBy(null, "arn:aws:iam::111122223333:user/alice"),
            data);
    return EventEnvelope.of(TENANT.child(Domain.KIND, "D"), event, data);
  }

  private static EventEnvelope ofFields(Map<String, FieldValueUnion> fields) {
    return event(CaseEventType.CASE_UPDATED, null, new CaseEventData("T", NOW, fields, null));
  }

  private static EventEnvelope ofItem(RelatedItemContent content) {
    return event(
        CaseEventType.RELATED_ITEM_CREATED,
        content.type(),
        new CaseEventData(null, NOW, Map.of(), content));
  }

  private static int bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Also of names and values that are longer as JSON in UTF-8 than in characters. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 70, 400})
  void largestValues_areLeftOut_andNoMoreThanNeedBe(int number) {
    Map<String, FieldValueUnion> fields = new HashMap<>();
    for (int i = 0; i < number; i++) {
      String text = "ü\"😀".repeat(60_000 / number + i);
      fields.put("\"ä-" + i, new StringValue(text));
    }

    JsonNode json = ofFields(fields).json();
    JsonNode described = json.at("/detail/case");
    JsonNode omitted = described.get("omittedFieldIds");

    assertThat(bytes(json)).isLessThanOrEqualTo(EventEnvelope.MOST_BYTES);
    assertThat(omitted.size() + described.get("fields").size()).isEqualTo(number);
    for (int i = 0; i < omitted.size(); i++) {
      assertThat(omitted.get(i).asText()).isEqualTo("\"ä-" + (number - 1 - i));
    }
    String last = omitted.get(omitted.size() - 1).asText();
    int again = ((StringValue) fields.get(last)).value().getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes(json) + again + 100 + again / 7)
        .as("the last one that was left out would not fit")
        .isGreaterThan(EventEnvelope.MOST_BYTES);
  }

  /** Beside some that never fit. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void valueThatJustFits_isKept_andOneOfAByteMoreIsNot(int larger) {
    Map<String, FieldValueUnion> fields = new HashMap<>();
    for (int i = 0; i < larger; i++) {
      fields.put("large-" + i, new StringValue("x".repeat(EventEnvelope.MOST_BYTES)));
    }
    fields.put("f", new StringValue(""));
    String fits = "x".repeat(EventEnvelope.MOST_BYTES - bytes(ofFields(fields).json()));

    fields.put("f", new StringValue(fits));
    JsonNode kept = ofFields(fields).json();
    fields.put("f", new StringValue(fits + "x"));
    JsonNode cut = ofFields(fields).json();

    assertThat(bytes(kept)).isEqualTo(EventEnvelope.MOST_BYTES);
    assertThat(kept.at("/detail/case/omittedFieldIds").size()).isEqualTo(larger);
    assertThat(cut.at("/detail/case/omittedFieldIds").size()).isEqualTo(larger + 1);
  }

  @Test
  void contentThatIsTooLarge_isLeftOut() {
    String body = "x".repeat(EventEnvelope.MOST_BYTES);

    JsonNode item =
        ofItem(new RelatedItemContent.Comment(new CommentContent(body, "Text/Plain")))
            .json()
            .at("/detail/relatedItem");

    assertThat(item.has("comment")).isFalse();
    assertThat(item.get("contentOmitted").asBoolean()).isTrue();
    assertThat(item.get("relatedItemId").asText()).isEqualTo("R");
  }

  @Test
  void lowerCaseType_isThatOfTheItemOnly() {
    EventEnvelope ofItem =
        ofItem(new RelatedItemContent.ConnectCase(new ConnectCaseContent("Other")));
    EventEnvelope ofCase = ofFields(Map.of("f", new StringValue("Text")));

    JsonNode item = ofItem.withLowerCaseType().json().at("/detail/relatedItem");

    assertThat(item.get("relatedItemType").asText()).isEqualTo("connectcase");
    assertThat(item.at("/connectCase/caseId").asText()).isEqualTo("Other");
    assertThat(ofItem.json().at("/detail/relatedItem/relatedItemType").asText())
        .isEqualTo("ConnectCase");
    assertThat(ofCase.withLowerCaseType()).isEqualTo(ofCase);
  }
}
