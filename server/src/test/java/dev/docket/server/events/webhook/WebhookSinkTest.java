package dev.docket.server.events.webhook;

import static dev.docket.server.events.SampleEvents.CONTEXT;
import static dev.docket.server.events.SampleEvents.NOW;
import static dev.docket.server.events.SampleEvents.deliver;
import static dev.docket.server.events.SampleEvents.event;
import static dev.docket.server.events.SampleEvents.events;
import static dev.docket.server.events.SampleEvents.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.DeliveryResult.Retry;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider.Mistake;
import dev.docket.server.events.Receiver;
import dev.docket.server.events.Receiver.Received;
import dev.docket.server.events.Receiver.Reply;
import dev.docket.server.tls.TestCertificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookSinkTest {

  private static final String OLD = "whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZA==";
  private static final String NEW = "whsec_bmV3IG5ldyBuZXcgbmV3IG5ldyBuZXcgbmV3IG5ldw==";

  @Test
  void event_isPostedAndSignedWithEachSecret() throws GeneralSecurityException {
    try (Receiver receiver = new Receiver(any -> Reply.of(204));
        EventSink sink = sink(receiver, Map.of("secrets", NEW + ", " + OLD))) {
      List<DeliveryResult> results = deliver(sink, events("a1"));

      assertThat(outcomes(results)).containsExactly("Delivered");
      Received request = receiver.received().getFirst();
      assertThat(request.target()).isEqualTo("/hook?key=1");
      assertThat(request.body()).isEqualTo(event("a1").envelope());
      assertThat(request.header("content-type")).isEqualTo("application/json");
      assertThat(request.header("webhook-id")).isEqualTo(event("a1").id().toString());
      assertThat(request.header("webhook-timestamp"))
          .isEqualTo(Long.toString(NOW.getEpochSecond()));
      assertThat(request.header("webhook-signature"))
          .isEqualTo(signature(NEW, request) + " " + signature(OLD, request));
    }
  }

  /** The example that the libraries of Standard Webhooks are tested with. */
  @Test
  void signature_isThatOfThePublishedExample() {
    assertThat(
            WebhookSigner.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .sign(
                    "msg_p5jXN8AQM9LWM0D4loKWxJek",
                    1_614_265_330,
                    "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void batch_isAnArrayWithTheSameIdWhenItIsSentAgain() {
    try (Receiver receiver = new Receiver(any -> Reply.of(200));
        EventSink sink = sink(receiver, Map.of("batch-size", "2"))) {
      deliver(sink, events("a1", "a2", "a3"));
      deliver(sink, events("a1", "a2"));

      List<Received> requests = receiver.received();
      assertThat(requests).hasSize(3);
      assertThat(requests.getFirst().body())
          .isEqualTo("[" + event("a1").envelope() + "," + event("a2").envelope() + "]");
      assertThat(requests.get(1).body()).isEqualTo("[" + event("a3").envelope() + "]");
      assertThat(requests.get(2).header("webhook-id"))
          .isEqualTo(requests.getFirst().header("webhook-id"))
          .isNotEqualTo(requests.get(1).header("webhook-id"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "200, Delivered, Delivered",
    "202, Delivered, Delivered",
    "400, Retry, Delivered",
    "500, Retry, Delivered",
    "413, Refused, Delivered",
    "404, Retry, NotTried",
    "429, Retry, NotTried",
    "503, Retry, NotTried",
    "410, Gone, NotTried"
  })
  void status_saysWhatBecomesOfTheEventAndOfOthers(int status, String first, String other) {
    try (Receiver receiver =
            new Receiver(
                request -> Reply.of(request.body().equals(event("a1").envelope()) ? status : 200));
        EventSink sink = sink(receiver, Map.of("connections", "1"))) {
      assertThat(outcomes(deliver(sink, events("a1", "b1")))).containsExactly(first, other);
    }
  }

  @Test
  void retryAfter_isPassedOn() {
    try (Receiver receiver = new Receiver(any -> new Reply(503, Map.of("Retry-After", "7"), ""));
        EventSink sink = sink(receiver, Map.of())) {
      assertThat(deliver(sink, events("a1")))
          .containsExactly(
              new Retry(
                  "127.0.0.1:" + receiver.url("/").getPort() + " answered with status 503",
                  Duration.ofSeconds(7)));
    }
  }

  @Test
  void redirect_isNotFollowed() {
    try (Receiver receiver =
            new Receiver(
                request ->
                    request.target().startsWith("/hook")
                        ? new Reply(307, Map.of("Location", "/elsewhere"), "")
                        : Reply.of(200));
        EventSink sink = sink(receiver, Map.of())) {
      assertThat(outcomes(deliver(sink, events("a1")))).containsExactly("Retry");
      assertThat(receiver.received()).extracting(Received::target).containsExactly("/hook?key=1");
    }
  }

  @Test
  void bodyOfAnAnswer_isNotReadToItsEnd() {
    try (Receiver receiver = new Receiver(any -> new Reply(200, Map.of(), "x".repeat(10_000_000)));
        EventSink sink = sink(receiver, Map.of())) {
      assertThat(outcomes(deliver(sink, events("a1", "a2"))))
          .containsExactly("Delivered", "Delivered");
    }
  }

  @Test
  void receiverThatDoesNotAnswer_isWaitedForAsLongAsConfigured() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        EventSink sink =
            sink("http://127.0.0.1:" + silent.getLocalPort(), Map.of("timeout", "200ms"))) {
      assertThat(deliver(sink, events("a1")))
          .containsExactly(
              new Retry(
                  "127.0.0.1:" + silent.getLocalPort() + " did not answer within 200 ms", null));
    }
  }

  @Test
  void receiverThatIsAway_getsTheEventLater() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    try (EventSink sink = sink("http://127.0.0.1:" + port, Map.of("connections", "1"))) {
      assertThat(outcomes(deliver(sink, events("a1", "b1")))).containsExactly("Retry", "NotTried");
    }
  }

  /** The certificate must be of an authority that is trusted, and for the name in the URL. */
  @Test
  void certificateOfTheReceiver_isVerified(@TempDir Path folder) throws Exception {
    TestCertificates authority = TestCertificates.authority(folder, "authority");
    authority.issue("local");
    authority.issueFor("elsewhere", "elsewhere.example");
    String other = TestCertificates.authority(folder, "other").file().toString();
    Map<String, String> trusting = Map.of("ca-certificates", authority.file().toString());

    try (Receiver local = new Receiver(any -> Reply.of(200), authority.server("local"));
        Receiver elsewhere = new Receiver(any -> Reply.of(200), authority.server("elsewhere"))) {
      assertThat(delivered(local, trusting)).isEqualTo("Delivered");
      assertThat(delivered(local, Map.of("ca-certificates", other))).isEqualTo("Retry");
      assertThat(delivered(local, Map.of())).as("not one of Java's").isEqualTo("Retry");
      assertThat(delivered(elsewhere, trusting)).as("another name").isEqualTo("Retry");
      assertThat(local.received()).extracting(Received::target).containsExactly("/hook");
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  /** What becomes of an event that is sent to a receiver by the name of this machine. */
  private static String delivered(Receiver receiver, Map<String, String> settings) {
    try (EventSink sink = sink("https://localhost:" + receiver.port() + "/hook", settings)) {
      return outcomes(deliver(sink, events("a1"))).getFirst();
    }
  }

  /** What the name leads to decides, when the connection is made. */
  @Test
  void nameThatLeadsToThisMachine_isNotConnectedTo() {
    try (EventSink sink =
        new WebhookSinkProvider()
            .open(Map.of("url", "https://localhost:1/", "secrets", OLD), CONTEXT)) {
      assertThat(deliver(sink, events("a1")))
          .containsExactly(
              new Retry(
                  "localhost:1 cannot be reached: it has no public address, and others are not"
                      + " allowed",
                  null));
    }
  }

  @Test
  void mistakes_areAllToldWithoutSecrets() {
    Map<String, String> wrong =
        Map.of(
            "url", "http://user:hidden@host/",
            "secrets", OLD + " whsec_hidden",
            "batch-size", "0",
            "timeout", "1h",
            "ca-certificates", "/nowhere.pem",
            "colour", "red");

    List<Mistake> mistakes = new WebhookSinkProvider().mistakes(wrong, CONTEXT);

    assertThat(mistakes)
        .extracting(Mistake::setting)
        .containsExactlyInAnyOrder(
            "colour", "url", "batch-size", "secrets", "timeout", "ca-certificates");
    assertThat(mistakes.toString()).doesNotContain("hidden");
    assertThatThrownBy(() -> new WebhookSinkProvider().open(wrong, CONTEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("batch-size must be a number from 1 to 100");
  }

  @Test
  void plainHttp_isForPrivateReceivers() {
    assertThat(
            new WebhookSinkProvider()
                .mistakes(Map.of("url", "http://example.com/", "secrets", OLD), CONTEXT))
        .containsExactly(
            new Mistake("url", "must begin with https, unless allow-private-addresses is true"));
  }

  private static EventSink sink(Receiver receiver, Map<String, String> settings) {
    return sink(receiver.url("/hook?key=1").toString(), settings);
  }

  private static EventSink sink(String url, Map<String, String> settings) {
    Map<String, String> all =
        new HashMap<>(Map.of("url", url, "secrets", OLD, "allow-private-addresses", "true"));
    all.putAll(settings);
    return new WebhookSinkProvider().open(all, CONTEXT);
  }

  private static String signature(String secret, Received request) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed =
        request.header("webhook-id")
            + "."
            + request.header("webhook-timestamp")
            + "."
            + request.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
