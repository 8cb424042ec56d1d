package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import dev.docket.testing.postgres.Databases;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Databases that older versions have filled, one for each version of the schema. The server brings
 * them to its own, and then they are like any other.
 */
class UpgradeTest {

  private static final Path DUMPS = Path.of("..", "deploy", "schemas");
  private static final int SEARCHES = 60;

  /** How long after the dump the server starts: client tokens are still good. */
  private static final Duration LATER = Duration.ofMinutes(5);

  private static final Pattern TOKEN = Pattern.compile("\"nextToken\":\"[^\"]+\"");

  /** The id of no field. */
  private static final String GONE = "0192f0c1-2345-7abc-8def-0123456789ab";

  private static List<Path> dumps() throws IOException {
    try (Stream<Path> files = Files.list(DUMPS)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static int version(Path dump) {
    return Integer.parseInt(dump.getFileName().toString().substring(0, 4));
  }

  @Test
  void dumps_areNumberedFromOneWithoutGaps() throws IOException {
    List<Integer> numbers = dumps().stream().map(UpgradeTest::version).toList();

    assertThat(numbers)
        .isNotEmpty()
        .isEqualTo(Stream.iterate(1, number -> number + 1).limit(numbers.size()).toList());
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void olderDatabase_isReadSearchedAndWrittenLikeAnyOther(Path dump) throws IOException {
    String url = Databases.create();
    String statements = Files.readString(dump);
    Databases.execute(url, statements);
    String made = statements.lines().findFirst().orElseThrow().substring("-- ".length());
    ManualClock clock = ManualClock.at(Instant.parse(made).plus(LATER));
    try (TestDocket upgraded = start(clock, "--storage=postgres", "--postgres-url=" + url);
        // Its answers are held against those of the other one, which are verified.
        TestDocket memory = start(clock, "--storage=memory", TestDocket.UNVERIFIED)) {
      String export = new ControlledState(upgraded).export();
      ControlledState copy = new ControlledState(memory);
      assertThat(copy.put("old", export).status()).isEqualTo(200);
      copy.restore("old");
      assertThat(copy.export()).isEqualTo(export);

      RawHttp one = new RawHttp(upgraded.port());
      RawHttp other = new RawHttp(memory.port());
      List<JsonNode> domains = all(one, "/domains-list", "domains");
      assertThat(domains)
          .extracting(domain -> domain.get("name").asText())
          .containsExactlyInAnyOrder("Archive", "Other");
      for (JsonNode domain : domains) {
        String path = "/domains/" + domain.get("domainId").asText();
        String arn = URLEncoder.encode(domain.get("domainArn").asText(), UTF_8);
        same(one, other, "POST", path, "");
        assertThat(same(one, other, "GET", "/tags/" + arn, "").text()).contains("an older build");
        same(one, other, "POST", path + "/fields-list", "");
        for (String list : List.of("/templates-list", "/layouts-list")) {
          assertThat(same(one, other, "POST", path + list, "").text()).contains("Any");
        }
        assertThat(search(one, other, path)).isEqualTo(version(dump) > 1);
      }
      write(one, domains, version(dump));
    }
  }

  private static TestDocket start(ManualClock clock, String... store) {
    return TestDocket.startOn(
        List.of(store),
        clock,
        ControlledState.FLAG,
        "--rate-limit=off",
        "--address-rate-limit=off",
        "--access-log=off");
  }

  /** Both stores find the same, whatever is searched for; whether that is anything at all. */
  private static boolean search(RawHttp one, RawHttp other, String path) {
    List<JsonNode> fields = all(one, path + "/fields-list", "fields");
    RandomSearches searches = new RandomSearches(1);
    // The total of this term is kept in dumps of versions that keep any.
    same(one, other, "POST", path + "/cases-search", "{\"searchTerm\":\"https\"}");
    boolean found = false;
    for (int i = 0; i < SEARCHES; i++) {
      String search = searches.search().replace("@Gone@", GONE);
      for (JsonNode field : fields) {
        search =
            search.replace("@" + field.get("name").asText() + "@", field.get("fieldId").asText());
      }
      String body = "{" + search + ",\"maxResults\":" + (1 + i % 30) + "}";
      Answer answer = same(one, other, "POST", path + "/cases-search", body);
      found |= answer.json().path("totalCount").asInt() > 0;
    }
    return found;
  }

  /** The answer of both servers. */
  private static Answer same(
      RawHttp one, RawHttp other, String method, String target, String body) {
    Answer answer = one.call(method, target, body);
    Answer second = other.call(method, target, body);
    assertThat(masked(answer)).as("%s %s %s", method, target, body).isEqualTo(masked(second));
    return answer;
  }

  private static String masked(Answer answer) {
    return answer.status() + TOKEN.matcher(answer.text()).replaceAll("");
  }

  /** Cases that were there can be changed, and others are added. */
  private static void write(RawHttp http, List<JsonNode> domains, int version) {
    for (JsonNode domain : domains) {
      String path = "/domains/" + domain.get("domainId").asText();
      String template =
          all(http, path + "/templates-list", "templates").getFirst().get("templateId").asText();
      List<JsonNode> before = cases(http, path);
      // The first version had no cases.
      assertThat(before.isEmpty()).isEqualTo(version == 1);

      String made = create(http, path, template, "T0", "token-0");
      assertThat(before.stream().anyMatch(found -> found.get("caseId").asText().equals(made)))
          .as("whether the client token is known")
          .isEqualTo(version > 1);
      String added = create(http, path, template, "Added", "token-of-this-version");
      for (String id : List.of(made, added)) {
        String title = "{\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\"Changed\"}}]}";
        done(http, "PUT", path + "/cases/" + id, title);
        String comment =
            "{\"type\":\"Comment\",\"content\":{\"comment\":{\"body\":\"new\",\"contentType\":\"Text/Plain\"}}}";
        done(http, "POST", path + "/cases/" + id + "/related-items/", comment);
      }
      JsonNode changed =
          done(http, "POST", path + "/cases-search", "{\"searchTerm\":\"Changed\"}").json();
      assertThat(changed.get("totalCount").asInt()).isEqualTo(2);
      assertThat(cases(http, path)).hasSize(before.size() + (version == 1 ? 2 : 1));
      done(http, "DELETE", path + "/cases/" + added, "");
    }
    done(http, "DELETE", "/domains/" + domains.getFirst().get("domainId").asText(), "");
  }

  private static String create(
      RawHttp http, String path, String template, String title, String token) {
    String body =
        """
        {"templateId":"%s","clientToken":"%s","fields":[
          {"id":"title","value":{"stringValue":"%s"}},
          {"id":"customer_id","value":{"stringValue":
            "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/6a1f"}}]}
        """
            .formatted(template, token, title);
    return done(http, "POST", path + "/cases", body).json().get("caseId").asText();
  }

  private static Answer done(RawHttp http, String method, String target, String body) {
    Answer answer = http.call(method, target, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  /** What a list has, by all its pages. */
  private static List<JsonNode> all(RawHttp http, String target, String member) {
    List<JsonNode> all = new ArrayList<>();
    String token = "";
    do {
      String query = token.isEmpty() ? "" : "?nextToken=" + URLEncoder.encode(token, UTF_8);
      JsonNode page = done(http, "POST", target + query, "").json();
      page.get(member).forEach(all::add);
      token = page.path("nextToken").asText("");
    } while (!token.isEmpty());
    return all;
  }

  private static List<JsonNode> cases(RawHttp http, String path) {
    JsonNode page = done(http, "POST", path + "/cases-search", "{\"maxResults\":100}").json();
    List<JsonNode> cases = new ArrayList<>();
    page.get("cases").forEach(cases::add);
    assertThat(cases).hasSize(page.get("totalCount").asInt());
    return cases;
  }
}
