package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.AGENT;
import static dev.docket.server.wire.CaseFixture.clear;
import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;

/** Values of every type, on their way into a case and out of it, with the AWS SDK. */
@Wire
class CaseValuesWireTest extends CaseFixtureWireTest {

  private static final FieldValueUnion NUMBER = FieldValueUnion.fromDoubleValue(-12.75);
  private static final FieldValueUnion TRUTH = FieldValueUnion.fromBooleanValue(false);
  private static final FieldValueUnion USER = FieldValueUnion.fromUserArnValue(AGENT);

  private static FieldValueUnion text(String value) {
    return FieldValueUnion.fromStringValue(value);
  }

  @Test
  void everyType_givesBackWhatItWasGiven() {
    Map<String, FieldValueUnion> values = new LinkedHashMap<>();
    values.put(fixture.field(FieldType.TEXT), text("\u00e4\u4e2d\ud83d\ude00 \"quoted\""));
    values.put(fixture.field(FieldType.NUMBER), NUMBER);
    values.put(fixture.field(FieldType.BOOLEAN), TRUTH);
    values.put(fixture.field(FieldType.DATE_TIME), text("2026-03-14T09:26:53Z"));
    values.put(fixture.field(FieldType.SINGLE_SELECT, "a", "b"), text("b"));
    values.put(fixture.field(FieldType.URL), text("https://example.com/a?b=c"));
    values.put(fixture.field(FieldType.USER), USER);
    FieldValue[] sent =
        values.entrySet().stream()
            .map(value -> set(value.getKey(), value.getValue()))
            .toArray(FieldValue[]::new);
    String[] ids = values.keySet().toArray(String[]::new);

    String id = fixture.create(sent);

    assertThat(fixture.get(id, ids)).containsExactlyEntriesOf(values);
    for (String field : ids) {
      fixture.update(id, clear(field));
    }
    assertThat(fixture.get(id, ids)).isEmpty();
  }

  @Test
  void extremeNumbers_comeBackExactly() {
    String field = fixture.field(FieldType.NUMBER);
    String id = fixture.create();

    for (double number :
        new double[] {Double.MAX_VALUE, Double.MIN_VALUE, -0.1, 1e21, 123456789.123456789, 3}) {
      fixture.update(id, set(field, FieldValueUnion.fromDoubleValue(number)));
      assertThat(fixture.get(id, field).get(field).doubleValue()).isEqualTo(number);
    }
  }

  @Test
  void time_comesBackInUtc() {
    String field = fixture.field(FieldType.DATE_TIME);

    String id = fixture.create(set(field, "2026-03-14T01:30:00.5+02:00"));

    assertThat(fixture.text(id, field)).isEqualTo("2026-03-13T23:30:00.500Z");
  }

  @Test
  void assignedUser_isATextInEitherForm() {
    String id = fixture.create(set("assigned_user", USER));
    assertThat(fixture.text(id, "assigned_user")).isEqualTo(AGENT);
    fixture.update(id, set("assigned_user", AGENT));

    assertThat(fixture.audit(id)).hasSize(1);
  }

  @Test
  void violations_areToldTogether() {
    String number = fixture.field(FieldType.NUMBER);
    String select = fixture.field(FieldType.SINGLE_SELECT, "a");

    refused(
        () ->
            fixture.create(
                r ->
                    r.fields(
                        List.of(
                            set(number, "1"),
                            set(select, "b"),
                            set("reference_number", "1"),
                            set("nowhere", "x"),
                            set("title", "one"),
                            set("title", "two")))),
        "The following fields do not exist: [nowhere]; "
            + "Field title is named more than once; "
            + "Field "
            + number
            + " of type Number does not accept stringValue; "
            + "Value b is not an active option of field "
            + select
            + "; Field reference_number is managed by the service and cannot be set");
  }

  @Test
  void refusedUpdate_changesNothing() {
    String id = fixture.create();

    refused(
        () -> fixture.update(id, set("title", "Lost"), set("case_id", "x")),
        "Field case_id is managed by the service and cannot be set");

    assertThat(fixture.text(id, "title")).isEqualTo("Broken");
    assertThat(fixture.audit(id)).hasSize(1);
  }

  @Test
  void inactiveOption_isKeptButNotChosen() {
    String select = fixture.field(FieldType.SINGLE_SELECT, "a", "b");
    String id = fixture.create(set(select, "a"));
    fixture.putOptions(select, false, "a");

    fixture.update(id, set(select, "a"), set("title", "Lost"));
    assertThat(fixture.text(id, select)).isEqualTo("a");
    fixture.update(id, set(select, "b"));

    refused(
        () -> fixture.update(id, set(select, "a")),
        "Value a is not an active option of field " + select);
  }

  @Test
  void newOptionsOfStatus_canBeChosenAtOnce() {
    fixture.putOptions("status", true, "held");

    String id = fixture.create(set("status", "held"));

    assertThat(fixture.text(id, "status")).isEqualTo("held");
  }
}
