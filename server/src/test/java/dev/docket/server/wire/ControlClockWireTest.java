package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.RequestSigner;
import dev.docket.server.wire.RawHttp.Answer;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesException;
import software.amazon.awssdk.services.connectcases.model.DomainStatus;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** A server whose clock its tests move. */
@Wire
class ControlClockWireTest {

  private static final String KEY_ID = "000000000000";
  private static final String SECRET = "docket-secret";

  private static final List<String> CONTROLLED = List.of("--control-port=0", "--rate-limit=off");

  private static TestDocket start(String... flags) {
    String[] all = new String[CONTROLLED.size() + flags.length];
    CONTROLLED.toArray(all);
    System.arraycopy(flags, 0, all, CONTROLLED.size(), flags.length);
    return TestDocket.start(all);
  }

  private static Answer call(TestDocket docket, String method, String path, String body) {
    return docket.control().call(method, path, body);
  }

  private static JsonNode done(TestDocket docket, String method, String path, String body) {
    Answer answer = call(docket, method, path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode advance(TestDocket docket, String by) {
    return done(docket, "POST", "/clock/advance", "{\"by\": \"" + by + "\"}");
  }

  private static Instant time(JsonNode clock) {
    return Instant.parse(clock.path("time").asText());
  }

  /** The type of the answer to a domain list that is signed at a time; null if it is accepted. */
  private static String signedAt(TestDocket docket, Instant time) {
    byte[] body = "{}".getBytes(UTF_8);
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Host", "localhost");
    new RequestSigner(
            new AccessKey(
                KEY_ID, SECRET, KEY_ID, "arn:aws:iam::" + KEY_ID + ":user/a", null, null, null),
            "us-east-1")
        .sign("POST", "/domains-list", headers, body, time);
    StringBuilder head = new StringBuilder("POST /domains-list HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: 2\r\n\r\n");
    Answer answer = new RawHttp(docket.port()).send(head.toString().getBytes(UTF_8), body);
    return answer.status() == 200 ? null : answer.header("x-amzn-ErrorType");
  }

  @Test
  void sla_isOverdueAndToldOfOnceTheClockIsMoved() {
    try (RelatedItemFixture fixture = new RelatedItemFixture(start())) {
      String id = fixture.create();
      String item = fixture.sla(id, "Close soon", "closed", 30);
      Instant target = fixture.item(id, item).content().sla().slaConfiguration().targetTime();

      advance(fixture.docket, "PT31M");

      AuditEvent event = fixture.audit(id).getFirst();
      assertThat(event.performedTime()).isEqualTo(target);
      assertThat(event.fields().getFirst().newValue().stringValue()).isEqualTo("Overdue");
      assertThat(fixture.item(id, item).content().sla().slaConfiguration().statusAsString())
          .isEqualTo("Overdue");
      fixture.update(id, set("title", "Later"));
      assertThat(fixture.audit(id).getFirst().performedTime()).isAfter(target.plusSeconds(59));
    }
  }

  @Test
  void date_isThatOfTheClock() {
    try (TestDocket docket = start()) {
      done(
          docket,
          "PUT",
          "/clock",
          "{\"time\": \"2031-02-03T04:05:06.789+02:00\", \"frozen\": true}");

      for (int i = 0; i < 2; i++) {
        Answer answer = new RawHttp(docket.port()).call("POST", "/domains-list", "{}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(
                ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant())
            .isEqualTo(Instant.parse("2031-02-03T02:05:06Z"));
      }
    }
  }

  @Test
  void clock_isFrozenRunAndReset() {
    try (TestDocket docket = start()) {
      Instant before = Instant.now().minusSeconds(1);
      JsonNode first = done(docket, "GET", "/clock", "");
      assertThat(time(first)).isBetween(before, Instant.now());
      assertThat(first.path("frozen").asBoolean()).isFalse();
      assertThat(first.path("factor").asDouble()).isEqualTo(1);
      assertThat(first.path("signatures").asText()).isEqualTo("Both");

      done(docket, "PUT", "/clock", "{\"frozen\": true}");
      Instant stopped = time(done(docket, "GET", "/clock", ""));
      assertThat(time(advance(docket, "90s"))).isEqualTo(stopped.plusSeconds(90));

      JsonNode fast = done(docket, "PUT", "/clock", "{\"frozen\": false, \"factor\": 86400}");
      assertThat(fast.path("factor").asDouble()).isEqualTo(86_400);
      TestDocket.eventually(
          () ->
              time(done(docket, "GET", "/clock", "")).isAfter(stopped.plus(Duration.ofHours(12))));

      JsonNode reset = done(docket, "DELETE", "/clock", "");
      assertThat(time(reset)).isBetween(before, Instant.now());
      assertThat(reset.path("factor").asDouble()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | /clock | {'time': 'tomorrow'} | time",
        "PUT | /clock | {'time': '2026-01-01T00:00:00'} | time",
        "PUT | /clock | {'time': '1969-12-31T23:59:59Z'} | time",
        "PUT | /clock | {'time': '9990-01-01T00:00:01Z'} | time",
        "PUT | /clock | {'factor': 0} | factor",
        "PUT | /clock | {'factor': -1} | factor",
        "PUT | /clock | {'factor': 1000001} | factor",
        "PUT | /clock | {'signatures': 'None'} | signatures",
        "POST | /clock/advance | {} | by",
        "POST | /clock/advance | {'by': '-PT1S'} | by",
        "POST | /clock/advance | {'by': 'soon'} | by",
        "POST | /clock/advance | {'by': 'P36526D'} | by"
      })
  void wrongInput_isNamedAndChangesNothing(String method, String path, String body, String member) {
    try (TestDocket docket = start()) {
      done(docket, "PUT", "/clock", "{\"frozen\": true}");
      JsonNode before = done(docket, "GET", "/clock", "");

      Answer answer = call(docket, method, path, body.replace('\'', '"'));

      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.json().path("type").asText()).isEqualTo("ValidationException");
      assertThat(answer.json().path("message").asText()).contains("'" + member + "'");
      assertThat(done(docket, "GET", "/clock", "")).isEqualTo(before);
    }
  }

  @Test
  void clock_doesNotGoPastItsEnd() {
    try (TestDocket docket = start()) {
      done(docket, "PUT", "/clock", "{\"time\": \"9989-12-31T00:00:00Z\", \"frozen\": true}");

      assertThat(call(docket, "POST", "/clock/advance", "{\"by\": \"P2D\"}").status())
          .isEqualTo(400);
      advance(docket, "P1D");
      assertThat(new RawHttp(docket.port()).call("POST", "/domains-list", "{}").status())
          .isEqualTo(200);
    }
  }

  @Test
  void reset_setsTheClockBackWhereToldSo() {
    try (TestDocket docket = start()) {
      done(docket, "PUT", "/clock", "{\"time\": \"2031-02-03T04:05:06Z\", \"frozen\": true}");

      done(docket, "POST", "/reset", "{}");
      assertThat(done(docket, "GET", "/clock", "").path("frozen").asBoolean()).isTrue();

      done(docket, "POST", "/reset", "{\"also\": [\"Clock\"]}");
      JsonNode clock = done(docket, "GET", "/clock", "");
      assertThat(clock.path("frozen").asBoolean()).isFalse();
      assertThat(time(clock)).isBefore(Instant.parse("2031-01-01T00:00:00Z"));
    }
  }

  @Test
  void nextToken_expires() {
    try (TestDocket docket = start();
        ConnectCasesClient cases = docket.client()) {
      cases.createDomain(r -> r.name("a"));
      cases.createDomain(r -> r.name("b"));
      String token = cases.listDomains(r -> r.maxResults(1)).nextToken();
      cases.listDomains(r -> r.maxResults(1).nextToken(token));

      advance(docket, "P1DT1S");

      assertThatThrownBy(() -> cases.listDomains(r -> r.maxResults(1).nextToken(token)))
          .isInstanceOf(ValidationException.class);
    }
  }

  @Test
  void temporaryKey_expires(@TempDir Path folder) throws IOException {
    Path keys =
        Files.writeString(
            folder.resolve("keys.yaml"),
            "- id: ASIAX\n  secret: x-secret\n  account: \"111122223333\"\n"
                + "  principal: arn:aws:iam::111122223333:user/x\n  sessionToken: y\n"
                + "  expires: "
                + Instant.now().plus(Duration.ofHours(1))
                + "\n");
    try (TestDocket docket = start("--access-keys=" + keys);
        ConnectCasesClient cases = docket.clientWithSession("ASIAX", "x-secret", "y")) {
      cases.listDomains(r -> {});

      advance(docket, "PT61M");

      assertThatThrownBy(() -> cases.listDomains(r -> {}))
          .isInstanceOfSatisfying(
              ConnectCasesException.class,
              refused ->
                  assertThat(refused.awsErrorDetails().errorCode())
                      .isEqualTo("ExpiredTokenException"));
    }
  }

  @Test
  void domain_isCreatedOnceTheClockIsMoved() {
    try (TestDocket docket = start("--provisioning-delay=90s");
        ConnectCasesClient cases = docket.client()) {
      String id = cases.createDomain(r -> r.name("acme")).domainId();
      assertThat(cases.getDomain(r -> r.domainId(id)).domainStatus())
          .isEqualTo(DomainStatus.CREATION_IN_PROGRESS);

      advance(docket, "90s");

      assertThat(cases.getDomain(r -> r.domainId(id)).domainStatus())
          .isEqualTo(DomainStatus.ACTIVE);
    }
  }

  /** Nobody asks for the state of the merge, which would carry it out as well. */
  @Test
  void merge_isCarriedOutOnceTheClockIsMoved() {
    try (RelatedItemFixture fixture = new RelatedItemFixture(start("--merge-delay=10m"))) {
      String primary = fixture.create();
      String secondary = fixture.create();
      Answer started =
          fixture.http.call(
              "POST",
              "/domains/" + fixture.domain + "/cases/" + primary + "/merge",
              "{\"secondaryCaseIds\":[\"" + secondary + "\"]}");
      assertThat(started.status()).as(started.text()).isEqualTo(200);
      advance(fixture.docket, "9m");
      assertThat(types(fixture, secondary)).doesNotContain("Case.Merged");

      advance(fixture.docket, "1m");

      assertThat(types(fixture, secondary)).contains("Case.Merged");
    }
  }

  private static List<String> types(RelatedItemFixture fixture, String id) {
    return fixture.audit(id).stream().map(AuditEvent::typeAsString).toList();
  }

  @Test
  void signatures_areGoodByWallTimeTheClockAndWhatIsBetween() {
    try (TestDocket docket = start()) {
      Instant wall = Instant.now();
      advance(docket, "PT31M");
      Instant moved = time(advance(docket, "P3D"));

      for (Instant good :
          List.of(
              wall,
              wall.minus(Duration.ofMinutes(4)),
              wall.plus(Duration.ofMinutes(31)),
              moved,
              moved.plus(Duration.ofMinutes(4)))) {
        assertThat(signedAt(docket, good)).as(good.toString()).isNull();
      }
      assertThat(signedAt(docket, wall.minus(Duration.ofMinutes(6))))
          .isEqualTo("InvalidSignatureException");
      assertThat(signedAt(docket, moved.plus(Duration.ofMinutes(6))))
          .isEqualTo("InvalidSignatureException");

      // Clients that have set their clocks go on.
      done(docket, "DELETE", "/clock", "");
      assertThat(signedAt(docket, moved)).isNull();
    }
  }

  @Test
  void signatures_areGoodByOneTimeWhereToldSo() {
    try (TestDocket docket = start()) {
      Instant wall = Instant.now();
      Instant moved = time(advance(docket, "P3D"));

      done(docket, "PUT", "/clock", "{\"signatures\": \"Clock\"}");
      assertThat(signedAt(docket, moved)).isNull();
      assertThat(signedAt(docket, wall)).isEqualTo("InvalidSignatureException");

      done(docket, "PUT", "/clock", "{\"signatures\": \"Wall\"}");
      assertThat(signedAt(docket, wall)).isNull();
      assertThat(signedAt(docket, moved)).isEqualTo("InvalidSignatureException");
    }
  }
}
