package dev.docket.cases;

import static dev.docket.cases.Samples.active;
import static dev.docket.cases.Samples.field;
import static dev.docket.cases.Samples.inactive;
import static dev.docket.cases.Samples.none;
import static dev.docket.cases.Samples.number;
import static dev.docket.cases.Samples.text;
import static dev.docket.cases.Samples.truth;
import static dev.docket.cases.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.ValueCheck.Checked.Accepted;
import dev.docket.cases.ValueCheck.Checked.Refused;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCheckTest {

  private static final Map<FieldType, String> MEMBERS =
      Map.of(
          FieldType.Text, "stringValue",
          FieldType.Url, "stringValue",
          FieldType.DateTime, "stringValue",
          FieldType.SingleSelect, "stringValue",
          FieldType.Number, "doubleValue",
          FieldType.Boolean, "booleanValue",
          FieldType.User, "userArnValue");

  private static final Map<String, FieldValueUnion> VALUES =
      Map.of(
          "stringValue", text("x"),
          "doubleValue", number(1.5),
          "booleanValue", truth(true),
          "userArnValue", user(Samples.AGENT));

  private static void accepts(FieldType type, FieldValueUnion sent, FieldValueUnion kept) {
    assertThat(ValueCheck.of("f", field(type), sent)).isEqualTo(new Accepted(kept));
  }

  private static void refuses(FieldType type, String sent, String why) {
    assertThat(ValueCheck.of("f", field(type), text(sent)))
        .isEqualTo(new Refused("The value of field f " + why));
  }

  @ParameterizedTest
  @EnumSource
  void field_takesNoMemberButThatOfItsType(FieldType type) {
    for (String member : Set.of("stringValue", "doubleValue", "booleanValue", "userArnValue")) {
      if (!member.equals(MEMBERS.get(type))) {
        assertThat(ValueCheck.of("f", field(type), VALUES.get(member)))
            .isEqualTo(new Refused("Field f of type " + type + " does not accept " + member));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyValue_clearsEveryField(FieldType type) {
    accepts(type, none(), none());
  }

  @ParameterizedTest
  @EnumSource(names = {"Text", "Url", "DateTime", "SingleSelect"})
  void textWithoutCharacters_clears(FieldType type) {
    accepts(type, text(""), none());
  }

  @Test
  void values_areKeptAsTheyAreSent() {
    accepts(FieldType.Text, text(" two\nlines "), text(" two\nlines "));
    accepts(FieldType.Number, number(0.1), number(0.1));
    accepts(FieldType.Number, number(Double.MIN_VALUE), number(Double.MIN_VALUE));
    accepts(FieldType.Boolean, truth(false), truth(false));
    accepts(FieldType.User, user(Samples.AGENT), user(Samples.AGENT));
  }

  @Test
  void zero_hasNoSign() {
    accepts(FieldType.Number, number(-0.0), number(0.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void number_isFinite(double number) {
    assertThat(ValueCheck.of("f", field(FieldType.Number), number(number)))
        .isEqualTo(new Refused("The value of field f is not a finite number"));
  }

  @Test
  void text_isAsLongAsItsFieldAllows() {
    // Characters are code points: this one has two chars.
    String wide = "\ud83d\ude00";
    accepts(FieldType.Text, text(wide.repeat(500)), text(wide.repeat(500)));
    refuses(FieldType.Text, wide.repeat(501), "has more than 500 characters");
    assertThat(ValueCheck.of("f", Samples.lines(), text("x".repeat(4100))))
        .isEqualTo(new Accepted(text("x".repeat(4100))));
    assertThat(ValueCheck.of("summary", Samples.lines(), text("x".repeat(3000))))
        .isEqualTo(new Accepted(text("x".repeat(3000))));
    assertThat(ValueCheck.of("summary", Samples.lines(), text("x".repeat(3001))))
        .isEqualTo(new Refused("The value of field summary has more than 3000 characters"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-14T09:26:53Z, 2026-03-14T09:26:53Z",
    "2026-03-14t09:26:53z, 2026-03-14T09:26:53Z",
    "2026-03-14T09:26Z, 2026-03-14T09:26:00Z",
    "2026-03-14T09:26:53.589793Z, 2026-03-14T09:26:53.589793Z",
    "2026-03-14T09:26:53.589793999Z, 2026-03-14T09:26:53.589793Z",
    "2026-03-14T00:30:00+02:00, 2026-03-13T22:30:00Z",
    "2026-03-14T00:30:00+0200, 2026-03-13T22:30:00Z",
    "2026-03-14T00:30:00-08, 2026-03-14T08:30:00Z",
    "2026-03-14, 2026-03-14T00:00:00Z",
    "0001-01-01, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999999Z"
  })
  void time_isKeptInUtc(String sent, String kept) {
    accepts(FieldType.DateTime, text(sent), text(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "2026-03-14T09:26:53",
        "2026-02-30",
        "2026-13-01",
        "2026-03-14T25:00:00Z",
        "2026-03-14T09:26:53Z ",
        "2026-03-14Z",
        "14.3.2026",
        "0000-12-31",
        "0001-01-01T00:00:00+01:00",
        "+10000-01-01",
        "9999-12-31T23:30:00-01:00"
      })
  void time_isOneOfIso8601(String sent) {
    refuses(
        FieldType.DateTime,
        sent,
        "is not a time of ISO 8601 with an offset or Z, nor a date, of the years 1 to 9999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com",
        "HTTPS://example.com:8443/a%20b?c=d#e",
        "https://my_host/x",
        "https://example.com/?q=a|b",
        "https://example.com/{id}",
        "https://example.com/a\\b^c`d\"e<f>",
        "https://example.com?q=100%",
        "https://user:secret@example.com:65535/",
        "https://[::1]/",
        "https://m\u00fcnchen.example/"
      })
  void url_isKeptAsSent(String sent) {
    accepts(FieldType.Url, text(sent), text(sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        "/path",
        "ftp://example.com",
        "mailto:a@b",
        "http:",
        "https:///x",
        "http://exa mple.com",
        "https://example.com/a b",
        "https://example.com/a\nb",
        "https://example.com:65536/",
        "https://example.com:99999999999/",
        "https://example.com:port/",
        "https://:8080/",
        "https://alice@/",
        "javascript:alert(1)"
      })
  void url_isAbsoluteAndOfTheWeb(String sent) {
    refuses(FieldType.Url, sent, "is not an absolute http or https URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b7d9e1f3",
        "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b",
        "arn:aws:iam::123456789012:user/alice",
        "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/queue/b7d9e1f3"
      })
  void user_isOneOfAmazonConnect(String arn) {
    assertThat(ValueCheck.of("f", field(FieldType.User), user(arn)))
        .isEqualTo(new Refused("The value of field f is not the ARN of a user of Amazon Connect"));
  }

  @Test
  void user_isNamedInEitherWayOfAws() {
    String other = Samples.AGENT.replace("/agent/", "/user/");

    accepts(FieldType.User, user(other), user(other));
  }

  @Test
  void option_isActive() {
    var select = field(FieldType.SingleSelect, active("a"), inactive("b"));

    assertThat(ValueCheck.of("f", select, text("a"))).isEqualTo(new Accepted(text("a")));
    for (String value : Set.of("b", "c", "A", "Option a")) {
      assertThat(ValueCheck.of("f", select, text(value)))
          .isEqualTo(new Refused("Value " + value + " is not an active option of field f"));
    }
  }

  @Test
  void assignedUser_isATextHoweverItIsSent() {
    assertThat(ValueCheck.of("assigned_user", field(FieldType.Text), user(Samples.AGENT)))
        .isEqualTo(new Accepted(text(Samples.AGENT)));
  }

  @Test
  void customer_isAProfile() {
    assertThat(ValueCheck.of("customer_id", field(FieldType.Text), text(Samples.PROFILE)))
        .isEqualTo(new Accepted(text(Samples.PROFILE)));
    assertThat(ValueCheck.of("customer_id", field(FieldType.Text), text("9f5d1c3b")))
        .isEqualTo(
            new Refused(
                "The value of field customer_id is not the ARN of a customer profile,"
                    + " arn:aws:profile:<region>:<account>:domains/<domain>/profiles/<profile>"));
  }
}
