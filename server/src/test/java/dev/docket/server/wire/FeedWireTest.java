package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.data.DataTools;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;

/** The feed of changes, exports and imports. */
@Wire
class FeedWireTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHOLE = "&include=case&include=relatedItems&include=auditEvents";

  @TempDir private Path folder;

  private TestDocket docket;
  private ConnectCasesClient cases;
  private RawHttp http;
  private String domain;
  private String template;
  private String field;

  @BeforeEach
  void start() {
    docket = TestDocket.start("--rate-limit=off");
    cases = docket.client();
    http = new RawHttp(docket.port());
    domain = cases.createDomain(r -> r.name("acme")).domainId();
    template = cases.createTemplate(r -> r.domainId(domain).name("Returns")).templateId();
    field = cases.createField(r -> r.domainId(domain).name("Weight").type("Number")).fieldId();
  }

  @AfterEach
  void stop() {
    docket.close();
  }

  private String newCase(String title) {
    return cases
        .createCase(
            r ->
                r.domainId(domain)
                    .templateId(template)
                    .fields(
                        text("title", title),
                        FieldValue.builder()
                            .id(field)
                            .value(FieldValueUnion.fromDoubleValue(title.length() + 0.25))
                            .build()))
        .caseId();
  }

  private static FieldValue text(String id, String value) {
    return FieldValue.builder().id(id).value(FieldValueUnion.fromStringValue(value)).build();
  }

  private void rename(String caseId, String title) {
    cases.updateCase(r -> r.domainId(domain).caseId(caseId).fields(text("title", title)));
  }

  private void comment(String caseId) {
    cases.createRelatedItem(
        r ->
            r.domainId(domain)
                .caseId(caseId)
                .type("Comment")
                .content(c -> c.comment(text -> text.body("Found").contentType("Text/Plain"))));
  }

  private JsonNode read(String query) {
    Answer answer = http.call("GET", "/feed/domains/" + domain + "/changes?" + query, "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> types(JsonNode page) {
    List<String> types = new ArrayList<>();
    page.path("changes").forEach(change -> types.add(change.path("type").asText()));
    return types;
  }

  private static String cursor(JsonNode page) {
    return "cursor=" + page.path("cursor").asText();
  }

  @Test
  void beginning_isAllCases_thenWhatChangedSince() {
    String first = newCase("one");
    String second = newCase("two");

    JsonNode walked = read("from=beginning&maxResults=1");
    rename(first, "other");
    JsonNode more = read(cursor(walked) + "&maxResults=1");
    JsonNode end = read(cursor(more) + "&maxResults=1");
    JsonNode changed = end.path("changes").isEmpty() ? read(cursor(end)) : end;

    assertThat(types(walked)).containsExactly("CASE.SNAPSHOT");
    assertThat(walked.at("/changes/0/caseId").asText()).isEqualTo(first);
    assertThat(more.at("/changes/0/caseId").asText()).isEqualTo(second);
    assertThat(types(changed)).containsExactly("CASE.UPDATED");
    assertThat(changed.at("/changes/0/changedIds").toString())
        .isEqualTo("[\"last_updated_datetime\",\"title\"]");
    assertThat(changed.path("upToDate").asBoolean()).isTrue();
  }

  @Test
  void include_hasTheCaseAsItIsNow_orNothingIfItIsGone() {
    JsonNode now = read("from=now");
    String kept = newCase("kept");
    comment(kept);
    String gone = newCase("gone");
    cases.deleteCase(r -> r.domainId(domain).caseId(gone));

    JsonNode changes = read(cursor(now) + WHOLE).path("changes");

    assertThat(types(read(cursor(now))))
        .containsExactly("CASE.CREATED", "RELATED_ITEM.CREATED", "CASE.CREATED", "CASE.DELETED");
    JsonNode whole = changes.path(0).path("content");
    assertThat(whole.at("/relatedItems/0/content/comment/body").asText()).isEqualTo("Found");
    assertThat(whole.path("auditEvents")).hasSize(2);
    assertThat(changes.path(3).has("content")).isFalse();
  }

  @Test
  void wait_endsWithAChange() throws Exception {
    JsonNode now = read("from=now");

    CompletableFuture<JsonNode> waiting =
        CompletableFuture.supplyAsync(() -> read(cursor(now) + "&waitSeconds=30"));
    assertThat(waiting).isNotDone();
    newCase("late");

    assertThat(types(waiting.get())).containsExactly("CASE.CREATED");
  }

  @Test
  void cursorOfAnotherDomain_andBadTimes_areRefused() {
    JsonNode now = read("from=now");
    String other = cases.createDomain(r -> r.name("other")).domainId();

    http.call("GET", "/feed/domains/" + other + "/changes?" + cursor(now), "")
        .isError(400, "ValidationException");
    http.call("GET", "/feed/domains/" + domain + "/changes?from=yesterday", "")
        .isError(400, "ValidationException");
    http.call("GET", "/feed/domains/none/changes", "").isError(404, "ResourceNotFoundException");
  }

  @Test
  void from_time_tellsOfEverythingSince() {
    for (int i = 0; i < 30; i++) {
      newCase("before " + i);
    }
    String time =
        read("from=beginning&include=case&maxResults=1000")
            .at("/changes/29/content/fields")
            .findParents("id")
            .stream()
            .filter(value -> value.path("id").asText().equals("created_datetime"))
            .findFirst()
            .orElseThrow()
            .at("/value/stringValue")
            .asText();
    String last = newCase("after");

    JsonNode since = read("from=" + time);

    List<String> ids = new ArrayList<>();
    since.path("changes").forEach(change -> ids.add(change.path("caseId").asText()));
    assertThat(ids).endsWith(last).hasSizeBetween(2, 31);
  }

  /** What a command prints, and its exit code. */
  private record Ran(int code, String out, String err) {}

  private Ran run(String name, Map<String, String> options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Map<String, List<String>> values = new HashMap<>();
    options.forEach((option, value) -> values.put(option, List.of(value)));
    values.putIfAbsent("url", List.of("http://127.0.0.1:" + docket.port()));
    Tool tool =
        new DataTools(
                Map.of(
                    "AWS_ACCESS_KEY_ID", "docket",
                    "AWS_SECRET_ACCESS_KEY", "docket-secret",
                    "AWS_REGION", "us-east-1"),
                folder,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                InstantSource.system())
            .tools().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return new Ran(tool.run().applyAsInt(new ToolOptions(values)), out.toString(), err.toString());
  }

  private void cases(int number) {
    for (int i = 0; i < number; i++) {
      String id = newCase("Case " + i);
      if (i % 7 == 0) {
        comment(id);
        rename(id, "=Case " + i);
      }
      if (i % 11 == 0) {
        cases.createRelatedItem(
            r ->
                r.domainId(domain)
                    .caseId(id)
                    .type("Sla")
                    .content(
                        c ->
                            c.sla(
                                sla ->
                                    sla.slaInputConfiguration(
                                        s ->
                                            s.name("Answer")
                                                .type("CaseField")
                                                .fieldId("status")
                                                .targetFieldValues(
                                                    FieldValueUnion.fromStringValue("closed"))
                                                .targetSlaMinutes(1000L)))));
      }
      if (i % 13 == 0) {
        String arn = cases.getDomain(r -> r.domainId(domain)).domainArn() + "/case/" + id;
        cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "blue")));
      }
    }
  }

  @Test
  void exportThenImport_isTheSame_andAgainChangesNothing() throws IOException {
    cases(120);
    Ran exported = run("export", Map.of("domain", "acme"));
    Path file = Files.writeString(folder.resolve("cases.ndjson"), exported.out());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    lines.forEach(
        line -> cases.deleteCase(r -> r.domainId(domain).caseId(line.path("caseId").asText())));
    assertThat(run("export", Map.of("domain", domain)).out()).isEmpty();

    Map<String, String> options =
        Map.of("domain", "acme", "file", file.toString(), "keep-ids-and-times", "");
    Ran tried = run("import", with(options, "dry-run", ""));
    Ran imported = run("import", options);
    Ran again = run("import", options);

    assertThat(exported.code()).isZero();
    assertThat(lines).hasSize(120);
    assertThat(tried.err()).contains("120 cases would be imported, 0 were there already");
    assertThat(imported.err()).contains("120 cases imported, 0 were there already, 0 refused");
    assertThat(again.err()).contains("0 cases imported, 120 were there already, 0 refused");
    assertThat(run("export", Map.of("domain", domain)).out()).isEqualTo(exported.out());
    assertThat(cases.searchCases(r -> r.domainId(domain).searchTerm("Case 78")).cases()).hasSize(1);
  }

  private static Map<String, String> with(Map<String, String> options, String name, String value) {
    Map<String, String> more = new HashMap<>(options);
    more.put(name, value);
    return more;
  }

  @Test
  void badRows_areReported_andKeepOutNoOther() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cases.csv"),
            """
            importKey,template,Title,Weight
            a,Returns,First,1.5
            b,Nothing,Second,2
            c,Returns,"Third, ""quoted"" one",heavy
            d,Returns,,4
            e,Returns,'=SUM(A1),5
            """);
    Path report = folder.resolve("report.ndjson");
    Map<String, String> options =
        Map.of("domain", "acme", "file", file.toString(), "report", report.toString());

    Ran first = run("import", options);
    List<String> rows = Files.readAllLines(report);
    Ran second = run("import", options);

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err()).contains("2 cases imported, 0 were there already, 3 refused");
    assertThat(second.err()).contains("0 cases imported, 2 were there already, 3 refused");
    assertThat(rows.get(1))
        .isEqualTo(
            "{\"row\":3,\"outcome\":\"REFUSED\",\"message\":\"There is no template Nothing\"}");
    assertThat(rows.get(2)).contains("Weight must be a number");
    assertThat(rows.get(3)).contains("required fields are missing: [title]");
    assertThat(run("export", Map.of("domain", "acme", "format", "csv")).out())
        .startsWith("caseId,template,")
        .contains("'=SUM(A1)")
        .hasLineCount(3);
  }
}
