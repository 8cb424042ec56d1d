package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesException;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.GetDomainResponse;

/** Data is forgotten, kept and brought back. */
@Wire
class StateWireTest {

  private static final String OTHER = "111122223333";

  private CaseFixture fixture;
  private ControlledState state;

  @BeforeEach
  void start() {
    fixture = CaseFixture.open(ControlledState.FLAG, "--quotas=off");
    state = new ControlledState(fixture.docket);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private ConnectCasesClient other() {
    return fixture.docket.client(OTHER);
  }

  private static void isError(Answer answer, int status, String type, String message) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("type").asText()).isEqualTo(type);
    assertThat(answer.json().path("message").asText()).contains(message);
  }

  private String fresh() {
    try (TestDocket docket = TestDocket.start(ControlledState.FLAG)) {
      return new ControlledState(docket).export();
    }
  }

  @Test
  void operations_doNotWaitForThreadsThatTheJvmShares() {
    String before = state.export();
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
      ForkJoinPool.commonPool().execute(() -> await(end));
    }
    try {
      assertThat(state.export()).isEqualTo(before);
    } finally {
      end.countDown();
    }
  }

  @Test
  void resetOfEverything_leavesAServerAsItBegan() {
    fixture.create();
    try (ConnectCasesClient other = other()) {
      other.createDomain(r -> r.name("other"));

      state.reset("{}");

      assertThat(state.export()).isEqualTo(fresh());
      assertThat(other.listDomains(r -> {}).domains()).isEmpty();
    }
    assertThat(fixture.cases.listDomains(r -> {}).domains()).isEmpty();
    assertThat(fixture.cases.createDomain(r -> r.name("acme")).domainId()).isNotEmpty();
  }

  @Test
  void resetOfAnAccount_leavesTheOthers() {
    fixture.create();
    try (ConnectCasesClient other = other();
        ConnectCasesClient abroad = fixture.docket.client(OTHER, "eu-west-1")) {
      other.createDomain(r -> r.name("other"));
      String before = state.export(OTHER);
      String domain = abroad.createDomain(r -> r.name("abroad")).domainId();

      state.reset("{\"account\":\"" + OTHER + "\",\"region\":\"eu-west-1\"}");
      assertThat(state.export(OTHER)).isEqualTo(before).doesNotContain(domain);

      state.reset("{\"account\":\"" + fixture.docket.account() + "\"}");
      assertThat(state.export()).isEqualTo(before);
      assertThat(other.listDomains(r -> {}).domains()).hasSize(1);
    }
  }

  @Test
  void resetOfADomain_leavesItAsCreateDomainDid() {
    GetDomainResponse before = fixture.cases.getDomain(r -> r.domainId(fixture.domain));
    fixture.cases.tagResource(r -> r.arn(before.domainArn()).tags(Map.of("a", "b")));
    fixture.field(FieldType.TEXT);
    String caseId = fixture.create();
    String second = fixture.cases.createDomain(r -> r.name("second")).domainId();

    String body =
        "{\"account\":\"%s\",\"region\":\"us-east-1\",\"domainId\":\"%s\"}"
            .formatted(fixture.docket.account(), fixture.domain);
    state.reset(body);

    GetDomainResponse after = fixture.cases.getDomain(r -> r.domainId(fixture.domain));
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(after.createdTime()).isEqualTo(before.createdTime());
    assertThat(after.tags()).isEqualTo(Map.of("a", "b"));
    assertThat(fixture.cases.listTemplates(r -> r.domainId(fixture.domain)).templates()).isEmpty();
    assertThat(fixture.http.call("POST", "/domains/" + fixture.domain + "/cases/" + caseId, "{}"))
        .extracting(Answer::status)
        .isNotEqualTo(200);
    assertThat(state.export().lines().filter(line -> line.contains("domain/" + fixture.domain)))
        .hasSize(1);
    assertThat(fixture.cases.listDomains(r -> {}).domains())
        .map(each -> each.domainId())
        .containsExactlyInAnyOrder(fixture.domain, second);
    // As any domain: what was configured can be configured again.
    fixture.template(r -> {});
  }

  @Test
  void resetOfADomain_isRefusedIfThereIsNone() {
    isError(
        state.call(
            "POST",
            "/reset",
            "{\"account\":\"111122223333\",\"region\":\"us-east-1\",\"domainId\":\"none\"}"),
        404,
        "ResourceNotFoundException",
        "Domain not found: none");
    isError(
        state.call("POST", "/reset", "{\"account\":\"111122223333\",\"domainId\":\"none\"}"),
        400,
        "ValidationException",
        "'region'");
    isError(
        state.call("POST", "/reset", "{\"region\":\"us-east-1\"}"),
        400,
        "ValidationException",
        "'account'");
    isError(
        state.call("POST", "/reset", "{\"also\":[\"Everything\"]}"),
        400,
        "ValidationException",
        "also");
  }

  @Test
  void reset_setsBackWhatElseItNames() {
    state.reset("{}");
    state.done("PUT", "/ids", "{\"seed\":42}");
    String first = fixture.cases.createDomain(r -> r.name("seeded")).domainId();
    state.save("some");
    state.done("PUT", "/clock", "{\"time\":\"2090-01-01T00:00:00Z\",\"frozen\":true}");
    state.done("POST", "/faults", "{\"status\":503}");

    state.reset("{}");
    assertThat(state.done("GET", "/clock", "").text()).contains("2090-01-01");
    assertThat(state.done("GET", "/faults", "").json().path("faults")).hasSize(1);
    assertThat(state.done("GET", "/requests", "").json().path("requests")).isNotEmpty();

    state.reset("{\"also\":[\"Clock\",\"Faults\",\"Ids\",\"Requests\",\"Snapshots\"]}");
    assertThat(state.done("GET", "/clock", "").text()).doesNotContain("2090");
    assertThat(state.done("GET", "/faults", "").json().path("faults")).isEmpty();
    assertThat(state.done("GET", "/requests", "").json().path("requests")).isEmpty();
    assertThat(state.done("GET", "/snapshots", "").json().path("snapshots")).isEmpty();
    assertThat(fixture.cases.createDomain(r -> r.name("seeded")).domainId()).isEqualTo(first);
  }

  @Test
  void reset_fillsRates() {
    try (TestDocket docket =
            TestDocket.start(ControlledState.FLAG, "--rate-limit=1/1", "--key-rate-limit=1/1");
        ConnectCasesClient client = docket.clientWithSecret(OTHER, "docket-secret")) {
      TestDocket.beforeATokenComesBack(
          () -> {
            call(client);
            for (String body : List.of("{}", "{\"account\":\"" + OTHER + "\"}")) {
              assertThat(call(client)).isEqualTo(429);
              new ControlledState(docket).reset(body);
              assertThat(call(client)).isEqualTo(200);
            }
          });
    }
  }

  private static int call(ConnectCasesClient client) {
    try {
      client.listDomains(r -> {});
      return 200;
    } catch (ConnectCasesException refused) {
      return refused.statusCode();
    }
  }

  @Test
  void snapshot_bringsBackWhatWasThere() {
    String caseId = fixture.create();
    String before = state.export();
    List<String> found = state.searches(before);
    JsonNode saved = state.save("before");
    assertThat(saved.path("name").asText()).isEqualTo("before");
    assertThat(saved.path("bytes").asInt()).isEqualTo(before.length());
    assertThat(saved.path("entities").asLong()).isEqualTo(before.lines().count() - 1);
    assertThat(state.file("before")).isEqualTo(before);

    fixture.update(caseId, CaseFixture.set("title", "Mended"));
    fixture.create();
    assertThat(state.export()).isNotEqualTo(before);
    state.restore("before");

    assertThat(state.export()).isEqualTo(before);
    assertThat(state.searches(before)).isEqualTo(found);
    assertThat(fixture.text(caseId, "title")).isEqualTo("Broken");
    fixture.update(caseId, CaseFixture.set("title", "Mended again"));
    assertThat(fixture.text(caseId, "title")).isEqualTo("Mended again");
  }

  @Test
  void snapshots_areListedAndDeleted() {
    state.save("b");
    state.save("a");
    JsonNode listed = state.done("GET", "/snapshots", "").json().path("snapshots");
    assertThat(listed.findValuesAsText("name")).containsExactly("a", "b");

    state.done("DELETE", "/snapshots/a", "");
    for (String target : List.of("GET /snapshots/a", "DELETE /snapshots/a")) {
      String[] call = target.split(" ");
      isError(state.call(call[0], call[1], ""), 404, "ResourceNotFoundException", "no snapshot a");
    }
    isError(
        state.call("POST", "/snapshots/a/restore", ""),
        404,
        "ResourceNotFoundException",
        "no snapshot a");
    state.reset("{}");
    assertThat(state.done("GET", "/snapshots", "").json().path("snapshots")).hasSize(1);
    state.reset("{\"also\":[\"Snapshots\"]}");
    assertThat(state.done("GET", "/snapshots", "").json().path("snapshots")).isEmpty();
  }

  @Test
  void file_isTakenByAnotherServer() {
    fixture.create();
    String export = state.export();
    try (TestDocket docket = TestDocket.start(ControlledState.FLAG)) {
      ControlledState there = new ControlledState(docket);

      JsonNode taken = there.put("from-a-file", export).json();
      assertThat(taken.path("entities").asLong()).isEqualTo(export.lines().count() - 1);
      there.restore("from-a-file");

      assertThat(there.export()).isEqualTo(export);
      assertThat(there.searches(export)).isEqualTo(state.searches(export));
    }
  }

  @Test
  void damagedFile_isRefusedAndChangesNothing() {
    fixture.create();
    String before = state.export();
    state.save("kept");
    List<String> lines = new ArrayList<>(before.lines().toList());
    lines.remove(2);

    isError(state.put("kept", String.join("\n", lines)), 400, "ValidationException", "Line ");
    isError(
        state.put("kept", before.replace("\"version\":1", "\"version\":2")),
        400,
        "ValidationException",
        "Line 1: version 2 of the file is newer than 1");

    assertThat(state.file("kept")).isEqualTo(before);
    assertThat(state.export()).isEqualTo(before);
  }

  @Test
  void fork_givesAnAccountWhatAnotherOneHad() {
    String caseId = fixture.create();
    state.save("begin");
    try (ConnectCasesClient other = other()) {
      other.createDomain(r -> r.name("goes"));

      state.fork("begin", fixture.docket.account(), OTHER);

      assertThat(state.export(OTHER))
          .isEqualTo(
              state
                  .export(fixture.docket.account())
                  .replace(
                      "{\"account\":\"" + fixture.docket.account(), "{\"account\":\"" + OTHER));
      assertThat(
              other
                  .getCase(
                      r -> r.domainId(fixture.domain).caseId(caseId).fields(f -> f.id("title")))
                  .fields())
          .hasSize(1);
      assertThat(other.searchCases(r -> r.domainId(fixture.domain)).cases()).hasSize(1);
    }
    isError(
        state.call(
            "POST", "/snapshots/begin/fork", "{\"from\":\"999999999999\",\"to\":\"111122223333\"}"),
        404,
        "ResourceNotFoundException",
        "999999999999");
  }

  /** Whoever calls meanwhile finds what is there or nothing; no half of a call is left. */
  @Test
  void resetDuringCalls_leavesNoRemains() throws Exception {
    String account = fixture.docket.account();
    ExecutorService threads = Executors.newFixedThreadPool(5);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int caller = i;
        calls.add(threads.submit((Callable<?>) () -> configure(caller)));
      }
      for (int i = 0; i < 15; i++) {
        state.reset(i % 2 == 0 ? "{}" : "{\"account\":\"" + account + "\"}");
      }
      for (Future<?> call : calls) {
        call.get();
      }
    } finally {
      threads.shutdownNow();
    }
    String left = state.export();
    long domains = left.lines().filter(line -> line.contains("\"kind\":\"domain\"")).count();

    // It is read as a file is: no entity is without its parent.
    assertThat(state.put("left", left).status()).isEqualTo(200);
    assertThat(lines(left, "claim/domain")).hasSize((int) domains);
    assertThat(
            lines(left, "tally/domain").stream()
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*\"count\":(\\d+).*", "$1")))
                .sum())
        .isEqualTo(domains);
    state.reset("{}");
    assertThat(state.export()).isEqualTo(fresh());
  }

  private static List<String> lines(String export, String path) {
    return export.lines().filter(line -> line.contains("\"path\":\"" + path)).toList();
  }

  private int configure(int caller) {
    RawHttp http = new RawHttp(fixture.docket.port());
    int done = 0;
    for (int round = 0; round < 12; round++) {
      Answer created =
          http.call("POST", "/domains", "{\"name\":\"d" + caller + "-" + round + "\"}");
      assertThat(created.status()).as(created.text()).isEqualTo(200);
      String domain = "/domains/" + created.json().path("domainId").asText();
      Answer template = http.call("POST", domain + "/templates", "{\"name\":\"t\"}");
      assertThat(template.status()).as(template.text()).isIn(200, 404);
      Answer made =
          http.call(
              "POST",
              domain + "/cases",
              "{\"templateId\":\"%s\",\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\"t\"}},"
                      .formatted(template.json().path("templateId").asText("none"))
                  + "{\"id\":\"customer_id\",\"value\":{\"stringValue\":\""
                  + CaseFixture.PROFILE
                  + "\"}}]}");
      assertThat(made.status()).as(made.text()).isIn(200, 404);
      done += made.status() == 200 ? 1 : 0;
    }
    return done;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
