package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CaseFilter;
import software.amazon.awssdk.services.connectcases.model.FieldFilter;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.TemplateSummary;

/** Texts come back as they were sent, code point by code point, whatever they are made of. */
@Wire
class UnicodeWireTest {

  private static final List<String> TEXTS =
      List.of(
          "Caf\u00e9",
          "Cafe\u0301",
          "e\u0323\u0302 e\u0302\u0323",
          "no\u00a0break",
          "\u0645\u0631\u062d\u0628\u0627 \u202eturned\u202c \u200fend",
          "\ud83d\udc69\u200d\ud83d\udcbb \ud83c\uddea\ud83c\uddfa \u2764\ufe0f",
          "\ufffd\ufffd",
          "\u0130stanbul \u0131 \u00df \ufb03",
          "\ud840\udc00 \udbff\udffd",
          "zero\u200bwidth \u00ad\ufeff end",
          "\u1112\u1161\u11ab \ud55c",
          "\u212b \u00c5 A\u030a");

  @Test
  void textsOfCases_comeBackAsTheyWere() {
    try (CaseFixture fixture = CaseFixture.open()) {
      Map<String, String> titles = new LinkedHashMap<>();
      TEXTS.forEach(text -> titles.put(fixture.create(r -> r.fields(set("title", text))), text));

      titles.forEach((id, text) -> assertThat(fixture.text(id, "title")).isEqualTo(text));
      assertThat(titlesFound(fixture, null)).isEqualTo(titles);
      titles.forEach(
          (id, text) ->
              assertThat(
                      titlesFound(
                          fixture,
                          CaseFilter.fromField(FieldFilter.fromEqualTo(set("title", text)))))
                  .containsEntry(id, text));
    }
  }

  private static Map<String, String> titlesFound(CaseFixture fixture, CaseFilter filter) {
    Map<String, String> found = new HashMap<>();
    for (SearchCasesResponseItem item :
        fixture
            .cases
            .searchCases(
                r ->
                    r.domainId(fixture.domain)
                        .maxResults(100)
                        .filter(filter)
                        .fields(f -> f.id("title")))
            .cases()) {
      found.put(item.caseId(), item.fields().getFirst().value().stringValue());
    }
    return found;
  }

  @Test
  void names_comeBackAsTheyWere() {
    try (CaseFixture fixture = CaseFixture.open()) {
      Map<String, String> names = new LinkedHashMap<>();
      // The number keeps those apart that differ in how they are composed only: they are one name.
      IntStream.range(0, TEXTS.size())
          .mapToObj(i -> i + " " + TEXTS.get(i))
          .forEach(name -> names.put(fixture.template(r -> r.name(name)), name));

      names.forEach(
          (id, name) ->
              assertThat(
                      fixture
                          .cases
                          .getTemplate(r -> r.domainId(fixture.domain).templateId(id))
                          .name())
                  .isEqualTo(name));
      assertThat(
              fixture.cases.listTemplates(r -> r.domainId(fixture.domain)).templates().stream()
                  .map(TemplateSummary::name))
          .containsAll(names.values());
    }
  }
}
