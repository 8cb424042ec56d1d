package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a server answers in a locale that has digits and rules of case of its own. */
@Wire
class LocaleWireTest extends CaseFixtureWireTest {

  /** The language tag that the build runs the tests in, where it is not that of the machine. */
  private static final String PROPERTY = "docket.test.locale";

  @Test
  void locale_isThatOfTheRun() {
    String own = Locale.getDefault().toLanguageTag();

    assertThat(own).isEqualTo(System.getProperty(PROPERTY, own));
  }

  @Test
  void answers_haveNoDigitsAndLettersOfALocale() {
    String id = fixture.create();
    String fields =
        String.join(
            "\"},{\"id\":\"",
            "reference_number",
            "created_datetime",
            "last_updated_datetime",
            "status",
            "title");

    Answer answer =
        fixture.http.call(
            "POST",
            "/domains/" + fixture.domain + "/cases/" + id,
            "{\"fields\":[{\"id\":\"" + fields + "\"}]}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isASCII().contains("\"last_updated_datetime\"");
    assertThat(answer.header("Date")).isASCII();
    JsonNode values = answer.json().get("fields");
    assertThat(values.get(0).get("value").get("stringValue").asText()).matches("[0-9]{8}");
    assertThat(values.get(1).get("value").get("stringValue").asText())
        .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
  }

  @Test
  void case_isThatOfNoLanguage() {
    String id = fixture.create(CaseFixture.set("summary", "TITLE AND INDEX, \u0130 and \u0131"));

    for (String term : new String[] {"title", "Title", "index", "INDEX", "\u0130", "\u0131"}) {
      assertThat(
              fixture.cases.searchCases(r -> r.domainId(fixture.domain).searchTerm(term)).cases())
          .as(term)
          .hasSize(1)
          .allMatch(found -> found.caseId().equals(id));
    }
  }
}
