package dev.docket.server.wire;

import static dev.docket.server.wire.PolicyKeys.allow;
import static dev.docket.server.wire.PolicyKeys.allowIf;
import static dev.docket.server.wire.PolicyKeys.denyIf;
import static dev.docket.server.wire.PolicyKeys.has;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.model.FieldType;

/** Lists and searches have what their caller may read, on full pages, with the right total. */
@Wire
class VisibilityWireTest extends AccessFixtureWireTest {

  private static final int EACH = 9;

  private static final String CONTACT = RelatedItemFixture.CONTACT + "c";

  private static final String ANY_DOMAIN =
      "arn:aws:cases:*:*:domain/????????-????-????-????-????????????";

  /** What reads one resource. */
  private static final List<String> READS =
      List.of("cases:Get*", "cases:BatchGet*", "cases:SearchRelatedItems");

  @TempDir Path other;

  private final List<String> domains = new ArrayList<>();
  private final List<String> cases = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final Map<String, List<String>> configuration = new LinkedHashMap<>();

  /** Keys by what they see: of three resources of a kind, one is red, one Red, one has no tag. */
  enum Sight {
    RED(i -> i % 3 == 0),
    NOT_RED(i -> i % 3 != 0),
    LIKE_RED(i -> i % 3 != 2),
    ALL_BUT_RED(i -> i % 3 != 0),
    NOTHING(i -> false);

    private final IntPredicate seen;

    Sight(IntPredicate seen) {
      this.seen = seen;
    }

    List<String> of(List<String> all) {
      return of(all, 0);
    }

    /**
     * @param first the number of the first resource
     */
    List<String> of(List<String> all, int first) {
      return IntStream.range(0, all.size())
          .filter(i -> seen.test(first + i))
          .mapToObj(all::get)
          .toList();
    }
  }

  @Override
  void addKeys() {
    String team = "aws:ResourceTag/team";
    add(Sight.RED, reads -> allowIf(reads, has("StringEquals", "aws:resourcetag/Team", "red")));
    add(Sight.NOT_RED, reads -> allowIf(reads, has("StringNotEquals", team, "red")));
    add(Sight.LIKE_RED, reads -> allowIf(reads, has("StringLike", team, "?ed")));
    keys.add(
        Sight.ALL_BUT_RED.name(),
        Stream.concat(
                Stream.of(allow("*", "*")),
                READS.stream().map(reads -> denyIf(reads, has("StringEquals", team, "red"))))
            .toArray(String[]::new));
    keys.add(Sight.NOTHING.name(), lists().toArray(String[]::new));
  }

  private void add(Sight sight, UnaryOperator<String> statement) {
    keys.add(
        sight.name(), Stream.concat(lists(), READS.stream().map(statement)).toArray(String[]::new));
  }

  /** What allows the lists and searches themselves. */
  private static Stream<String> lists() {
    return Stream.of(
        allow("cases:List*", "*"),
        allow("cases:SearchCases", "*"),
        allow("cases:SearchAllRelatedItems", "*"),
        allow("cases:SearchRelatedItems", ANY_DOMAIN));
  }

  @BeforeEach
  void fill() {
    for (int i = 0; i < 3; i++) {
      int number = i;
      String id =
          i == 0
              ? fixture.domain
              : fixture.cases.createDomain(r -> r.name("Domain " + number)).domainId();
      domains.add(id);
      // The one with all else in it has no tag.
      tagged(2 + i, "arn:aws:cases:us-east-1:" + PolicyKeys.ACCOUNT + ":domain/" + id);
    }
    for (int i = 0; i < EACH; i++) {
      int number = i;
      made("field", i, fixture.field(FieldType.TEXT));
      made("template", i, fixture.template(r -> {}));
      made(
          "layout",
          i,
          fixture
              .cases
              .createLayout(
                  r ->
                      r.domainId(fixture.domain)
                          .name("Layout " + number)
                          .content(LayoutSamples.content("summary")))
              .layoutId());
      made(
          "case-rule",
          i,
          succeeded(
                  fixture.http.call(
                      "POST",
                      "/domains/" + fixture.domain + "/case-rules",
                      ("{'name': 'Rule "
                              + i
                              + "', 'rule': {'required': {'defaultValue': true, 'conditions': []}}}")
                          .replace('\'', '"')))
              .get("caseRuleId")
              .asText());
      String caseId = fixture.create();
      cases.add(caseId);
      tagged(i, arn("/case/" + caseId));
      fixture.contact(caseId, CONTACT);
    }
    for (int i = 0; i < EACH; i++) {
      String parent = cases.get(i / 3);
      String id = fixture.comment(parent, "Hm");
      items.add(id);
      tagged(i, arn("/case/" + parent + "/related-item/" + id));
    }
  }

  private void made(String kind, int number, String id) {
    configuration.computeIfAbsent(kind, first -> new ArrayList<>()).add(id);
    tagged(number, arn("/" + kind + "/" + id));
  }

