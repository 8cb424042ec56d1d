package dev.docket.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.cases.Schema;
import dev.docket.events.EventBridgeConfiguration;
import dev.docket.fields.Field;
import dev.docket.fields.FieldOption;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTermTest {

  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");

  private static final Schema SCHEMA =
      new Schema(
          Map.of(
              "title",
              field(FieldType.Text),
              "kind",
              field(
                  FieldType.SingleSelect,
                  new FieldOption("Verloren gegangen", "LOST", true),
                  new FieldOption("Zerbrochen", "broken", true)),
              "owner",
              field(FieldType.User)),
          Map.of(),
          Map.of(),
          EventBridgeConfiguration.OFF);

  private static final Case CASE =
      new Case(
          "template",
          null,
          Map.of(
              "title", new StringValue("Red parcel"),
              "kind", new StringValue("LOST"),
              "owner", new UserArnValue("arn:aws:connect:owner")),
          Map.of("kind", FieldType.SingleSelect),
          CaseItems.NONE,
          1,
          Map.of("team", "returns"),
          null);

  private static Field field(FieldType type, FieldOption... options) {
    return new Field("A " + type, null, type, null, List.of(options), NOW, NOW, false, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "parcel, true",
    "PARC, true",
    "parcels, false",
    "red parcel, true",
    "parcel red, true",
    "'\"red parcel\"', true",
    "'\"parcel red\"', false",
    "lost, true",
    "broken, false",
    "verLOREN, true",
    "'\"verloren gegangen\" red', true",
    "zerbrochen, false",
    "connect, false",
    "returns, false"
  })
  void term_isLookedForInTextsAndInValuesAndNamesOfOptions(String term, boolean matches) {
    assertThat(CaseTerm.condition(term, SCHEMA).matches(CASE.searchValues())).isEqualTo(matches);
  }
}
