package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Both stores find the same cases in the same order, on the same pages and with the same total,
 * whatever cases there are and whatever is searched for.
 */
class SearchAgreementProperties {

  private static final int CASES = 15;

  /** How many searches each of the domains is asked. */
  private static final int SEARCHES = Integer.getInteger("docket.agreement.searches", 80);

  private static final AtomicInteger DOMAINS = new AtomicInteger();

  private static BothStores stores;

  @BeforeContainer
  static void start() {
    stores = BothStores.start("--quotas=off");
  }

  @AfterContainer
  static void stop() {
    stores.close();
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
  void searches_findTheSameOnBothStores(@ForAll long seed) {
    RandomSearches searches = new RandomSearches(seed);
    // Small numbers are drawn more than once.
    String name = "Domain " + DOMAINS.incrementAndGet();
    Archive one = new Archive(stores.memory, name);
    Archive other = new Archive(stores.postgres, name);
    for (int i = 0; i < CASES; i++) {
      stores.clock.advance(Duration.ofMillis(i % 2));
      String values = searches.values();
      one.add(values);
      other.add(values);
    }
    one.deleteField();
    other.deleteField();

    for (int i = 0; i < SEARCHES; i++) {
      String search = searches.search();
      int size = 1 + i % 7;
      Walk walk = one.walk(search, size);
      assertThat(other.walk(search, size)).as("%s by %d", search, size).isEqualTo(walk);
      Statistics.collect(
          walk.refusal() != null ? "refused" : walk.found().isEmpty() ? "nothing" : "something");
    }
    Statistics.coverage(
        coverage -> {
          coverage.check("something").percentage(share -> share > 40);
          coverage.check("refused").percentage(share -> share < 30);
        });
  }

  /**
   * All pages of a search.
   *
   * @param found the cases by the order of their making
   * @param totals of all pages
   * @param refusal what is said instead, or null
   */
  record Walk(List<Integer> found, List<Long> totals, String refusal) {}

  /** A domain with a field of each type, and its cases. */
  private static final class Archive {

    private final RawHttp http;
    private final String domain;
    private final String template;
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> cases = new ArrayList<>();

    Archive(TestDocket docket, String name) {
      http = new RawHttp(docket.port());
      domain = made("POST", "/domains", "{\"name\":\"" + name + "\"}").get("domainId").asText();
      template = under("/templates", "{\"name\":\"Any\"}").get("templateId").asText();
      for (String type : RandomSearches.TYPES) {
        String realType = type.equals("Gone") ? "Text" : type;
        JsonNode field =
            under("/fields", "{\"name\":\"" + type + "\",\"type\":\"" + realType + "\"}");
        fields.put(type, field.get("fieldId").asText());
      }
      RandomSearches.OPTIONS.forEach(
          (value, label) ->
              made(
                  "PUT",
                  "/domains/" + domain + "/fields/" + fields.get("SingleSelect") + "/options",
                  "{\"options\":[{\"name\":\"%s\",\"value\":\"%s\",\"active\":true}]}"
                      .formatted(label, value)));
    }

    private JsonNode under(String path, String body) {
      return made("POST", "/domains/" + domain + path, body);
    }

    private JsonNode made(String method, String target, String body) {
      Answer answer = http.call(method, target, body);
      assertThat(answer.status()).as("%s of %s", answer.text(), body).isEqualTo(200);
      return answer.json();
    }

    void add(String values) {
      String body = "{\"templateId\":\"" + template + "\"," + named(values) + "}";
      cases.add(under("/cases", body).get("caseId").asText());
    }

    void deleteField() {
      http.call("DELETE", "/domains/" + domain + "/fields/" + fields.get("Gone"), "");
    }

    private String named(String json) {
      String named = json;
      for (Map.Entry<String, String> field : fields.entrySet()) {
        named = named.replace("@" + field.getKey() + "@", field.getValue());
      }
      return named;
    }

    private String masked(String message) {
      String masked = message;
      for (Map.Entry<String, String> field : fields.entrySet()) {
        masked = masked.replace(field.getValue(), field.getKey());
      }
      return masked;
    }

    Walk walk(String search, int size) {
      String query = "{" + named(search) + ",\"maxResults\":" + size;
      List<Integer> found = new ArrayList<>();
      List<Long> totals = new ArrayList<>();
      String token = "";
      do {
        Answer answer =
            http.call(
                "POST",
                "/domains/" + domain + "/cases-search",
                query + ",\"nextToken\":\"" + token + "\"}");
        if (answer.status() != 200) {
          assertThat(answer.status()).as(answer.text()).isEqualTo(400);
          return new Walk(List.of(), List.of(), masked(answer.text()));
        }
        answer
            .json()
            .get("cases")
            .forEach(item -> found.add(cases.indexOf(item.get("caseId").asText())));
        totals.add(answer.json().get("totalCount").asLong());
        token = answer.json().path("nextToken").asText("");
      } while (!token.isEmpty());
      assertThat(totals).containsOnly((long) found.size());
      assertThat(IntStream.range(0, CASES)).containsAll(found);
      return new Walk(found, totals, null);
    }
  }
}
