package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.TemplateRule;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** What the control plane tells of the requests of the API. */
@Wire
class JournalWireTest {

  private static final String CONTROLLED = "--control-port=0";
  private static final String LIST = "/domains-list";
  private static final DateTimeFormatter SIGNED_AT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private TestDocket docket;
  private RawHttp http;

  @BeforeEach
  void start() {
    docket = TestDocket.start(CONTROLLED);
    http = new RawHttp(docket.port());
  }

  @AfterEach
  void stop() {
    docket.close();
  }

  private static JsonNode requests(TestDocket docket, String query) {
    Answer answer = docket.control().call("GET", "/requests" + query, "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("requests");
  }

  private JsonNode requests(String query) {
    return requests(docket, query);
  }

  private static JsonNode last(TestDocket docket) {
    JsonNode all = requests(docket, "");
    return all.path(all.size() - 1);
  }

  private JsonNode last() {
    return last(docket);
  }

  private static void isReason(JsonNode request, String kind, String text) {
    assertThat(request.path("reason").path("kind").asText()).as(request.toString()).isEqualTo(kind);
    assertThat(request.path("reason").path("text").asText()).contains(text);
  }

  @Test
  void request_isToldInFull() {
    Answer answer = http.call("POST", "/domains", "{\"name\":\"acme\",\"more\":1}");

    JsonNode request = last();
    assertThat(request.path("number").asLong()).isOne();
    assertThat(request.path("requestId").asText()).isEqualTo(answer.header("x-amzn-RequestId"));
    assertThat(Instant.parse(request.path("time").asText())).isNotNull();
    assertThat(request.path("method").asText()).isEqualTo("POST");
    assertThat(request.path("path").asText()).isEqualTo("/domains");
    assertThat(request.path("operation").asText()).isEqualTo("CreateDomain");
    assertThat(request.path("account").asText()).isEqualTo("000000000000");
    assertThat(request.path("region").asText()).isEqualTo("us-east-1");
    assertThat(request.path("accessKeyId").asText()).isEqualTo("docket");
    assertThat(request.path("principal").asText()).startsWith("arn:aws:iam::000000000000:");
    assertThat(request.path("input").toString()).isEqualTo("{\"name\":\"acme\"}");
    assertThat(request.path("status").asInt()).isEqualTo(200);
    assertThat(request.path("milliseconds").isNumber()).isTrue();
    assertThat(request.has("errorType")).isFalse();
    assertThat(request.has("reason")).isFalse();
    assertThat(request.has("faultId")).isFalse();
  }

  /** On several connections, so that every event loop writes. */
  @Test
  void request_isThereAsSoonAsItsAnswer() {
    byte[] list = RawHttp.withToken("POST", LIST, "");
    List<RawConnection> connections = IntStream.range(0, 4).mapToObj(i -> http.connect()).toList();
    for (int i = 0; i < 200; i++) {
      Answer answer = connections.get(i % 4).send(list).answer();

      JsonNode found = requests("?after=" + i);

      assertThat(found.findValuesAsText("requestId"))
          .containsExactly(answer.header("x-amzn-RequestId"));
      assertThat(found.path(0).path("number").asLong()).isEqualTo(i + 1);
    }
    connections.forEach(RawConnection::close);
  }

  @Test
  void pagesAndPreflights_areNoRequestsOfTheApi() {
    http.send(RawHttp.request("GET", "/health/live"));
    http.send(RawHttp.request("GET", "/"));
    http.send(RawHttp.request("GET", "/openapi.yaml"));
    http.send(RawHttp.request("GET", "/docs/nothing"));
    http.send(
        RawHttp.request(
            "OPTIONS",
            LIST,
            "Origin: http://localhost",
            "Access-Control-Request-Method: POST",
            "Content-Length: 0"));

    assertThat(requests("")).isEmpty();
  }

  @Test
  void requests_areFilteredAndForgotten() {
    RawHttp other = new RawHttp(docket.port(), "docket-secret.111122223333");
    http.call("POST", LIST, "");
    other.call("POST", LIST, "");
    other.call("POST", "/domains", "{}");

    assertThat(requests("?operation=ListDomains")).hasSize(2);
    assertThat(requests("?account=111122223333")).hasSize(2);
    assertThat(requests("?accessKeyId=111122223333&operation=ListDomains")).hasSize(1);
    assertThat(requests("?status=400")).hasSize(1);
    assertThat(requests("?errorType=ValidationException")).hasSize(1);
    assertThat(requests("?errorType=ConflictException")).isEmpty();
    assertThat(requests("?after=2")).hasSize(1);

    assertThat(docket.control().call("DELETE", "/requests", "").status()).isEqualTo(200);
    JsonNode none = docket.control().call("GET", "/requests", "").json();
    assertThat(none.path("requests")).isEmpty();
    assertThat(none.path("last").asLong()).isEqualTo(3);
    http.call("POST", LIST, "");
    assertThat(last().path("number").asLong()).isEqualTo(4);
  }

  @Test
  void unknownOperation_isRefused() {
    Answer answer = docket.control().call("GET", "/requests?operation=ListDomain", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("'operation'", "Member must be the name of an operation of the API");
  }

  @Test
  void reset_forgetsRequestsOnlyWhenItNamesThem() {
    http.call("POST", LIST, "");

    docket.control().call("POST", "/reset", "{}");
    assertThat(requests("")).hasSize(1);

    docket.control().call("POST", "/reset", "{\"also\": [\"Requests\"]}");
    assertThat(requests("")).isEmpty();
  }

  @Test
  void wait_endsWithTheRequestOrWithoutOne() {
    RawConnection waiting = docket.control().connect();
    waiting.send(RawHttp.request("GET", "/requests?operation=CreateDomain&wait=PT1M"));
    http.call("POST", LIST, "");
    assertThat(waiting.isOpen()).isTrue();
    waiting.close();

    CompletableFuture<JsonNode> found =
        CompletableFuture.supplyAsync(() -> requests("?operation=CreateDomain&wait=1m"));
    http.call("POST", "/domains", "{\"name\":\"acme\"}");
    assertThat(found.join()).hasSize(1);

    assertThat(requests("?operation=CreateDomain&wait=1m")).hasSize(1);
    assertThat(requests("?operation=CreateCase&wait=50ms")).isEmpty();
    Answer tooLong = docket.control().call("GET", "/requests?wait=61s", "");
    assertThat(tooLong.status()).isEqualTo(400);
    assertThat(tooLong.json().path("message").asText()).contains("at 'wait'");
  }

  @Test
  void faults_areTold() {
    String lost =
        "{\"operations\": [\"CreateDomain\"], \"times\": 1, \"connection\": \"%s\", \"delay\": \"1ms\"}";
    for (String when : List.of("CutBeforeCommit", "CutAfterCommit")) {
      String id =
          docket
              .control()
              .call("POST", "/faults", lost.formatted(when))
              .json()
              .path("faultId")
              .asText();
      try (RawConnection connection = http.connect()) {
        connection.send(RawHttp.withToken("POST", "/domains", "{\"name\":\"acme\"}"));
        connection.requireNoAnswer();
      }

      JsonNode request = last();
      assertThat(request.path("status").asInt()).isZero();
      assertThat(request.path("faultId").asText()).isEqualTo(id);
      assertThat(request.path("input").path("name").asText()).isEqualTo("acme");
      isReason(request, "Fault", "Fault " + id);
    }
    docket.control().call("POST", "/faults", "{\"times\": 1, \"status\": 502}");
    http.call("POST", LIST, "");
    assertThat(last().path("status").asInt()).isEqualTo(502);
    assertThat(last().has("errorType")).isFalse();
    isReason(last(), "Fault", "");
    docket.control().call("POST", "/faults", "{\"times\": 1, \"delay\": \"1ms\"}");
    http.call("POST", LIST, "");
    assertThat(last().path("faultId").asText()).isEqualTo("4");
    assertThat(last().has("reason")).isFalse();
  }

  @Test
  void wrongSignature_isExplainedByWhatTheServerWouldHaveSigned() throws Exception {
    try (ConnectCasesClient thief =
            docket.clientWithSecret("111122223333", "guess", DefaultRetryStrategy.doNotRetry());
        ConnectCasesClient session =
            docket.clientWithSession("111122223333", "guess", "session-secret")) {
      assertThatThrownBy(() -> thief.listDomains(r -> r.maxResults(5)))
          .hasMessageContaining("does not match");
      JsonNode request = last();
      JsonNode reason = request.path("reason");
      isReason(request, "Signature", "string to sign");
      assertThat(request.path("account").asText()).isEqualTo("111122223333");
      assertThat(request.path("accessKeyId").asText()).isEqualTo("111122223333");
      assertThat(request.has("principal")).isFalse();
      String canonical = reason.path("canonicalRequest").asText();
      assertThat(canonical).startsWith("POST\n/domains-list\nmaxResults=5\n").contains("\nhost:");
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(reason.path("stringToSign").asText())
          .startsWith("AWS4-HMAC-SHA256\n")
          .endsWith("/us-east-1/cases/aws4_request\n" + HexFormat.of().formatHex(hash));

      assertThatThrownBy(() -> session.listDomains(r -> {})).hasMessageContaining("not match");
      assertThat(last().path("reason").path("canonicalRequest").asText())
          .contains("\nx-amz-security-token:***\n");
      assertThat(requests("").toString()).doesNotContain("guess", "session-secret");
    }
  }

  @Test
  void refusedCallers_areExplained() {
    http.send(RawHttp.request("POST", LIST, "Content-Length: 0"));
    isReason(last(), "Signature", "neither a signature nor a token");

    new RawHttp(docket.port(), "unknown-token").call("POST", LIST, "");
    isReason(last(), "Key", "No access key that is active has this bearer token");

    String now = SIGNED_AT.format(Instant.now());
    http.send(
        RawHttp.request(
            "POST",
            LIST,
            "Authorization: AWS4-HMAC-SHA256 Credential=nobody/%s/us-east-1/cases/aws4_request, SignedHeaders=host;x-amz-date, Signature=00"
                .formatted(now.substring(0, 8)),
            "X-Amz-Date: " + now,
            "Content-Length: 0"));
    isReason(last(), "Key", "There is no access key 'nobody'");

    try (ConnectCasesClient session =
        docket.clientWithSession("111122223333", "docket-secret", "session-secret")) {
      assertThatThrownBy(() -> session.listDomains(r -> {})).hasMessageContaining("invalid");
    }
    isReason(last(), "Key", "session token is not that of the access key '111122223333'");

    http.send(RawHttp.request("POST", LIST, "Host: docket.example"));
    assertThat(last().path("status").asInt()).isEqualTo(400);
    assertThat(requests("").toString()).doesNotContain("unknown-token", "session-secret");
  }

  @Test
  void otherRefusals_areExplained() {
    http.call("POST", "/domains", "{}");
    isReason(last(), "Validation", "message");
    assertThat(last().path("errorType").asText()).isEqualTo("ValidationException");
    assertThat(last().path("message").asText()).contains("at 'name'");
    http.call("POST", "/domains", "{\"name\": 1}");
    isReason(last(), "Validation", "");
    http.call("POST", "/domains/nowhere", "");
    isReason(last(), "State", "");
    http.call("POST", "/nowhere", "");
    isReason(last(), "Validation", "");
    http.call("POST", "/domains", "{\"name\":\"acme\"}");
    http.call("POST", "/domains", "{\"name\":\"acme\"}");
    isReason(last(), "State", "");

    try (TestDocket narrow =
        TestDocket.start(CONTROLLED, "--quotas=domains=1", "--rate-limits=ListDomains=1/1")) {
      RawHttp caller = new RawHttp(narrow.port());
      caller.call("POST", "/domains", "{\"name\":\"a\"}");
      caller.call("POST", "/domains", "{\"name\":\"b\"}");
      isReason(last(narrow), "Quota", "Cases domains per account");
      assertThat(last(narrow).path("reason").path("quota").asText()).isEqualTo("domains=1");
      TestDocket.beforeATokenComesBack(
          () -> {
            caller.call("POST", LIST, "");
            caller.call("POST", LIST, "").isError(429, "ThrottlingException");
            isReason(last(narrow), "Rate", "rate-limit 1/1");
            assertThat(last(narrow).path("reason").path("rate").asText())
                .isEqualTo("rate-limit 1/1");
          });
    }
    try (TestDocket narrow = TestDocket.start(CONTROLLED, "--key-rate-limit=1/1")) {
      RawHttp caller = new RawHttp(narrow.port());
      TestDocket.beforeATokenComesBack(
          () -> {
            caller.call("POST", LIST, "");
            caller.call("POST", LIST, "").isError(429, "ThrottlingException");
            assertThat(last(narrow).path("reason").path("rate").asText())
                .isEqualTo("key-rate-limit 1/1");
          });
    }
  }

  @Test
  void policyThatRefuses_isNamed(@TempDir Path folder) throws IOException {
    PolicyKeys keys =
        new PolicyKeys()
            .add("nobody")
            .add(
                "reader",
                PolicyKeys.allow("cases:*", "*"),
                PolicyKeys.deny("cases:CreateDomain", "*"));
    try (TestDocket limited = TestDocket.start(CONTROLLED, keys.flag(folder))) {
      keys.as("nobody", limited).call("POST", LIST, "").isError(403, "AccessDeniedException");
      isReason(last(limited), "Policy", "No statement of the identity-based policy allows");
      assertThat(last(limited).path("reason").has("statement")).isFalse();

      keys.as("reader", limited)
          .call("POST", "/domains", "{\"name\":\"acme\"}")
          .isError(403, "AccessDeniedException");
      isReason(last(limited), "Policy", "denies");
      assertThat(last(limited).path("reason").path("statement").asText()).contains("statement 2");
      assertThat(last(limited).path("accessKeyId").asText()).isEqualTo("reader");
    }
  }

  @Test
  void caseRuleThatRefuses_isNamed() {
    try (ConnectCasesClient cases = docket.client()) {
      String domain = cases.createDomain(r -> r.name("acme")).domainId();
      String rule =
          cases
              .createCaseRule(
                  r ->
                      r.domainId(domain)
                          .name("Say more")
                          .rule(
                              CaseRuleDetails.fromRequired(
                                  q -> q.defaultValue(true).conditions(List.of()))))
              .caseRuleId();
      String template =
          cases
              .createTemplate(
                  r ->
                      r.domainId(domain)
                          .name("Returns")
                          .rules(
                              TemplateRule.builder().caseRuleId(rule).fieldId("summary").build()))
              .templateId();
      assertThatThrownBy(
              () ->
                  cases.createCase(
                      r ->
                          r.domainId(domain)
                              .templateId(template)
                              .fields(CaseFixture.fields())
                              .performedBy(by -> by.customEntity("Known Person"))))
          .isInstanceOf(ValidationException.class);

      JsonNode request = last();
      isReason(request, "Rule", "case rule Say more (" + rule + ")");
      assertThat(request.path("reason").path("caseRuleId").asText()).isEqualTo(rule);
      assertThat(request.path("input").path("performedBy").path("customEntity").asText())
          .isEqualTo("***");
      assertThat(request.path("input").path("fields").path(0).path("value").isObject()).isTrue();
    }
  }

  @Test
  void secrets_areNeverTold() {
    String signature = "0f".repeat(32);
    String now = SIGNED_AT.format(Instant.now());
    http.send(
        RawHttp.request(
            "POST",
            LIST + "?X-Amz-Signature=known-secret&X-Amz-Security-Token=known-secret&maxResults=1",
            "Authorization: AWS4-HMAC-SHA256 Credential=docket/%s/us-east-1/cases/aws4_request, SignedHeaders=cookie;host;x-amz-date, Signature=%s"
                .formatted(now.substring(0, 8), signature),
            "Cookie: known-secret",
            "X-Amz-Date: " + now,
            "Content-Length: 0"));
    isReason(last(), "Signature", "");
    assertThat(last().path("reason").path("canonicalRequest").asText())
        .contains("X-Amz-Security-Token=***&X-Amz-Signature=***&maxResults=1", "\ncookie:***\n");
    http.call("POST", LIST, "");
    http.call(
        "POST",
        "/domains/d/cases",
        """
        {"templateId": "t", "secret": "Known Person", "fields": "no list",
         "performedBy": {"customEntity": "Known Person", "userArn": {"a": ["Known Person"]}}}
        """);
    http.call(
        "POST",
        "/domains/d/cases",
        "{\"performedBy\": {\"customEntity\": {\"a\": \"Known Person\"}}}");

    assertThat(requests("")).hasSize(4);
    assertThat(requests("?after=2").toString()).contains("\"customEntity\":\"***\"");
    assertThat(requests("").toString())
        .doesNotContain("docket-secret", "known-secret", signature, "Bearer")
        .doesNotContain("\"secret\"");
  }

  @Test
  void largeInput_isShownInPart() {
    String long1 = "x".repeat(100_000);
    http.call("POST", "/domains", "{\"name\":\"" + long1 + "\"}")
        .isError(400, "ValidationException");
    JsonNode request = last();
    assertThat(request.path("inputTruncated").asBoolean()).isTrue();
    assertThat(request.path("input").path("name").asText()).startsWith("xxx").endsWith("…");
    assertThat(request.toString().length()).isLessThan(20_000);

    List<String> ids = new ArrayList<>();
    IntStream.range(0, 10_000).forEach(i -> ids.add("{\"id\":\"f\"}"));
    http.call("POST", "/domains/d/fields-batch", "{\"fields\":" + ids + "}");
    assertThat(last().path("inputTruncated").asBoolean()).isTrue();
    assertThat(last().path("input").path("fields")).hasSizeBetween(100, 1_000);
    assertThat(last().toString().length()).isLessThan(20_000);
  }
}
