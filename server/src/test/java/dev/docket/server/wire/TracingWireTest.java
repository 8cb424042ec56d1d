package dev.docket.server.wire;

import static dev.docket.server.wire.FakeCollector.attributes;
import static dev.docket.server.wire.FakeCollector.hex;
import static dev.docket.server.wire.FakeCollector.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.wire.RawHttp.Answer;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a collector gets of calls, and that calls do not mind how it is. */
@Wire
class TracingWireTest {

  static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";
  static final String PARENT = "traceparent: 00-" + TRACE + "-" + SPAN + "-01";

  @RegisterExtension final CapturedLog log = new CapturedLog();

  static Answer call(TestDocket docket, String target, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("Content-Type: application/json"));
    all.addAll(List.of(headers));
    return new RawHttp(docket.port())
        .call("POST", target, all, body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void call_isASpanOfItsClientsTraceWithItsPartsUnderIt() {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket = TestDocket.start(collector.flag())) {
      Answer made = call(docket, "/domains", "{\"name\":\"acme\"}", PARENT);
      assertThat(made.status()).as(made.text()).isEqualTo(200);

      List<Span> spans = collector.trace(TRACE);
      Span server = only(spans, span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER);
      assertThat(server.getName()).isEqualTo("ConnectCases/CreateDomain");
      assertThat(hex(server.getParentSpanId())).isEqualTo(SPAN);
      assertThat(server.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_UNSET);
      assertThat(attributes(server.getAttributesList()))
          .containsOnly(
              Map.entry("http.request.method", "POST"),
              Map.entry("url.scheme", "http"),
              Map.entry("aws.request_id", made.header("x-amzn-RequestId")),
              Map.entry("client.address", "127.0.0.1"),
              Map.entry("http.route", "/domains"),
              Map.entry("rpc.system", "aws-api"),
              Map.entry("rpc.service", "ConnectCases"),
              Map.entry("rpc.method", "CreateDomain"),
              Map.entry("http.response.status_code", "200"));
      List<Span> parts =
          spans.stream().filter(span -> span.getParentSpanId().equals(server.getSpanId())).toList();
      assertThat(parts)
          .extracting(Span::getName)
          .containsExactly("read body", "authenticate", "authorize", "run");
      Span commit = only(spans, span -> span.getName().equals("commit"));
      assertThat(commit.getParentSpanId()).isEqualTo(parts.getLast().getSpanId());
      assertThat(attributes(commit.getAttributesList()))
          .containsEntry("db.operation.name", "commit")
          .containsEntry(
              "db.system.name", StoreUnderTest.chosen().isShared() ? "postgresql" : "docket.memory")
          .containsKey("db.operation.batch.size");
      assertThat(attributes(collector.resources().getFirst().getResource().getAttributesList()))
          .containsEntry("service.name", "docket")
          .containsKeys("service.version", "service.instance.id");
    }
  }

