package dev.docket.server.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.CasesService;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.operations.Ids;
import dev.docket.operations.Quotas;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.Route;
import dev.docket.storage.StorageProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong with a seed is told with line, column and member, and all at once. */
class SeedMistakesTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final Map<String, Route> ROUTES = Contract.load().operations();

  private static final String FIELDS =
      """
      domains:
        - name: acme
          fields:
            - {name: Priority, type: SingleSelect, options: [Low, High]}
            - {name: Floor, type: Number}
          templates:
            - {name: Support, requiredFields: [Priority]}
      """;

  private final SeedPreparation preparation =
      new SeedPreparation(
          ROUTES,
          (storage, stamps) ->
              new CasesService(
                      storage,
                      stamps,
                      Quotas.standard(),
                      Provisioning.immediate(),
                      new ValidationPolicy(false, true),
                      Duration.ZERO)
                  .operations(),
          () ->
              ServiceLoader.load(StorageProvider.class).stream()
                  .map(ServiceLoader.Provider::get)
                  .filter(provider -> provider.name().equals("memory"))
                  .findFirst()
                  .orElseThrow()
                  .open(Map.of()));

  private List<SeededDomain> prepare(String yaml) {
    return prepare(yaml.getBytes(UTF_8));
  }

  private List<SeededDomain> prepare(byte[] yaml) {
    return preparation.prepare(
        yaml,
        "cases.yaml",
        new SeedReader.Surroundings("us-east-1", name -> name.startsWith("us-")),
        Ids.seeded(1),
        NOW);
  }

  private List<String> mistakes(String yaml) {
    return mistakes(yaml.getBytes(UTF_8));
  }

  private List<String> mistakes(byte[] yaml) {
    return catchThrowableOfType(InvalidSeedException.class, () -> prepare(yaml)).mistakes();
  }

  private static String of(String... lines) {
    return List.of(lines).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String withCases(String... lines) {
    return FIELDS
        + "    cases:\n"
        + List.of(lines).stream()
            .map(line -> "      - " + line + "\n")
            .collect(Collectors.joining());
  }

  @Test
  void seedThatIsNoYaml_isToldWithItsPlace() {
    assertThat(mistakes("domains: ["))
        .singleElement()
        .asString()
        .startsWith("cases.yaml:")
        .contains("not well-formed YAML");
    assertThat(mistakes(new byte[] {(byte) 0xff}))
        .containsExactly("cases.yaml:1:1: is not text in UTF-8");
    assertThat(mistakes("a: 1\n---\nb: 2\n"))
        .anyMatch(line -> line.contains("must be one document"));
    assertThat(mistakes(""))
        .containsExactly("cases.yaml:1:1: must be a mapping with the member domains");
    assertThat(mistakes("[".repeat(100) + "]".repeat(100)))
        .singleElement()
        .asString()
        .contains("nested more than 64 levels deep");
  }

  @Test
  void seedThatIsTooLarge_isRefusedUnread() {
    assertThat(mistakes(new byte[(4 << 20) + 1]))
        .containsExactly("cases.yaml:1:1: must not have more than 4194304 bytes");
  }

  @Test
  void namesGivenTwiceAndAliases_areRefused() {
    assertThat(mistakes(of("domains:", "  - name: &a acme", "    name: b", "    id: *a")))
        .containsExactly(
            "cases.yaml:3:5: domains[0].name: is given twice",
            "cases.yaml:4:9: domains[0].id: an alias is not allowed here, write the value itself");
  }

  @Test
  void unknownMembers_areRefusedWithASuggestion() {
    assertThat(
            mistakes(
                of(
                    "domains:",
                    "  - name: acme",
                    "    feilds: []",
                    "    fields:",
                    "      - {name: A, typ: Text}",
                    "    layouts:",
                    "      - name: L",
                    "        content: {basic: {topPanell: {}}}",
                    "    cases:",
                    "      - {templateId: x, clientToken: y, fields: {}}")))
        .containsExactly(
            "cases.yaml:3:5: domains[0].feilds: there is no such member; did you mean fields?",
            "cases.yaml:5:19: domains[0].fields[0].typ: there is no such member; did you mean type?",
            "cases.yaml:8:27: domains[0].layouts[0].content.basic.topPanell: there is no such member;"
                + " did you mean topPanel?",
            "cases.yaml:10:22: domains[0].cases[0].templateId: the domain has no template 'x'",
            "cases.yaml:10:25: domains[0].cases[0].clientToken: there is no such member");
  }

  @Test
  void valuesOfTheWrongForm_areToldAllAtOnce() {
    assertThat(
            mistakes(
                of(
                    "domains:",
                    "  - name: acme",
                    "    account: 12",
                    "    region: eu-1",
                    "    id: a/b",
                    "    createdTime: yesterday",
                    "    tags: [a]",
                    "    fields:",
                    "      - {name: A, type: Txt}",
                    "      - {name: A, type: Text, id: same}",
                    "      - {type: Text, id: same}",
                    "      - just a text",
                    "      - {id: status, name: Status}",
                    "    eventBridge: {enabled: maybe}")))
        .containsExactlyInAnyOrder(
            "cases.yaml:3:14: domains[0].account: must have 12 digits",
            "cases.yaml:4:13: domains[0].region: is no Region of this server",
            "cases.yaml:5:9: domains[0].id: must have 1 to 100 letters, digits and ._- and begin with"
                + " a letter or digit",
            "cases.yaml:6:18: domains[0].createdTime: must be a time with an offset, such as"
                + " 2026-01-01T00:00:00Z",
            "cases.yaml:7:11: domains[0].tags: must be a mapping of texts",
            "cases.yaml:9:19: domains[0].fields[0].type: 1 validation error detected: Value 'Txt' at"
                + " 'type' failed to satisfy constraint: Member must satisfy enum value set: [Text,"
                + " Number, Boolean, DateTime, SingleSelect, Url, User]",
            "cases.yaml:10:9: domains[0].fields[1].name: is the name of another field too",
            "cases.yaml:11:26: domains[0].fields[2].id: is the id of an earlier one too",
            "cases.yaml:11:9: domains[0].fields[2]: 1 validation error detected: Value null at"
                + " 'name' failed to satisfy constraint: Member must not be null",
            "cases.yaml:12:9: domains[0].fields[3]: must be a mapping",
            "cases.yaml:13:22: domains[0].fields[4].name: a system field has only options and tags"
                + " here",
            "cases.yaml:14:28: domains[0].eventBridge.enabled: must be true or false");
  }

  @Test
  void referencesAndOptions_areResolvedBeforeAnythingIsMade() {
    assertThat(
            mistakes(
                withCases(
                    "{templateId: Suport, fields: {Priority: Hihg, Flor: 1}}",
                    "{templateId: Support, fields: {Floor: third}}",
                    "{templateId: Support, fields: {status: Opn}, relatedItems: [{content:"
                        + " {connectCase: {caseId: nobody}}}]}")))
        .containsExactly(
            "cases.yaml:9:22: domains[0].cases[0].templateId: the domain has no template 'Suport';"
                + " did you mean Support?",
            "cases.yaml:9:49: domains[0].cases[0].fields.Priority: 'Hihg' is no option of Priority;"
                + " did you mean High?",
            "cases.yaml:9:55: domains[0].cases[0].fields.Flor: the domain has no field 'Flor'; did"
                + " you mean Floor?",
            "cases.yaml:10:47: domains[0].cases[1].fields.Floor: must be a number",
            "cases.yaml:11:48: domains[0].cases[2].fields.status: 'Opn' is no option of Status; did"
                + " you mean Open?",
            "cases.yaml:11:102: domains[0].cases[2].relatedItems[0].content.connectCase.caseId: the"
                + " domain has no case 'nobody'");
  }

  @Test
  void rulesOfTheApi_areToldForAllThatBreaksThem() {
    List<String> mistakes =
        mistakes(
            withCases(
                "{templateId: Support, fields: {title: t}}",
                "{templateId: Support, fields: {title: t, Priority: Low}}",
                "{templateId: Support, fields: {title: t, Priority: Low, case_id: x}}"));

    assertThat(mistakes).hasSize(2);
    assertThat(mistakes.get(0))
        .startsWith("cases.yaml:9:9: domains[0].cases[0]: ")
        .contains("[Priority]");
    assertThat(mistakes.get(1))
        .startsWith("cases.yaml:11:9: domains[0].cases[2]: ")
        .contains("case_id");
  }

  @Test
  void whatRefersToSomethingRefused_isNotToldAgain() {
    assertThat(
            mistakes(
                of(
                    "domains:",
                    "  - name: acme",
                    "    fields:",
                    "      - {name: A, type: Number, attributes: {text: {isMultiline: true}}}",
                    "    layouts:",
                    "      - {name: L, content: {basic: {topPanel: {sections: [{fieldGroup: {fields:"
                        + " [A]}}]}}}}",
                    "    templates:",
                    "      - {name: T, layoutConfiguration: L, requiredFields: [A]}",
                    "    cases:",
                    "      - {templateId: T, fields: {A: 1}}")))
        .singleElement()
        .asString()
        .startsWith("cases.yaml:4:9: domains[0].fields[0]: ");
  }

  @Test
  void times_areInOrder() {
    assertThat(
            mistakes(
                withCases(
                    "{templateId: Support, createdTime: 2027-01-01T00:00:00Z, fields: {Priority: Low}}",
                    "{templateId: Support, createdTime: 2026-01-02T00:00:00Z, fields: {Priority:"
                        + " Low}, relatedItems: [{createdTime: 2026-01-01T00:00:00Z, content:"
                        + " {comment: {body: b, contentType: Text/Plain}}}]}")))
        .containsExactly(
            "cases.yaml:9:44: domains[0].cases[0].createdTime: is in the future",
            "cases.yaml:10:120: domains[0].cases[1].relatedItems[0].createdTime: is before that of"
                + " the case or of the item before");
  }

  @Test
  void mistakesBeyondFifty_areCounted() {
    String[] lines = new String[60];
    Arrays.fill(lines, "no mapping");

    assertThat(mistakes(withCases(lines))).hasSize(51).endsWith("and 10 more");
  }

  @Test
  void mistakeOfThePage_isToldAsThere() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "seeding.md"));
    int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
    String example = page.substring(begin, page.indexOf("```", begin));

    assertThat(mistakes(example.replace("Priority: Very high  ", "Priority: Hihg  ")))
        .singleElement()
        .satisfies(told -> assertThat(page).contains(told));
  }

  @Test
  void seed_isMadeOfCreationsAlone() {
    List<SeededDomain> domains =
        prepare(
            withCases(
                "{templateId: Support, id: one, fields: {title: t, Priority: Low, Floor: 3}}"));

    assertThat(domains).hasSize(1);
    assertThat(domains.getFirst().ids()).containsEntry("cases/one", "one");
    assertThat(domains.getFirst().roots()).hasSize(2);
  }
}
