package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** Texts that SearchCases looks for, with the AWS SDK. */
@Wire
class SearchCasesTermsWireTest extends CaseSearchWireTest {

  @Test
  void term_isLookedForInTextsAndOptions_wordByWord() {
    String kind = fixture.field(FieldType.SINGLE_SELECT);
    fixture.cases.batchPutFieldOptions(
        r ->
            r.domainId(fixture.domain)
                .fieldId(kind)
                .options(option("Lost in transit", "L1"), option("Broken glass", "Z1")));
    String lost = fixture.create(set("summary", "A red parcel"), set(kind, "L1"));
    String broken = fixture.create(set("summary", "A blue parcel"), set(kind, "Z1"));
    String number = fixture.text(broken, "reference_number");

    assertThat(mentioning("PARCEL")).containsExactly(broken, lost);
    assertThat(mentioning("parcel red")).containsExactly(lost);
    assertThat(mentioning("\"red parcel\"")).containsExactly(lost);
    assertThat(mentioning("\"parcel red\"")).isEmpty();
    assertThat(mentioning("transit red")).containsExactly(lost);
    assertThat(mentioning("z1")).containsExactly(broken);
    assertThat(mentioning(number)).containsExactly(broken);
    assertThat(mentioning(lost)).containsExactly(lost);
    assertThat(mentioning("9f5d1c3b")).containsExactly(broken, lost);
    fixture.cases.batchPutFieldOptions(
        r -> r.domainId(fixture.domain).fieldId(kind).options(option("Never arrived", "L1")));
    assertThat(mentioning("transit")).isEmpty();
    assertThat(mentioning("arrived")).containsExactly(lost);
  }

  @Test
  void texts_areFoundHoweverTheyAreComposed() {
    String kind = fixture.field(FieldType.SINGLE_SELECT);
    fixture.cases.batchPutFieldOptions(
        r ->
            r.domainId(fixture.domain).fieldId(kind).options(option("Cr\u00e8me", "Cr\u00e8me-1")));
    String composed = titled("Caf\u00e9", set(kind, "Cre\u0300me-1"));
    String apart = titled("Cafe\u0301", set(kind, "Cr\u00e8me-1"));
    String plain = titled("Cafe");

    for (String text : List.of("Caf\u00e9", "Cafe\u0301", "CAFE\u0301", "caf\u00c9")) {
      assertThat(mentioning(text)).as(text).containsExactly(apart, composed);
      assertThat(meeting(contains("title", text))).as(text).containsExactly(apart, composed);
      assertThat(meeting(equal("title", text))).as(text).containsExactly(apart, composed);
    }
    assertThat(mentioning("cafe")).containsExactly(plain);
    assertThat(mentioning("cre\u0300me")).containsExactly(apart, composed);
    assertThat(meeting(equal(kind, "Cre\u0300me-1"))).containsExactly(apart, composed);
    assertThat(fixture.text(apart, "title")).isEqualTo("Cafe\u0301");
    assertThat(fixture.text(composed, kind)).isEqualTo("Cr\u00e8me-1");
  }

  @Test
  void identifiers_areMeantAsAWhole_andArnsAlsoByTheirLastPart() {
    String owner = fixture.field(FieldType.USER);
    String first =
        fixture.create(
            set("summary", "Parcel order 10000"),
            set(owner, FieldValueUnion.fromUserArnValue(CaseFixture.AGENT)),
            set("assigned_queue", "Queue-7000"));
    String second = fixture.create(set("summary", "Parcel order 10001"));
    String number = fixture.text(second, "reference_number");

    assertThat(mentioning("parcel")).containsExactly(second, first);
    for (String inside : List.of("7000", "file", "profile", "agent", "arn", "connect", "-7")) {
      assertThat(mentioning(inside)).as(inside).isEmpty();
    }
    assertThat(mentioning(first.substring(0, 8))).isEmpty();
    assertThat(mentioning(first.substring(0, 35))).isEmpty();
    assertThat(mentioning(first.toUpperCase(Locale.ROOT))).containsExactly(first);
    assertThat(mentioning("parcel " + second)).containsExactly(second);
    assertThat(mentioning(number)).containsExactly(second);
    assertThat(mentioning(number.substring(1))).isEmpty();
    assertThat(mentioning("queue-7000")).containsExactly(first);
    assertThat(mentioning(CaseFixture.PROFILE)).containsExactly(second, first);
    assertThat(mentioning(last(CaseFixture.PROFILE))).containsExactly(second, first);
    assertThat(mentioning(CaseFixture.AGENT)).containsExactly(first);
    assertThat(mentioning(last(CaseFixture.AGENT))).containsExactly(first);
    assertThat(mentioning(fixture.template)).containsExactly(second, first);
    assertThat(meeting(contains("customer_id", "PROFILE"))).containsExactly(second, first);
    assertThat(meeting(contains("case_id", first.substring(3, 30)))).containsExactly(first);
  }

  private String titled(String title, FieldValue... more) {
    List<FieldValue> fields =
        new ArrayList<>(List.of(set("title", title), set("customer_id", CaseFixture.PROFILE)));
    fields.addAll(List.of(more));
    return fixture.create(r -> r.fields(fields));
  }

  private static String last(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  private static FieldOption option(String name, String value) {
    return FieldOption.builder().name(name).value(value).active(true).build();
  }

  @Test
  void deletedField_isStillSearched() {
    String colour = fixture.field(FieldType.TEXT);
    String id = fixture.create(set(colour, "Vermilion"));
    fixture.create();
    fixture.cases.deleteField(r -> r.domainId(fixture.domain).fieldId(colour));

    assertThat(meeting(equal(colour, "vermilion"))).containsExactly(id);
    assertThat(mentioning("vermil")).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "_", "\\", "'", "''", "%%_", "\\%", "$1", ".*", "[a-z]", "{\"a\"}", "é🦊"})
  void charactersThatMeanSomethingElsewhere_meanThemselves(String text) {
    String holding = fixture.create(set("summary", "before " + text + " after"));
    fixture.create(set("summary", "before x after"));

    assertThat(meeting(contains("summary", text))).containsExactly(holding);
    assertThat(meeting(equal("summary", "before " + text + " after"))).containsExactly(holding);
    if (!text.contains("\"")) {
      assertThat(mentioning(text)).containsExactly(holding);
    }
  }

  @Test
  void quotes_areOnlyMeantByFilters() {
    String holding = fixture.create(set("summary", "say \"yes\" now"));
    fixture.create(set("summary", "say yes now"));

    assertThat(meeting(contains("summary", "\"yes\""))).containsExactly(holding);
    assertThat(mentioning("\"")).hasSize(2);
  }

  @Test
  void termOf255Characters_isLookedFor_andNoLongerOne() {
    String text = "0123456789".repeat(26);
    String holding = fixture.create(set("summary", text));
    fixture.create(set("summary", text.substring(1, 255)));

    assertThat(mentioning(text.substring(0, 255))).containsExactly(holding);
    refused(() -> mentioning(text.substring(0, 256)), "'searchTerm'");
  }

  @Test
  void nulInATerm_isRefused() {
    assertThatThrownBy(() -> mentioning("a\u0000b")).isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> meeting(contains("title", "\u0000")))
        .isInstanceOf(ValidationException.class);
  }
}
