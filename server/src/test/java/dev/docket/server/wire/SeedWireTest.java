package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.GetCaseResponse;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SlaStatus;

/** What a seed describes is there, as if clients had created it. */
@Wire
class SeedWireTest {

  private static final String CONTROLLED = "--control-port=0";
  private static final Path PAGE = Path.of("..", "docs", "seeding.md");
  private static final String ACME = "acme";

  @TempDir Path folder;

  /** The example of the page. */
  private static String example() {
    try {
      String page = Files.readString(PAGE);
      int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
      return page.substring(begin, page.indexOf("```", begin));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static RawHttp.Answer seed(TestDocket docket, String yaml) {
    return docket
        .control()
        .call("POST", "/seed", List.of("Content-Type: application/yaml"), yaml.getBytes(UTF_8));
  }

  private static JsonNode seeded(TestDocket docket, String yaml) {
    RawHttp.Answer answer = seed(docket, yaml);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("domains");
  }

  private static String refused(TestDocket docket, String yaml, int status, String type) {
    RawHttp.Answer answer = seed(docket, yaml);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("type").textValue()).isEqualTo(type);
    return answer.json().path("message").textValue();
  }

  private Path file(String yaml) {
    try {
      return Files.writeString(folder.resolve("cases.yaml"), yaml);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static String domain(String name, String... lines) {
    return "domains:\n  - name: "
        + name
        + "\n"
        + List.of(lines).stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
  }

  private static List<String> domains(ConnectCasesClient cases) {
    return cases.listDomains(request -> {}).domains().stream().map(one -> one.name()).toList();
  }

  private static FieldIdentifier field(String id) {
    return FieldIdentifier.builder().id(id).build();
  }

  private static Map<String, FieldValueUnion> values(GetCaseResponse found) {
    return found.fields().stream()
        .collect(Collectors.toMap(value -> value.id(), value -> value.value()));
  }

  @Test
  void exampleOfThePage_isReadByTheSdk() {
    try (TestDocket docket = TestDocket.start("--seed=" + file(example()));
        ConnectCasesClient cases = docket.client()) {
      assertThat(domains(cases)).containsExactly(ACME);
      assertThat(cases.getDomain(request -> request.domainId(ACME)).tags())
          .isEqualTo(Map.of("team", "blue"));
      configurationIsThere(cases);
      casesAreThere(cases);
      itemsAreThere(cases);
    }
  }

  private static void configurationIsThere(ConnectCasesClient cases) {
    Map<String, String> fields =
        cases.listFields(request -> request.domainId(ACME)).fields().stream()
            .collect(Collectors.toMap(one -> one.name(), one -> one.fieldId()));
    assertThat(fields)
        .containsKeys("Title", "Product", "Part", "Floor", "Seen by", "Reason for the hurry")
        .containsEntry("Priority", "priority");
    assertThat(
            cases.listFieldOptions(request -> request.domainId(ACME).fieldId("priority")).options())
        .extracting(option -> option.name(), option -> option.value(), option -> option.active())
        .containsExactly(
            tuple("High", "High", true),
            tuple("Low", "Low", true),
            tuple("Very high", "very-high", true));
    assertThat(
            cases
                .listFieldOptions(request -> request.domainId(ACME).fieldId("case_reason"))
                .options())
        .extracting(option -> option.name())
        .containsExactly("Hardware", "Software");
    assertThat(
            cases
                .batchGetField(request -> request.domainId(ACME).fields(field("priority")))
                .fields()
                .getFirst()
                .tags())
        .isEqualTo(Map.of("visible", "everywhere"));
    var template = cases.getTemplate(request -> request.domainId(ACME).templateId("support"));
    assertThat(template.requiredFields())
        .extracting(one -> one.fieldId())
        .containsExactly("title", "priority");
    assertThat(template.rules()).hasSize(2);
    assertThat(template.tags()).isEqualTo(Map.of("team", "blue"));
    assertThat(
            cases
                .getLayout(
                    request ->
                        request
                            .domainId(ACME)
                            .layoutId(template.layoutConfiguration().defaultLayout()))
                .name())
        .isEqualTo("Agent");
    var events = cases.getCaseEventConfiguration(request -> request.domainId(ACME)).eventBridge();
    assertThat(events.enabled()).isTrue();
    assertThat(events.includedData().caseData().fields()).contains(field("priority"));
    assertThat(cases.listCaseRules(request -> request.domainId(ACME)).caseRules())
        .extracting(one -> one.name())
        .containsExactly("The hurry has a reason", "Parts of the product");
  }

  private static void casesAreThere(ConnectCasesClient cases) {
    GetCaseResponse printer =
        cases.getCase(
            request ->
                request
                    .domainId(ACME)
                    .caseId("printer")
                    .fields(
                        field("title"),
                        field("priority"),
                        field("created_datetime"),
                        field("status")));
    assertThat(printer.templateId()).isEqualTo("support");
    assertThat(printer.tags()).isEqualTo(Map.of("urgent", "yes", "origin", "support"));
    assertThat(values(printer))
        .containsEntry("title", FieldValueUnion.fromStringValue("The printer is on fire"))
        .containsEntry("priority", FieldValueUnion.fromStringValue("very-high"))
        .containsEntry("status", FieldValueUnion.fromStringValue("open"));
    assertThat(Instant.parse(values(printer).get("created_datetime").stringValue()))
        .isEqualTo("2026-01-05T09:30:00Z");
    var found = cases.searchCases(request -> request.domainId(ACME).searchTerm("dial"));
    assertThat(found.cases()).hasSize(1);
    assertThat(cases.searchCases(request -> request.domainId(ACME)).cases()).hasSize(2);
    assertThat(
            cases
                .getCaseAuditEvents(request -> request.domainId(ACME).caseId("printer"))
                .auditEvents())
        .as("the case, its items, and that the SLA is overdue")
        .hasSize(8);
  }

  private static void itemsAreThere(ConnectCasesClient cases) {
    List<SearchRelatedItemsResponseItem> items =
        cases
            .searchRelatedItems(request -> request.domainId(ACME).caseId("printer"))
            .relatedItems();
    assertThat(items)
        .extracting(SearchRelatedItemsResponseItem::type)
        .containsExactlyInAnyOrder(
            RelatedItemType.COMMENT,
            RelatedItemType.CONTACT,
            RelatedItemType.FILE,
            RelatedItemType.SLA,
            RelatedItemType.CONNECT_CASE,
            RelatedItemType.CUSTOM);
    assertThat(items)
        .filteredOn(item -> item.type() == RelatedItemType.COMMENT)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.associationTime()).isEqualTo("2026-01-05T09:45:00Z");
              assertThat(item.tags()).isEqualTo(Map.of("heard", "yes"));
            });
    assertThat(items)
        .filteredOn(item -> item.relatedItemId().equals("solved-soon"))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.content().sla().slaConfiguration().status())
                    .isEqualTo(SlaStatus.OVERDUE));
  }

  @Test
  void rulesOfASeed_holdForCallsAfterIt() {
    try (TestDocket docket = TestDocket.start(CONTROLLED);
        ConnectCasesClient cases = docket.client()) {
      seeded(docket, example());
      RawHttp http = new RawHttp(docket.port());

      http.call(
              "POST",
              "/domains/acme/cases",
              """
              {"templateId": "support", "fields": [
                {"id": "title", "value": {"stringValue": "x"}},
                {"id": "priority", "value": {"stringValue": "very-high"}}]}
              """)
          .isError(400, "ValidationException");
      cases.createField(request -> request.domainId(ACME).name("Room").type("Text"));
      cases.updateCase(
          request ->
              request
                  .domainId(ACME)
                  .caseId("printer")
                  .fields(
                      one -> one.id("title").value(FieldValueUnion.fromStringValue("It is out"))));
    }
  }

  @Test
  void seed_isAnsweredWithItsIds() {
    try (TestDocket docket = TestDocket.start(CONTROLLED);
        ConnectCasesClient cases = docket.client()) {
      JsonNode domain = seeded(docket, example()).path(0);

      assertThat(domain.path("name").textValue()).isEqualTo(ACME);
      assertThat(domain.path("account").textValue()).isEqualTo("000000000000");
      assertThat(domain.path("region").textValue()).isEqualTo("us-east-1");
      assertThat(domain.path("domainId").textValue()).isEqualTo(ACME);
      assertThat(domain.path("domainArn").textValue())
          .isEqualTo("arn:aws:cases:us-east-1:000000000000:domain/acme");
      JsonNode ids = domain.path("ids");
      assertThat(ids.path("fields/Priority").textValue()).isEqualTo("priority");
      assertThat(ids.path("relatedItems/solved-soon").textValue()).isEqualTo("solved-soon");
      String phone = ids.path("cases/phone").textValue();
      assertThat(
              values(
                  cases.getCase(
                      request -> request.domainId(ACME).caseId(phone).fields(field("title")))))
          .containsEntry("title", FieldValueUnion.fromStringValue("No dial tone"));
    }
  }

  @Test
  void domainOfASeed_canBeDeletedAndSeededAgain() {
    try (TestDocket docket = TestDocket.start(CONTROLLED);
        ConnectCasesClient cases = docket.client()) {
      for (int i = 0; i < 3; i++) {
        seeded(docket, example());
        casesAreThere(cases);
        cases.deleteDomain(request -> request.domainId(ACME));
        assertThat(domains(cases)).isEmpty();
      }
    }
  }

  @Test
  void seed_givesTheSameOnEveryServerWithTheSameIds() {
    ManualClock clock = ManualClock.atRealTime();
    List<List<String>> answers = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      try (TestDocket docket = TestDocket.start(clock, CONTROLLED, "--ids-seed=7")) {
        String ids = seeded(docket, example()).toString();
        RawHttp http = new RawHttp(docket.port());
        List<String> all = new ArrayList<>(List.of(ids));
        for (String list :
            List.of(
                "fields-list", "layouts-list", "templates-list", "rules-list/", "cases-search")) {
          all.add(http.call("POST", "/domains/acme/" + list, "{}").text());
        }
        all.add(
            http.call(
                    "POST",
                    "/domains/acme/cases/printer",
                    "{\"fields\": [{\"id\": \"reference_number\"}, {\"id\": \"created_datetime\"}]}")
                .text());
        all.add(http.call("POST", "/domains/acme/cases/printer/audit-history", "{}").text());
        all.add(http.call("POST", "/domains/acme/cases/printer/related-items-search", "{}").text());
        answers.add(all);
      }
    }
    assertThat(answers.get(0)).isEqualTo(answers.get(1));
  }

  @Test
  void exportsOfOneSeed_areTheSameOnEveryServerAndAfterAReset() {
    ManualClock clock = ManualClock.atRealTime();
    List<String> exports = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      try (TestDocket docket = TestDocket.start(clock, CONTROLLED, "--ids-seed=7")) {
        for (int time = 0; time < 2; time++) {
          seeded(docket, example());
          exports.add(docket.control().call("GET", "/export", "").text());
          assertThat(docket.control().call("POST", "/reset", "{\"also\": [\"Ids\"]}").status())
              .isEqualTo(200);
        }
      }
    }
    assertThat(exports).allMatch(exports.getFirst()::equals);
    assertThat(exports.getFirst()).contains("The printer is on fire");
  }

  @Test
  void nameOrIdThatIsTaken_isAConflict() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      seeded(docket, domain(ACME, "id: one"));

      assertThat(refused(docket, domain(ACME, "id: two"), 409, "ConflictException"))
          .isEqualTo("2:5: domains[0].name: A domain with name acme already exists");
      assertThat(refused(docket, domain("other", "id: one"), 409, "ConflictException"))
          .isEqualTo("2:5: domains[0].id: A domain with id one already exists");
    }
  }

  @Test
  void seedThatIsRefused_leavesNothing() {
    try (TestDocket docket = TestDocket.start(CONTROLLED);
        ConnectCasesClient cases = docket.client()) {
      String bad = example() + "      - {templateId: Support, fields: {title: x}}\n";

      assertThat(refused(docket, bad, 400, "ValidationException"))
          .contains("domains[0].cases[2]: ", "riority");
      assertThat(domains(cases)).isEmpty();
      seeded(docket, example());
    }
  }

  @Test
  void seedOverTwoAccounts_isTakenBackWhenOneIsRefused() {
    String other = "  - {name: other, account: '111111111111'}\n";
    try (TestDocket docket = TestDocket.start(CONTROLLED, "--quotas=domains=1");
        ConnectCasesClient cases = docket.client();
        ConnectCasesClient others = docket.client("111111111111")) {
      others.createDomain(request -> request.name("full"));

      assertThat(refused(docket, domain(ACME) + other, 402, "ServiceQuotaExceededException"))
          .startsWith("3:5: domains[1]: ");
      assertThat(domains(cases)).isEmpty();
      assertThat(domains(others)).containsExactly("full");
      // What was counted is taken back as well.
      seeded(docket, domain(ACME));
    }
  }

  @Test
  void start_leavesADomainThatIsThereAsItIs() {
    Path file = file(example());
    List<String> store = StoreUnderTest.chosen().flags();
    try (TestDocket docket = TestDocket.startOn(store, "--seed=" + file);
        ConnectCasesClient cases = docket.client()) {
      cases.createField(request -> request.domainId(ACME).name("Room").type("Text"));
      if (!StoreUnderTest.chosen().isShared()) {
        return;
      }
      file(example() + "  - {name: more}\n");
      try (TestDocket again = TestDocket.startOn(store, "--seed=" + file);
          ConnectCasesClient same = again.client()) {
        assertThat(domains(same)).containsExactlyInAnyOrder(ACME, "more");
        assertThat(same.listFields(request -> request.domainId(ACME)).fields())
            .extracting(one -> one.name())
            .contains("Room");
      }
    }
  }

  @Test
  void largeSeed_isOneCommit() {
    StringBuilder yaml = new StringBuilder(domain("large", "templates: [{name: All}]", "cases:"));
    for (int i = 0; i < 1_000; i++) {
      yaml.append("    - {id: c").append(i).append(", templateId: All, fields: {title: t}}\n");
    }
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      String domain = seeded(docket, yaml.toString()).path(0).path("domainId").textValue();

      assertThat(
              new RawHttp(docket.port())
                  .call("POST", "/domains/" + domain + "/cases-search", "{}")
                  .json()
                  .path("totalCount")
                  .intValue())
          .isEqualTo(1_000);
    }
  }
}
