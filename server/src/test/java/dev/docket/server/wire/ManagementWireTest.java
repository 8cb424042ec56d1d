package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** What those who look after a server can ask it, on a listener of their own. */
@Wire
class ManagementWireTest {

  private static final String MANAGED = "--management-port=0";

  private static Answer get(TestDocket docket, String path, String... headers) {
    return docket.management().send(RawHttp.request("GET", path, headers));
  }

  /** The value of a series of the metrics, such as {@code name{label="value"}}; null for none. */
  static String value(TestDocket docket, String series) {
    return get(docket, "/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .map(line -> line.substring(series.length() + 1))
        .findFirst()
        .orElse(null);
  }

  @Test
  void health_isThatOfTheApi() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      for (String path : List.of("/health", "/health/live", "/health/started", "/health/ready")) {
        Answer managed = get(docket, path);
        Answer api = new RawHttp(docket.port()).send(RawHttp.request("GET", path));

        assertThat(managed.status()).as(path).isEqualTo(200);
        assertThat(managed.text()).isEqualTo(api.text());
        assertThat(managed.header("Content-Type")).isEqualTo("application/json");
      }
    }
  }

  @Test
  void info_saysWhatRuns() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      var info = get(docket, "/info").json();

      assertThat(info.path("name").asText()).isEqualTo("docket");
      assertThat(info.path("version").asText()).isNotBlank();
      assertThat(info.path("store").asText()).isIn("memory", "postgres");
      assertThat(info.path("started").asText())
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }
  }

  @Test
  void index_listsThePages() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      List<String> pages = get(docket, "/").text().lines().toList();

      assertThat(pages).contains("/health/ready", "/info", "/metrics");
      assertThat(pages).allSatisfy(page -> assertThat(get(docket, page).status()).isEqualTo(200));
    }
  }

  @Test
  void format_isWhatTheScraperAsksFor() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      Answer plain = get(docket, "/metrics");
      Answer open =
          get(
              docket,
              "/metrics",
              "Accept: application/openmetrics-text;version=1.0.0;q=0.5,text/plain;q=0.3,*/*;q=0.1");
      Answer binary =
          get(docket, "/metrics", "Accept: application/vnd.google.protobuf;encoding=delimited");

      assertThat(plain.header("Content-Type"))
          .isEqualTo("text/plain; version=0.0.4; charset=utf-8");
      assertThat(open.header("Content-Type"))
          .isEqualTo("application/openmetrics-text; version=1.0.0; charset=utf-8");
      assertThat(open.text()).endsWith("# EOF\n");
      assertThat(binary.status()).isEqualTo(200);
      assertThat(binary.header("Content-Type")).startsWith("text/plain");
    }
  }

  @Test
  void calls_areCountedByOperationStatusAndError() {
    try (TestDocket docket = TestDocket.start(MANAGED);
        ConnectCasesClient cases = docket.client()) {
      cases.createDomain(r -> r.name("acme"));
      cases.createDomain(r -> r.name("other"));
      new RawHttp(docket.port())
          .call("POST", "/domains/01234567-89ab-4def-8123-456789abcdef", "{}")
          .isError(404, "ResourceNotFoundException");
      new RawHttp(docket.port())
          .call("GET", "/nowhere", "")
          .isError(404, "UnknownOperationException");

      assertThat(
              value(
                  docket,
                  "docket_requests_total{error=\"none\",operation=\"CreateDomain\",status=\"200\"}"))
          .isEqualTo("2.0");
      assertThat(
              value(
                  docket,
                  "docket_requests_total{error=\"ResourceNotFoundException\","
                      + "operation=\"GetDomain\",status=\"404\"}"))
          .isEqualTo("1.0");
      assertThat(
              value(
                  docket,
                  "docket_requests_total{error=\"UnknownOperationException\","
                      + "operation=\"other\",status=\"404\"}"))
          .isEqualTo("1.0");
      assertThat(value(docket, "docket_request_duration_seconds_count{operation=\"CreateDomain\"}"))
          .isEqualTo("2");
    }
  }

  @Test
  void clients_chooseNoLabel() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      for (int i = 0; i < 20; i++) {
        new RawHttp(docket.port()).call("SECRET" + i, "/secret-" + i, "");
      }

      assertThat(get(docket, "/metrics").text().toLowerCase(Locale.ROOT)).doesNotContain("secret");
    }
  }

  @Test
  void throttledCalls_areCountedByReason() {
    String refused = "docket_throttled_requests_total{reason=\"%s\"}";
    try (TestDocket docket = TestDocket.start(MANAGED, "--rate-limits=ListDomains=1/1")) {
      assertThat(value(docket, refused.formatted("operation"))).isEqualTo("0.0");
      int throttled = 0;
      for (int i = 0; i < 5; i++) {
        throttled +=
            new RawHttp(docket.port()).call("POST", "/domains-list", "{}").status() == 429 ? 1 : 0;
      }

      assertThat(throttled).isPositive();
      assertThat(value(docket, refused.formatted("operation"))).isEqualTo(throttled + ".0");
      assertThat(value(docket, refused.formatted("key"))).isEqualTo("0.0");
    }
    try (TestDocket docket = TestDocket.start(MANAGED, "--address-rate-limit=1/1")) {
      int throttled = 0;
      for (int i = 0; i < 5; i++) {
        throttled +=
            new RawHttp(docket.port()).send(RawHttp.request("GET", "/")).status() == 429 ? 1 : 0;
      }

      assertThat(throttled).isPositive();
      assertThat(value(docket, refused.formatted("address"))).isEqualTo(throttled + ".0");
    }
  }

  @Test
  void serverThatIsNotReady_tellsTheCause() {
    TestDocket docket =
        TestDocket.startOn(
            List.of("--storage=postgres", "--postgres-url=postgresql://docket@127.0.0.1:1/docket"),
            MANAGED);
    try {
      TestDocket.eventually(
          () -> "1.0".equals(value(docket, "docket_not_ready{code=\"database-away\"}")));
      assertThat(value(docket, "docket_ready")).isEqualTo("0.0");
      assertThat(get(docket, "/health/ready").json().path("code").asText())
          .isEqualTo("database-away");
    } finally {
      docket.closeAfterAFault();
    }
  }

  @Test
  void otherRequests_areRefused() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      Answer post = docket.management().send(RawHttp.request("POST", "/metrics"));
      Answer foreign =
          docket
              .management()
              .send("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n".getBytes(ISO_8859_1));

      assertThat(post.status()).isEqualTo(405);
      assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
      assertThat(get(docket, "/nowhere").status()).isEqualTo(404);
      assertThat(get(docket, "/domains-list").status()).isEqualTo(404);
      assertThat(foreign.status()).isEqualTo(403);
    }
  }

  @Test
  void api_hasNoneOfIt() {
    try (TestDocket docket = TestDocket.start(MANAGED)) {
      RawHttp api = new RawHttp(docket.port());

      api.call("GET", "/metrics", "").isError(404, "UnknownOperationException");
      api.call("GET", "/info", "").isError(404, "UnknownOperationException");
    }
  }
}
