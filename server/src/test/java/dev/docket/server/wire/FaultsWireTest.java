package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.tls.TestCertificates;
import dev.docket.server.tls.TestCertificates.Pair;
import dev.docket.server.wire.RawHttp.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.FieldValue;

/** Calls that go wrong because the control plane says so. */
@Wire
class FaultsWireTest {

  private static final String CONTROLLED = "--control-port=0";
  private static final String TOKEN = "Authorization: Bearer docket-secret";
  private static final long SECOND = 1_000_000_000L;

  private final ManualClock clock = ManualClock.atRealTime();

  private TestDocket docket;
  private RawHttp http;

  @BeforeEach
  void start() {
    docket = TestDocket.start(clock, CONTROLLED);
    http = new RawHttp(docket.port());
  }

  @AfterEach
  void stop() {
    docket.close();
  }

  private JsonNode fault(String json) {
    return fault(docket, json);
  }

  private static JsonNode fault(TestDocket docket, String json) {
    Answer answer = docket.control().call("POST", "/faults", json);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode faults() {
    return docket.control().call("GET", "/faults", "").json().path("faults");
  }

  private void refused(String json, String message) {
    Answer answer = docket.control().call("POST", "/faults", json);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("type").asText()).isEqualTo("ValidationException");
    assertThat(answer.json().path("message").asText()).contains(message);
  }

  private Answer list() {
    return http.call("POST", "/domains-list", "");
  }

  private Answer createDomain(String name) {
    return http.call("POST", "/domains", "{\"name\":\"" + name + "\"}");
  }

  private List<String> names() {
    return list().json().path("domains").findValuesAsText("name");
  }

  @Test
  void errorOfTheModel_isAnsweredAsTheContractSays() {
    fault("{\"times\": 1, \"error\": {\"type\": \"InternalServerException\"}}");
    Answer internal = list().isError(500, "InternalServerException");
    assertThat(internal.header("Retry-After")).isEqualTo("1");

    fault(
        """
        {"operations": ["GetDomain"], "times": 1, "error": {"type": "ResourceNotFoundException",
         "message": "Gone", "resourceId": "d", "resourceType": "Domain"}}
        """);
    JsonNode gone =
        http.call("POST", "/domains/d", "").isError(404, "ResourceNotFoundException").json();
    assertThat(gone.path("message").asText()).isEqualTo("Gone");
    assertThat(gone.path("resourceId").asText()).isEqualTo("d");
    assertThat(gone.path("resourceType").asText()).isEqualTo("Domain");

    fault(
        """
        {"operations": ["CreateDomain"], "times": 1, "error": {"type": "ConflictException"}}
        """);
    try (ConnectCasesClient cases = docket.client(DefaultRetryStrategy.doNotRetry())) {
      assertThatThrownBy(() -> cases.createDomain(r -> r.name("acme")))
          .isInstanceOf(ConflictException.class);
    }
    assertThat(names()).isEmpty();
    for (String type : List.of("AccessDeniedException", "ValidationException")) {
      fault(
          """
          {"operations": ["ListDomains"], "times": 1, "error": {"type": "%s"}}
          """
              .formatted(type));
      assertThat(list().header("x-amzn-ErrorType")).isEqualTo(type);
    }
    fault(
        """
        {"operations": ["CreateDomain"], "times": 1,
         "error": {"type": "ServiceQuotaExceededException"}}
        """);
    createDomain("acme").isError(402, "ServiceQuotaExceededException");
  }

  @Test
  void throttling_saysWhenToRetry() {
    fault("{\"times\": 1, \"error\": {\"type\": \"ThrottlingException\"}}");
    Answer usual = list().isError(429, "ThrottlingException");
    assertThat(usual.header("Retry-After")).isEqualTo("1");
    assertThat(usual.header("x-amz-retry-after")).isEqualTo("1000");

    fault(
        """
        {"times": 1, "error": {"type": "ThrottlingException", "retryAfter": "1500ms"}}
        """);
    Answer own = list().isError(429, "ThrottlingException");
    assertThat(own.header("Retry-After")).isEqualTo("2");
    assertThat(own.header("x-amz-retry-after")).isEqualTo("1500");
    assertThat(list().status()).isEqualTo(200);
  }

