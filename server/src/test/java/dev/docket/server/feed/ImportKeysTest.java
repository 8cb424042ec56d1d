package dev.docket.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.CasesService;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What import keys have to do with client tokens, which may have the same text. */
class ImportKeysTest extends FeedFixture {

  private static final Duration DAY = Duration.ofDays(1);

  /** The operations at a later time. */
  private CasesService after(Duration time) {
    return ServiceCalls.operations(
        storage,
        new Stamps(Clock.offset(Clock.systemUTC(), time), Ids.timeOrdered(Clock.systemUTC())));
  }

  private JsonNode call(CasesService at, String name, String members) {
    return CALLS.call(at, name, "{'domainId':'" + domain + "'," + members + "}");
  }

  private String create(CasesService at, String token) {
    return call(at, "CreateCase", "'clientToken':'" + token + "'," + values())
        .get("caseId")
        .asText();
  }

  private JsonNode imported(CasesService at, String key) {
    return call(at, "ImportCases", "'cases':[{'importKey':'" + key + "'," + values() + "}]")
        .at("/results/0");
  }

  private String values() {
    return "'templateId':'"
        + template
        + "','fields':[{'id':'title','value':{'stringValue':'Broken'}}]";
  }

  @Test
  void importedCase_isKnownForAsLongAsItIsThere() {
    String id = imported(service, "1").get("caseId").asText();

    JsonNode again = imported(after(DAY.multipliedBy(1_000)), "1");

    assertThat(again.get("outcome").asText()).isEqualTo("ALREADY_THERE");
    assertThat(again.get("caseId").asText()).isEqualTo(id);
  }

  @Test
  void clientTokenOfTheSameText_keepsImportsOutForADay() {
    String id = create(service, "import/1");
    assertThat(imported(service, "1").get("caseId").asText()).isEqualTo(id);

    JsonNode later = imported(after(DAY.plusMinutes(1)), "1");

    assertThat(later.get("outcome").asText()).isEqualTo("IMPORTED");
    assertThat(later.get("caseId").asText()).isNotEqualTo(id);
    assertThat(imported(after(DAY.multipliedBy(9)), "1").get("caseId"))
        .isEqualTo(later.get("caseId"));
  }
}
