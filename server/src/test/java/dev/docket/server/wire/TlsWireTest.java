package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.tls.TestCertificates;
import dev.docket.server.tls.TestCertificates.Pair;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;

/** A server that speaks TLS: what it agrees to, whom it lets in, and that all limits hold there. */
class TlsWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";

  /** TLS's numbers of records and alerts (RFC 8446, sections 5.1 and 6). */
  private static final int ALERT = 21;

  private static final int HANDSHAKE = 22;
  private static final int PROTOCOL_VERSION = 70;

  @TempDir static Path made;

  private static TestCertificates authority;
  private static TestCertificates clients;
  private static TestCertificates strangers;
  private static Pair first;
  private static Pair second;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws Exception {
    authority = TestCertificates.authority(made, "authority");
    clients = TestCertificates.authority(made, "clients");
    strangers = TestCertificates.authority(made, "strangers");
    first = authority.issue("first");
    second = authority.issue("second");
    clients.issue("ann");
    strangers.issue("ann");
  }

  private static TestDocket start(String... flags) {
    return start(first, flags);
  }

  private static TestDocket start(Pair pair, String... flags) {
    String[] all = new String[flags.length + 2];
    all[0] = "--tls-certificate=" + pair.certificate();
    all[1] = "--tls-key=" + pair.key();
    System.arraycopy(flags, 0, all, 2, flags.length);
    return TestDocket.start(all);
  }

  private static RawHttp https(TestDocket docket) throws Exception {
    return new RawHttp(docket.port(), authority.client().getSocketFactory());
  }

  private static byte[] list() {
    return RawHttp.request("POST", "/domains-list", TOKEN, "Content-Length: 0");
  }

  private static SSLSocket socket(TestDocket docket, SSLContext client) throws IOException {
    return (SSLSocket) client.getSocketFactory().createSocket("localhost", docket.port());
  }

  private static TlsTrustManagersProvider trust() throws Exception {
    TrustManager[] managers = authority.trust();
    return () -> managers;
  }

  /** A ClientHello of version 3.minor, which is TLS 1.(minor - 1), as no library sends it. */
  private static byte[] hello(int minor) {
    byte[] groups = {0, 10, 0, 4, 0, 2, 0, 23};
    byte[] points = {0, 11, 0, 2, 1, 0};
    byte[] signatures = {0, 13, 0, 4, 0, 2, 4, 3};
    // ECDHE-ECDSA with AES-128: GCM, then CBC, which TLS 1.1 has too.
    byte[] suites = {0, 4, (byte) 0xc0, 0x2b, (byte) 0xc0, 0x09};
    int extensions = groups.length + points.length + signatures.length;
    int body = 2 + 32 + 1 + suites.length + 2 + 2 + extensions;
    return ByteBuffer.allocate(5 + 4 + body)
        .put(new byte[] {HANDSHAKE, 3, 1})
        .putShort((short) (4 + body))
        .putInt(1 << 24 | body)
        .put(new byte[] {3, (byte) minor})
        .put(new byte[32])
        .put((byte) 0)
        .put(suites)
        .put(new byte[] {1, 0})
        .putShort((short) extensions)
        .put(groups)
        .put(points)
        .put(signatures)
        .array();
  }

  @Test
  void filesThatChange_areUsedForNewConnections() throws Exception {
    Pair used =
        new Pair(first.leaf(), folder.resolve("certificate.pem"), folder.resolve("key.pem"));
    first.replace(used);
    try (TestDocket docket = start(used);
        RawConnection old = https(docket).connect()) {
      assertThat(old.send(list()).answer().status()).isEqualTo(200);
      assertThat(certificate(docket)).isEqualTo(first.leaf());

      second.replace(used);

      TestDocket.eventually(() -> certificate(docket).equals(second.leaf()));
      // On every event loop: they take connections by turns.
      for (int i = 0; i < 8; i++) {
        assertThat(certificate(docket)).isEqualTo(second.leaf());
      }
      assertThat(old.send(list()).answer().status()).isEqualTo(200);
      assertThat(https(docket).send(list()).status()).isEqualTo(200);
    }
  }

  @Test
  void filesThatAreBroken_leaveTheCertificateBefore() throws Exception {
    Pair used =
        new Pair(first.leaf(), folder.resolve("certificate.pem"), folder.resolve("key.pem"));
    first.replace(used);
    TestDocket docket = start(used);
    try {
      Files.writeString(used.key(), Files.readString(used.key()).substring(0, 99));

      TestDocket.eventually(() -> docket.reported("The TLS files cannot be used"));
      assertThat(certificate(docket)).isEqualTo(first.leaf());
      assertThat(https(docket).send(list()).status()).isEqualTo(200);
      assertThat(readiness(docket))
          .isEqualTo(
              "{\"status\":\"UP\",\"alarms\":[\"The TLS files cannot be used; the certificate before"
                  + " stays in use\"]}");
    } finally {
      docket.closeAfterAFault();
    }
  }

  @Test
  void certificateThatExpiresSoon_isAnAlarmOfAServerThatIsReady() throws Exception {
    Pair brief =
        authority.issue("short", leaf -> leaf.notAfter(Instant.now().plus(Duration.ofDays(5))));
    try (TestDocket docket = start(brief)) {
      assertThat(readiness(docket))
          .isEqualTo(
              "{\"status\":\"UP\",\"alarms\":[\"The TLS certificate expires at "
                  + brief.leaf().getNotAfter().toInstant()
                  + "\"]}");
    }
  }

  private static String readiness(TestDocket docket) throws Exception {
    Answer answer = https(docket).send(RawHttp.request("GET", "/health/ready"));
    assertThat(answer.status()).isEqualTo(200);
    return answer.text();
  }

  private static Certificate certificate(TestDocket docket) {
    try (SSLSocket socket = socket(docket, authority.client())) {
      socket.startHandshake();
      return socket.getSession().getPeerCertificates()[0];
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void clientCertificate_isRequired() throws Exception {
    try (TestDocket docket = start("--tls-client-ca=" + clients.file())) {
      assertThat(isServed(docket, authority.client())).isFalse();
      assertThat(isServed(docket, authority.client(strangers, "ann"))).isFalse();
      assertThat(isServed(docket, authority.client(clients, "ann"))).isTrue();
    }
  }

  @Test
  void clientCertificate_isCheckedWhereItIsOptional() throws Exception {
    try (TestDocket docket =
        start("--tls-client-ca=" + clients.file(), "--tls-client-auth=optional")) {
      assertThat(isServed(docket, authority.client())).isTrue();
      assertThat(isServed(docket, authority.client(strangers, "ann"))).isFalse();
      assertThat(isServed(docket, authority.client(clients, "ann"))).isTrue();
    }
  }

  private static boolean isServed(TestDocket docket, SSLContext client) {
    try {
      Answer answer = new RawHttp(docket.port(), client.getSocketFactory()).send(list());
      return answer.status() == 200;
    } catch (UncheckedIOException refused) {
      return false;
    }
  }

  @Test
  void silence_endsTheConnectionBeforeTheHandshakeAndInAHead() throws Exception {
    try (TestDocket hasty = start("--idle-timeout=1s");
        RawConnection silent = new RawConnection(hasty.port());
        RawConnection inTheHandshake = new RawConnection(hasty.port()).send("\u0016\u0003\u0001");
        RawConnection inTheMethod = begun(hasty, "POST");
        RawConnection inAHeader =
            begun(hasty, "POST /domains-list HTTP/1.1\r\nHost: localhost\r\nX-Long: ")) {
      List.of(silent, inTheHandshake, inTheMethod, inAHeader).forEach(RawConnection::requireEnd);
    }
  }

  /** A connection that has sent a beginning of a request, after a handshake that came in time. */
  private static RawConnection begun(TestDocket docket, String text) throws Exception {
    for (int attempt = 1; ; attempt++) {
      RawConnection connection = https(docket).connect();
      try {
        return connection.send(text);
      } catch (UncheckedIOException late) {
        connection.close();
        if (attempt == 5) {
          throw late;
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 9, auto", "9, 2, auto", "2, 9, nio"})
  void connectionsThatAreTooMany_areClosedBeforeTheirHandshake(
      String all, String ofAddress, String transport) throws Exception {
    try (TestDocket small =
        start(
            "--max-connections=" + all,
            "--max-connections-per-address=" + ofAddress,
            "--transport=" + transport)) {
      int attempts = 0;
      while (!isClosedBesideTwoSilentOnes(small)) {
        assertThat(attempts++).isLessThan(5);
      }
      SSLContext client = authority.client();
      TestDocket.eventually(() -> isServed(small, client));
    }
  }

  /**
   * Asserts that a third connection is not served while two have not begun a handshake. Returns
   * false when these did not last: that proves nothing.
   */
  private static boolean isClosedBesideTwoSilentOnes(TestDocket docket) throws Exception {
    SSLContext client = authority.client();
    TestDocket.eventually(() -> isServed(docket, client));
    try (RawConnection first = new RawConnection(docket.port());
        RawConnection second = new RawConnection(docket.port())) {
      boolean served = isServed(docket, client);
      if (!first.isOpen() || !second.isOpen()) {
        return false;
      }
      assertThat(served).isFalse();
      return true;
    }
  }

  @Test
  void headThatComesByteByByte_isCutOff() throws Exception {
    try (TestDocket hasty = start("--idle-timeout=2s");
        RawConnection connection = https(hasty).connect()) {
      connection.send("POST /domains-list HTTP/1.1\r\nHost: localhost\r\nX-Long: ");

      connection.requireEndWhileSending("x");
    }
  }

  @Test
  void bodyThatIsTooLarge_isAnsweredBeforeTheConnectionEnds() throws Exception {
    try (TestDocket docket = start("--max-body-bytes=2MiB");
        RawConnection connection = https(docket).connect()) {
      connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 3000000"));

      connection.answer().isError(413, "RequestEntityTooLargeException");
      connection.requireEnd();
    }
  }

  @Test
  void bodyThatIsTooSlow_endsTheConnection() throws Exception {
    try (TestDocket hasty = start("--body-timeout=100ms");
        RawConnection connection = https(hasty).connect()) {
      connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 9")).send("{");

      connection.answer().isError(408, "RequestTimeoutException");
      connection.requireEnd();
    }
  }

  /** What one server without more flags does for all. */
  @Nested
  class Usually {

    private static TestDocket usual;

    @BeforeAll
    static void start() {
      usual = TlsWireTest.start();
    }

    @AfterAll
    static void stop() {
      usual.close();
    }

    @Test
    void sdk_callsOverHttps() throws Exception {
      try (ConnectCasesAsyncClient cases =
          ConnectCasesAsyncClient.builder()
              .endpointOverride(URI.create("https://localhost:" + usual.port()))
              .region(Region.US_EAST_1)
              .credentialsProvider(
                  StaticCredentialsProvider.create(
                      AwsBasicCredentials.create(usual.account(), "docket-secret")))
              .httpClientBuilder(
                  NettyNioAsyncHttpClient.builder()
                      .eventLoopGroup(TestDocket.CLIENT_LOOPS)
                      .tlsTrustManagersProvider(trust()))
              .build()) {
        String arn = cases.createDomain(request -> request.name("acme")).join().domainArn();

        // The path has an escaped slash, the ARN's.
        assertThat(cases.listTagsForResource(request -> request.arn(arn)).join().tags()).isEmpty();
      }
    }

    @Test
    void plainHttp_isNotServed() {
      try (RawConnection plain = new RawConnection(usual.port())) {
        plain.send(list()).requireNoAnswer();
      }
    }

    @ParameterizedTest
    @CsvSource({"2, alert", "3, handshake"})
    void versionBeforeTls12_isRefused(int minor, String expected) throws Exception {
      try (Socket socket = new Socket("localhost", usual.port())) {
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(hello(minor));
        socket.getOutputStream().flush();
        InputStream in = socket.getInputStream();

        byte[] record = in.readNBytes(7);

        if (expected.equals("alert")) {
          assertThat(record).startsWith(ALERT).endsWith(2, PROTOCOL_VERSION);
        } else {
          assertThat(record).startsWith(HANDSHAKE);
        }
      }
    }

    @ParameterizedTest
    @CsvSource({
      "TLSv1.3, TLS_AES_128_GCM_SHA256, true",
      "TLSv1.2, TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, true",
      "TLSv1.2, TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, false"
    })
    void cipherSuites_areThoseThatAuthenticateAndKeepThePastSecret(
        String version, String suite, boolean agreed) throws Exception {
      try (SSLSocket socket = socket(usual, authority.client())) {
        socket.setEnabledProtocols(new String[] {version});
        socket.setEnabledCipherSuites(new String[] {suite});

        if (agreed) {
          socket.startHandshake();
          assertThat(socket.getSession().getCipherSuite()).isEqualTo(suite);
        } else {
          assertThatThrownBy(socket::startHandshake)
              .isInstanceOf(SSLException.class)
              .hasMessageContaining("handshake_failure");
        }
      }
    }

    @Test
    void alpn_givesHttp11() throws Exception {
      try (SSLSocket socket = socket(usual, authority.client())) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
        socket.setSSLParameters(parameters);

        socket.startHandshake();

        assertThat(socket.getApplicationProtocol()).isEqualTo("http/1.1");
      }
    }

    @Test
    void longHead_isServed() throws Exception {
      byte[] request =
          RawHttp.request(
              "POST",
              "/domains-list",
              TOKEN,
              "Content-Length: 0",
              "X-Amz-Security-Token: " + "x".repeat(30_000));

      assertThat(https(usual).send(request).status()).isEqualTo(200);
    }
  }
}