  private void tagged(int number, String arn) {
    if (number % 3 == 0) {
      fixture.cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));
    } else if (number % 3 == 1) {
      fixture.cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "Red")));
    }
  }

  /** All pages of a list; all but the last one are full. */
  private List<JsonNode> pages(String key, String target, String members, String list, int size) {
    List<JsonNode> pages = new ArrayList<>();
    String token = "";
    do {
      String query = "maxResults=" + size + "&nextToken=" + token;
      boolean inBody = target.endsWith("-search") || target.endsWith("-contact");
      JsonNode page =
          succeeded(
              call(
                  key,
                  "POST",
                  inBody ? target : target + "?" + query,
                  inBody
                      ? "{" + members + "'maxResults': " + size + ", 'nextToken': '" + token + "'}"
                      : ""));
      assertThat(page.get(list).size()).isLessThanOrEqualTo(size);
      pages.add(page);
      token = page.path("nextToken").asText("");
    } while (!token.isEmpty());
    return pages;
  }

  private List<String> listed(
      Sight sight, String path, String members, String list, String id, int size) {
    List<String> found = new ArrayList<>();
    List<JsonNode> pages = pages(sight.name(), "/domains" + path, members, list, size);
    pages.forEach(page -> page.get(list).forEach(item -> found.add(item.get(id).asText())));
    if (!path.endsWith("/related-items-search")) {
      int full = Math.max(1, (found.size() + size - 1) / size);
      assertThat(pages).as("%s of %s", path, sight).hasSize(full);
    }
    if (path.endsWith("/cases-search")) {
      pages.forEach(
          page -> assertThat(page.get("totalCount").asInt()).as(path).isEqualTo(found.size()));
    }
    return found;
  }

  @Test
  void listsAndSearches_haveWhatTheirCallerMayRead() {
    for (Sight sight : Sight.values()) {
      expectLists(sight);
    }
  }

  private void expectLists(Sight sight) {
    String in = "/" + fixture.domain;
    List<String> newestFirst = sight.of(cases).reversed();
    for (int size : List.of(1, 2, 5)) {
      assertThat(listed(sight, "-list", "", "domains", "domainId", size))
          .as("by %s", sight)
          .isEqualTo(sight.of(domains, 2));
      assertThat(listed(sight, in + "/layouts-list", "", "layouts", "layoutId", size))
          .as("by %s", sight)
          .isEqualTo(sight.of(of("layout")));
      assertThat(listed(sight, in + "/rules-list/", "", "caseRules", "caseRuleId", size))
          .as("by %s", sight)
          .isEqualTo(sight.of(of("case-rule")));
      assertThat(
              own(
                  "template",
                  listed(sight, in + "/templates-list", "", "templates", "templateId", size)))
          .as("by %s", sight)
          .isEqualTo(sight.of(of("template")));
      assertThat(own("field", listed(sight, in + "/fields-list", "", "fields", "fieldId", size)))
          .as("by %s", sight)
          .isEqualTo(sight.of(of("field")));
      assertThat(listed(sight, in + "/cases-search", "", "cases", "caseId", size))
          .as("by %s", sight)
          .containsExactlyInAnyOrderElementsOf(newestFirst);
      assertThat(
              listed(
                  sight,
                  in + "/list-cases-for-contact",
                  "'contactArn': '" + CONTACT + "', ",
                  "cases",
                  "caseId",
                  size))
          .as("by %s", sight)
          .containsExactlyInAnyOrderElementsOf(newestFirst);
    }
  }

  private List<String> of(String kind) {
    return configuration.getOrDefault(kind, List.of());
  }

  /** Those that the test made. */
  private List<String> own(String kind, List<String> found) {
    return found.stream().filter(of(kind)::contains).toList();
  }

  @Test
  void relatedItems_areFoundAsFarAsTheirCallerMayFindEach() {
    for (Sight sight : Sight.values()) {
      expectRelatedItems(sight);
    }
  }

  private void expectRelatedItems(Sight sight) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      if (sight.seen.test(i)) {
        List<String> ofCase = sight.of(items.subList(3 * i, 3 * i + 3));
        expected.addAll(ofCase);
        assertThat(comments(sight, "/" + fixture.domain + "/cases/" + cases.get(i), 2))
            .as("of case %d by %s", i, sight)
            .containsExactlyInAnyOrderElementsOf(ofCase);
      }
    }

    assertThat(comments(sight, "/" + fixture.domain, 2))
        .as("of all cases by %s", sight)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The comments among what is found; the contacts have no tags. */
  private List<String> comments(Sight sight, String place, int size) {
    List<String> found =
        listed(sight, place + "/related-items-search", "", "relatedItems", "relatedItemId", size);
    return found.stream().filter(items::contains).toList();
  }

  @Test
  void caseOfAPolicy_isFoundByIt() throws IOException {
    keys.add(
        "one",
        Stream.concat(lists(), Stream.of(allow("cases:GetCase", arn("/case/" + cases.get(4)))))
            .toArray(String[]::new));
    keys.flag(other);
    Files.move(
        other.resolve("keys.yaml"),
        folder.resolve("keys.yaml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    String search = "/domains/" + fixture.domain + "/cases-search";
    TestDocket.eventually(() -> call("one", "POST", search, "{}").status() == 200);

    assertThat(pages("one", search, "", "cases", 1))
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.get("cases").findValuesAsText("caseId"))
                  .containsExactly(cases.get(4));
              assertThat(page.get("totalCount").asInt()).isEqualTo(1);
            });
  }
}
