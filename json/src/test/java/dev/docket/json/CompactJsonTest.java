package dev.docket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.AuditEvent;
import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.AuditEventType;
import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.BooleanValue;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import dev.docket.storage.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What compact JSON is; rows are stored in it, so it stays readable. */
class CompactJsonTest {

  private static final String ID = "01a22233-5fea-7000-b5ea-9b14aa6bcac7";

  /** A value alone, as cases have it. */
  record Held(FieldValueUnion value) {}

  /** What may be empty, and what may be absent. */
  record Lists(List<String> all, @Nullable List<String> some) {}

  private static String value(FieldValueUnion value) {
    String json = CompactJson.write(new Held(value));
    assertThat(CompactJson.read(json, Held.class)).isEqualTo(new Held(value));
    return json.substring("{\"value\":".length(), json.length() - 1);
  }

  @Test
  void values_haveTheirTypeOfJsonWhereItTellsTheMember() {
    assertThat(value(new StringValue("late"))).isEqualTo("\"late\"");
    assertThat(value(new StringValue(ID))).isEqualTo("\"~AaIiM1_qcAC16psUqmvKxw\"");
    assertThat(value(new DoubleValue(509.58))).isEqualTo("509.58");
    assertThat(value(new BooleanValue(true))).isEqualTo("true");
    assertThat(value(new BooleanValue(false))).isEqualTo("false");
    assertThat(value(new EmptyValue())).isEqualTo("{}");
    assertThat(value(new UserArnValue("arn:agent/" + ID)))
        .isEqualTo("{\"userArnValue\":\"arn:agent/~AaIiM1_qcAC16psUqmvKxw\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "75.0, 75",
    "0.0, 0",
    "-0.0, -0.0",
    "-3.0, -3",
    "0.5, 0.5",
    "9007199254740991, 9007199254740991",
    "9007199254740992, 9.007199254740992E15",
    "-9.223372036854775808E18, -9.223372036854776E18",
    "1E300, 1.0E300",
    "NaN, '{\"doubleValue\":\"NaN\"}'",
    "-Infinity, '{\"doubleValue\":\"-Infinity\"}'"
  })
  void wholeNumbers_haveNoFraction(double number, String json) {
    assertThat(value(new DoubleValue(number))).isEqualTo(json);
  }

  @Test
  void case_isShort() {
    Case written =
        new Case(
            ID,
            null,
            Map.of(ID, new StringValue("gold")),
            Map.of(ID, FieldType.SingleSelect),
            CaseItems.NONE,
            1,
            Map.of(),
            null);

    String json = CompactJson.write(written);

    assertThat(json)
        .isEqualTo(
            "{\"templateId\":\"~AaIiM1_qcAC16psUqmvKxw\","
                + "\"fields\":{\"~AaIiM1_qcAC16psUqmvKxw\":\"gold\"},"
                + "\"stringTypes\":{\"~AaIiM1_qcAC16psUqmvKxw\":\"SingleSelect\"},"
                + "\"items\":{\"total\":0,\"files\":0},\"sequence\":1}");
    assertThat(CompactJson.read(json, Case.class)).isEqualTo(written);
  }

  @Test
  void valuesOfAuditEvents_areArrays() {
    AuditEvent written =
        new AuditEvent(
            ID,
            AuditEventType.CASE_UPDATED,
            null,
            Instant.parse("2026-11-28T12:48:41.962501Z"),
            List.of(
                new AuditEventField("title", null, new StringValue("late")),
                new AuditEventField("status", new EmptyValue(), new StringValue("open"))),
            new AuditEventPerformedBy(null, "arn:user"),
            null);

    String json = CompactJson.write(written);

    assertThat(json)
        .isEqualTo(
            "{\"eventId\":\"~AaIiM1_qcAC16psUqmvKxw\",\"type\":\"CASE_UPDATED\","
                + "\"performedTime\":\"2026-11-28T12:48:41.962501Z\","
                + "\"fields\":[[\"title\",\"late\"],[\"status\",\"open\",{}]],"
                + "\"performedBy\":{\"iamPrincipalArn\":\"arn:user\"}}");
    assertThat(CompactJson.read(json, AuditEvent.class)).isEqualTo(written);
  }

  @Test
  void emptyLists_areLeftOutUnlessTheyCouldBeAbsent() {
    assertThat(CompactJson.write(new Lists(List.of(), List.of()))).isEqualTo("{\"some\":[]}");
    assertThat(CompactJson.write(new Lists(List.of("a"), null))).isEqualTo("{\"all\":[\"a\"]}");
    assertThat(CompactJson.read("{}", Lists.class)).isEqualTo(new Lists(List.of(), null));
    assertThat(CompactJson.read("{\"all\":null,\"some\":[]}", Lists.class))
        .isEqualTo(new Lists(List.of(), List.of()));
  }

  /** The statements of tallies look for the number. */
  @Test
  void numbersOfTallies_areThereEvenIfTheyAreZero() {
    assertThat(CompactJson.write(new Tally(0))).isEqualTo("{\"count\":0}");
  }

  @Test
  void whatARecordDoesNotHave_isPassedOver() {
    assertThat(CompactJson.read("{\"new\":{\"a\":[1]},\"value\":true,\"newer\":[[]]}", Held.class))
        .isEqualTo(new Held(new BooleanValue(true)));
    assertThat(
            CompactJson.read(
                "{\"fields\":[[\"a\",1,null,[2]]],\"performedBy\":{\"iamPrincipalArn\":\"b\"}}",
                AuditEvent.class))
        .extracting(AuditEvent::fields)
        .isEqualTo(List.of(new AuditEventField("a", null, new DoubleValue(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "{\"value\":",
        "{\"value\":[]}",
        "{\"value\":{\"other\":1}}",
        "{\"value\":{\"stringValue\":\"a\",\"doubleValue\":1}}",
        "{\"value\":{\"stringValue\":1}}",
        "{\"value\":{\"doubleValue\":\"1\"}}",
        "{\"value\":{\"booleanValue\":1}}",
        "{\"value\":\"~\"}"
      })
  void whatIsNoCompactJson_isRefused(String json) {
    assertThatThrownBy(() -> CompactJson.read(json, Held.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valuesThatARecordRefuses_areRefused() {
    assertThatThrownBy(() -> CompactJson.read("{}", Positive.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above zero");
  }

  /** A record that does not take every value. */
  record Positive(int number) {
    Positive {
      if (number <= 0) {
        throw new IllegalArgumentException("A number above zero");
      }
    }
  }

  @Test
  void tildesOfOlderRows_areTheirOwn() {
    String json = "{\"value\":{\"stringValue\":\"~AaIiM1_qcAC16psUqmvKxw\"}}";

    assertThat(ShapeReader.read(json, Held.class))
        .isEqualTo(new Held(new StringValue("~AaIiM1_qcAC16psUqmvKxw")));
    assertThat(CompactJson.read(json, Held.class)).isEqualTo(new Held(new StringValue(ID)));
  }
}