  @Test
  void bareStatus_isThatOfAProxy() {
    fault("{\"times\": 1, \"status\": 503}");
    try (RawConnection connection = http.connect()) {
      Answer bare = connection.send(RawHttp.withToken("POST", "/domains-list", "")).answer();
      assertThat(bare.status()).isEqualTo(503);
      assertThat(bare.header("Content-Type")).isEqualTo("text/html");
      assertThat(bare.header("x-amzn-RequestId")).isNull();
      assertThat(bare.header("x-amzn-ErrorType")).isNull();
      assertThat(bare.text()).startsWith("<html>");

      Answer next = connection.send(RawHttp.withToken("POST", "/domains-list", "")).answer();
      assertThat(next.status()).isEqualTo(200);
    }
  }

  @Test
  void delay_isWaitedForAtLeastAndGoesWithOtherEffects() {
    fault("{\"operations\": [\"ListDomains\"], \"times\": 1, \"delay\": \"500ms\"}");
    long start = System.nanoTime();
    assertThat(list().status()).isEqualTo(200);
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(SECOND / 2);

    fault("{\"times\": 1, \"delay\": \"PT0.5S\", \"status\": 500}");
    start = System.nanoTime();
    assertThat(list().status()).isEqualTo(500);
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(SECOND / 2);
  }

  /** With more calls at once than there are event loops, each of them would be held up. */
  @Test
  void delay_holdsUpNobodyElse() {
    fault("{\"operations\": [\"ListDomains\"], \"delay\": \"1m\"}");
    List<RawConnection> waiting =
        IntStream.range(0, 8)
            .mapToObj(i -> http.connect().send(RawHttp.withToken("POST", "/domains-list", "")))
            .toList();
    TestDocket.eventually(() -> faults().path(0).path("hits").asInt() == 8);

    for (int i = 0; i < 4; i++) {
      assertThat(createDomain("acme" + i).status()).isEqualTo(200);
    }

    assertThat(waiting).allMatch(RawConnection::isOpen);
    waiting.forEach(RawConnection::close);
  }