  @Test
  void refusal_hasTheTypeOfItsError() {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket = TestDocket.start(collector.flag())) {
      call(docket, "/domains/unknown/layouts-list", "", PARENT)
          .isError(404, "ResourceNotFoundException");

      Span server =
          only(collector.trace(TRACE), span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER);
      assertThat(server.getName()).isEqualTo("ConnectCases/ListLayouts");
      assertThat(server.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_UNSET);
      assertThat(attributes(server.getAttributesList()))
          .containsEntry("http.route", "/domains/{domainId}/layouts-list")
          .containsEntry("error.type", "ResourceNotFoundException")
          .containsEntry("http.response.status_code", "404");
    }
  }

  @Test
  void headerOfAws_isTakenOverAsFarAsItGoes() {
    String root = "Root=1-" + TRACE.substring(0, 8) + "-" + TRACE.substring(8);
    String other = TRACE.replace('4', '5');
    String dropped = "Root=1-" + other.substring(0, 8) + "-" + other.substring(8);
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket =
            TestDocket.start(collector.flag(), "--otel-traces-sampler=parentbased_always_on")) {
      call(docket, "/domains-list", "", "X-Amzn-Trace-Id: " + dropped + ";Sampled=0");
      call(docket, "/domains-list", "", "X-Amzn-Trace-Id: Self=1-2-3;" + root + ";Sampled=?");

      Span server =
          only(collector.trace(TRACE), span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER);
      assertThat(server.getParentSpanId()).isEmpty();
      assertThat(server.getName()).isEqualTo("ConnectCases/ListDomains");
      assertThat(collector.spans()).noneMatch(span -> hex(span.getTraceId()).equals(other));
    }
  }

  @Test
  void sampler_mayLeaveItToTheClient() {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket =
            TestDocket.start(collector.flag(), "--otel-traces-sampler=parentbased_always_off")) {
      call(docket, "/domains-list", "");
      call(docket, "/domains-list", "", PARENT);

      collector.trace(TRACE);
      assertThat(collector.spans()).allMatch(span -> hex(span.getTraceId()).equals(TRACE));
    }
  }

  /** They wait for each other, and whichever is done lets the next one go on. */
  @Test
  void callsAtOnce_keepToTheirTraces() {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket = TestDocket.start(collector.flag(), TestDocket.UNVERIFIED);
        ExecutorService clients = Executors.newCachedThreadPool()) {
      String domain =
          call(docket, "/domains", "{\"name\":\"acme\"}").json().path("domainId").asText();
      String template =
          call(docket, "/domains/" + domain + "/templates", "{\"name\":\"t\"}")
              .json()
              .path("templateId")
              .asText();
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 48; i++) {
        String parent = "traceparent: 00-" + TRACE.substring(2) + digits(i) + "-" + SPAN + "-01";
        String name = "n" + i;
        boolean change = i % 2 == 0;
        answers.add(
            CompletableFuture.supplyAsync(
                () ->
                    change
                        ? call(
                            docket,
                            "/domains/" + domain + "/fields",
                            "{\"name\":\"" + name + "\",\"type\":\"Text\"}",
                            parent)
                        : call(
                            docket,
                            "/domains/" + domain + "/cases",
                            "{\"templateId\":\""
                                + template
                                + "\",\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\""
                                + name
                                + "\"}}]}",
                            parent),
                clients));
      }
      answers.forEach(answer -> assertThat(answer.join().status()).isEqualTo(200));

      for (int i = 0; i < 48; i++) {
        List<Span> trace = collector.trace(TRACE.substring(2) + digits(i));
        Span run = only(trace, span -> span.getName().equals("run"));
        List<Span> commits =
            trace.stream()
                .filter(span -> span.getName().equals("commit"))
                .filter(span -> !attributes(span.getAttributesList()).containsKey("error.type"))
                .toList();
        assertThat(commits).hasSize(1);
        assertThat(trace)
            .filteredOn(span -> Set.of("commit", "get").contains(span.getName()))
            .extracting(Span::getParentSpanId)
            .containsOnly(run.getSpanId());
      }
    }
  }

  private static String digits(int number) {
    return HexFormat.of().toHexDigits((byte) (number + 1));
  }

  @Test
  void search_isASpan() {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket = TestDocket.start(collector.flag())) {
      String domain =
          call(docket, "/domains", "{\"name\":\"acme\"}").json().path("domainId").asText();
      call(docket, "/domains/" + domain + "/cases-search", "{\"searchTerm\":\"x\"}", PARENT);

      Span search = only(collector.trace(TRACE), span -> span.getName().startsWith("search "));
      assertThat(search.getName()).isEqualTo("search case");
      assertThat(attributes(search.getAttributesList()))
          .containsEntry("db.collection.name", "case")
          .containsEntry("db.response.returned_rows", "0");
    }
  }

  @Test
  void logLines_haveTheSpanOfTheCall() throws IOException {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket = TestDocket.start(collector.flag(), "--log-format=json")) {
      call(docket, "/domains-list", "", PARENT);
      Span server =
          only(collector.trace(TRACE), span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER);
      TestDocket.eventually(() -> !log.requestLines().isEmpty());

      JsonNode line = new ObjectMapper().readTree(log.requestLines().getFirst());

      assertThat(line.path("trace.id").asText()).isEqualTo(TRACE);
      assertThat(line.path("span.id").asText()).isEqualTo(hex(server.getSpanId()));
    }
  }

  @Test
  void whatAClientSays_isNotSent() {
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket =
            TestDocket.start(
                collector.flag(),
                "--otel-exporter-otlp-headers=x-token=sesame%2C1",
                "--otel-service-name=cases",
                "--otel-resource-attributes=deployment.environment.name=test")) {
      call(
          docket, "/domains?known-query=1", "{\"name\":\"known-name\"}", "User-Agent: known-agent");
      call(docket, "/domains/known-id/cases/known-case", "{}", PARENT);
      new RawHttp(docket.port())
          .send(RawHttp.request("KNOWN", "/known-path", "Authorization: Bearer known-token"));

      collector.trace(TRACE);
      TestDocket.eventually(
          () -> collector.spans().stream().anyMatch(span -> span.getName().equals("HTTP")));
      assertThat(collector.everything())
          .contains("_OTHER", "deployment.environment.name")
          .doesNotContainIgnoringCase("known-")
          .doesNotContain("KNOWN", "docket-secret");
      assertThat(attributes(collector.resources().getFirst().getResource().getAttributesList()))
          .containsEntry("service.name", "cases");
      assertThat(collector.headers().getFirst()).containsEntry("X-token", List.of("sesame,1"));
    }
  }

  @Test
  void serverThatStops_sendsWhatWaits() {
    try (FakeCollector collector = new FakeCollector()) {
      try (TestDocket docket = TestDocket.start(collector.flag())) {
        for (int i = 0; i < 100; i++) {
          call(docket, "/domains-list", "");
        }
      }

      assertThat(collector.spans())
          .filteredOn(span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER)
          .hasSize(100);
    }
  }

  @Test
  void madeUpHeaders_failNoCall() {
    Random random = new Random(7);
    String alphabet = "0123456789abcdefABCDEF-=;:, RootParentSampled\u00e9%";
    try (FakeCollector collector = new FakeCollector();
        TestDocket docket = TestDocket.start(collector.flag(), TestDocket.UNVERIFIED);
        RawConnection connection = new RawHttp(docket.port()).connect()) {
      for (int i = 0; i < 500; i++) {
        StringBuilder text = new StringBuilder(i % 2 == 0 ? PARENT : awsHeader());
        for (int change = 0; change <= i % 7; change++) {
          int from = text.indexOf(":") + 2;
          int at = from + random.nextInt(text.length() - from);
          text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
        }
        connection.send(
            RawHttp.request(
                "POST",
                "/domains-list",
                "Authorization: Bearer docket-secret",
                text.toString().strip(),
                "Content-Length: 0"));
        assertThat(connection.answer().status()).as(text.toString()).isEqualTo(200);
      }
      Set<String> ids =
          collector.spans().stream()
              .map(span -> hex(span.getTraceId()))
              .collect(Collectors.toSet());
      assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{32}") && !id.matches("0+"));
    }
  }

  private static String awsHeader() {
    return "X-Amzn-Trace-Id: Root=1-"
        + TRACE.substring(0, 8)
        + "-"
        + TRACE.substring(8)
        + ";Parent="
        + SPAN
        + ";Sampled=1";
  }
}