  @Test
  void cutBeforeTheCommit_leavesNothing() {
    try (RawConnection connection = http.connect()) {
      byte[] list = RawHttp.withToken("POST", "/domains-list", "");
      assertThat(connection.send(list).answer().status()).isEqualTo(200);
      fault(
          """
          {"operations": ["CreateDomain"], "times": 1, "connection": "CutBeforeCommit"}
          """);
      connection.send(RawHttp.withToken("POST", "/domains", "{\"name\":\"acme\"}"));
      connection.requireNoAnswer();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void cutAfterTheCommit_leavesAll() {
    fault(
        """
        {"operations": ["CreateDomain"], "times": 1, "connection": "CutAfterCommit"}
        """);
    try (RawConnection connection = http.connect()) {
      connection.send(RawHttp.withToken("POST", "/domains", "{\"name\":\"acme\"}"));
      connection.requireNoAnswer();
    }
    assertThat(names()).containsExactly("acme");

    fault("{\"times\": 1, \"connection\": \"CutAfterCommit\"}");
    try (RawConnection connection = http.connect()) {
      connection.send(RawHttp.withToken("POST", "/domains", "{\"name\":\"acme\"}"));
      connection.requireNoAnswer();
    }
  }

  @Test
  void connection_isCutWithTlsToo(@TempDir Path made) throws Exception {
    TestCertificates authority = TestCertificates.authority(made, "authority");
    Pair pair = authority.issue("server");
    try (TestDocket secure =
        TestDocket.start(
            CONTROLLED, "--tls-certificate=" + pair.certificate(), "--tls-key=" + pair.key())) {
      RawHttp https = new RawHttp(secure.port(), authority.client().getSocketFactory());
      for (String when : List.of("CutBeforeCommit", "CutAfterCommit")) {
        fault(
            secure,
            """
            {"operations": ["CreateDomain"], "times": 1, "connection": "%s"}
            """
                .formatted(when));
        try (RawConnection connection = https.connect()) {
          connection.send(
              RawHttp.withToken("POST", "/domains", "{\"name\":\"%s\"}".formatted(when)));
          connection.requireEnd();
        }
      }
      assertThat(
              https
                  .call("POST", "/domains-list", "")
                  .json()
                  .path("domains")
                  .findValuesAsText("name"))
          .containsExactly("CutAfterCommit");
    }
  }

  @Test
  void lostAnswer_isFoundAgainByTheClientToken() {
    try (ConnectCasesClient once = docket.client(DefaultRetryStrategy.doNotRetry());
        ConnectCasesClient patient = docket.client()) {
      String domain = once.createDomain(r -> r.name("acme")).domainId();
      String template = once.createTemplate(r -> r.domainId(domain).name("Returns")).templateId();
      List<FieldValue> fields = CaseFixture.fields();
      String lost =
          "{\"operations\": [\"CreateCase\"], \"times\": 1, \"connection\": \"CutAfterCommit\"}";

      fault(lost);
      assertThatThrownBy(
              () ->
                  once.createCase(
                      r -> r.domainId(domain).templateId(template).fields(fields).clientToken("a")))
          .isInstanceOf(SdkClientException.class);
      var cases = once.searchCases(r -> r.domainId(domain)).cases();
      assertThat(cases).hasSize(1);

      fault(lost);
      String again =
          patient
              .createCase(
                  r -> r.domainId(domain).templateId(template).fields(fields).clientToken("a"))
              .caseId();
      assertThat(again).isEqualTo(cases.getFirst().caseId());

      fault(lost);
      patient.createCase(r -> r.domainId(domain).templateId(template).fields(fields));
      assertThat(once.searchCases(r -> r.domainId(domain)).cases()).hasSize(2);
    }
  }

  @Test
  void fault_meetsTheCallsItIsForOnly() {
    fault(
        """
        {"account": "111122223333", "accessKeyId": "111122223333", "operations": ["ListDomains"],
         "skip": 1, "times": 2, "status": 503}
        """);
    RawHttp other = new RawHttp(docket.port(), "docket-secret.111122223333");
    assertThat(list().status()).isEqualTo(200);
    assertThat(other.call("POST", "/domains", "{\"name\":\"acme\"}").status()).isEqualTo(200);
    assertThat(IntStream.range(0, 4).map(i -> other.call("POST", "/domains-list", "").status()))
        .containsExactly(200, 503, 503, 200);
    assertThat(faults().path(0).path("hits").asInt()).isEqualTo(2);
  }

  @Test
  void fault_comesAfterTheCallerAndBeforeTheInput() {
    fault("{\"operations\": [\"CreateDomain\"], \"status\": 503}");

    assertThat(http.call("POST", "/domains", "{}").status()).isEqualTo(503);
    new RawHttp(docket.port(), "guess")
        .call("POST", "/domains", "{}")
        .isError(403, "UnrecognizedClientException");
  }

  @Test
  void oldestFault_holdsUntilItHasMetItsCalls() {
    fault("{\"times\": 1, \"status\": 501}");
    fault("{\"times\": 1, \"status\": 502}");

    assertThat(IntStream.range(0, 3).map(i -> list().status())).containsExactly(501, 502, 200);
  }

  @Test
  void probability_letsSomeCallsGoBy() {
    fault("{\"probability\": 0.5, \"status\": 503}");

    List<Integer> outcomes = IntStream.range(0, 200).mapToObj(i -> list().status()).toList();

    assertThat(outcomes).contains(200, 503);
  }

  @Test
  void seedOfIds_makesProbabilitiesComeOutTheSame() {
    List<List<Integer>> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      docket.control().call("DELETE", "/faults", "");
      docket.control().call("PUT", "/ids", "{\"seed\": 42}");
      fault("{\"probability\": 0.5, \"status\": 503}");
      runs.add(IntStream.range(0, 50).mapToObj(i -> list().status()).toList());
    }

    assertThat(runs.get(1)).isEqualTo(runs.get(0)).contains(200, 503);
  }

  @Test
  void reset_removesFaultsOnlyWhenItNamesThem() {
    fault("{\"operations\": [\"CreateCase\"], \"status\": 503}");

    docket.control().call("POST", "/reset", "{}");
    assertThat(faults()).hasSize(1);

    docket.control().call("POST", "/reset", "{\"also\": [\"Faults\"]}");
    assertThat(faults()).isEmpty();
  }

  @Test
  void faults_areListedAndExpireAndAreRemoved() {
    JsonNode first = fault("{\"status\": 503, \"expiresAfter\": \"5s\"}");
    JsonNode second =
        fault("{\"operations\": [\"CreateCase\"], \"error\": {\"type\": \"ConflictException\"}}");
    assertThat(first.path("hits").asInt()).isZero();
    assertThat(
            Duration.between(clock.instant(), Instant.parse(second.path("expiresTime").asText())))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(faults()).containsExactly(first, second);
    assertThat(list().status()).isEqualTo(503);

    clock.advance(Duration.ofSeconds(5));
    assertThat(list().status()).isEqualTo(200);
    assertThat(faults()).containsExactly(second);

    String path = "/faults/" + second.path("faultId").asText();
    assertThat(docket.control().call("DELETE", path, "").status()).isEqualTo(200);
    Answer twice = docket.control().call("DELETE", path, "");
    assertThat(twice.status()).isEqualTo(404);
    assertThat(twice.json().path("message").asText()).contains(second.path("faultId").asText());

    fault("{\"status\": 503}");
    assertThat(docket.control().call("DELETE", "/faults", "").status()).isEqualTo(200);
    assertThat(faults()).isEmpty();
    assertThat(list().status()).isEqualTo(200);
  }

  @Test
  void faults_areBounded_andThoseThatAreUsedUpMakeRoom() {
    fault("{\"times\": 1, \"status\": 503}");
    for (int i = 1; i < 100; i++) {
      fault("{\"operations\": [\"CreateDomain\"], \"status\": 503}");
    }
    Answer full = docket.control().call("POST", "/faults", "{\"status\": 503}");
    assertThat(full.status()).isEqualTo(409);
    assertThat(full.json().path("type").asText()).isEqualTo("ConflictException");

    assertThat(list().status()).isEqualTo(503);

    fault("{\"operations\": [\"CreateDomain\"], \"status\": 503}");
    assertThat(faults()).hasSize(100);
  }

  @Test
  void mistakes_areNamed() {
    refused("{}", "Value 'null' at 'delay'");
    refused("{\"status\": 503, \"connection\": \"CutBeforeCommit\"}", "at 'connection'");
    refused(
        "{\"status\": 503, \"error\": {\"type\": \"ConflictException\"}}",
        "at 'status' failed to satisfy constraint: Member must not be given beside error");
    refused(
        "{\"operations\": [\"CreateCase\", \"Nothing\"], \"status\": 503}",
        "at 'operations.2.member'");
    refused(
        "{\"operations\": [\"CreateCase\", \"ListDomains\"], \"error\": {\"type\": \"ConflictException\"}}",
        "at 'error.type' failed to satisfy constraint: Member must satisfy enum value set:"
            + " [AccessDeniedException, InternalServerException, ThrottlingException,"
            + " ValidationException]");
    refused("{\"error\": {\"type\": \"Nothing\"}}", "at 'error.type'");
    refused("{\"error\": {}}", "at 'error.type'");
    refused(
        "{\"error\": {\"type\": \"InternalServerException\", \"retryAfter\": \"5s\"}}",
        "at 'error.retryAfter' failed to satisfy constraint: Only a ThrottlingException");
    refused(
        "{\"error\": {\"type\": \"InternalServerException\", \"resourceId\": \"x\"}}",
        "at 'error.resourceId'");
    refused("{\"status\": 404}", "at 'status'");
    refused("{\"status\": 503, \"probability\": 0}", "at 'probability'");
    refused("{\"status\": 503, \"probability\": 1.5}", "at 'probability'");
    refused("{\"delay\": \"soon\"}", "at 'delay'");
    refused("{\"delay\": \"61s\"}", "at 'delay'");
    refused("{\"delay\": \"0s\"}", "at 'delay'");
    refused("{\"status\": 503, \"expiresAfter\": \"25h\"}", "at 'expiresAfter'");
    refused("{\"status\": 503, \"times\": 0}", "at 'times'");
    refused("{\"connection\": \"Cut\"}", "at 'connection'");
    assertThat(faults()).isEmpty();
  }
}
