package dev.docket.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.config.ServerSettings.ClientCertificates;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.tls.TestCertificates.Pair;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.CertificateBuilder.Algorithm;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which files a server can use, and what it says of the others. */
@ExtendWith(VertxExtension.class)
class TlsMaterialTest {

  @TempDir static Path made;

  private static TestCertificates authority;
  private static Pair server;
  private static Pair other;

  /** Of all tests: it takes seconds to make one. */
  private static Pair rsa;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws Exception {
    authority = TestCertificates.authority(made, "authority");
    server = authority.issue("server");
    other = authority.issue("other");
    rsa = authority.issue("rsa", CertificateBuilder::rsa2048);
  }

  private static TlsMaterial material(Vertx vertx, Path certificate, Path key) {
    return material(vertx, certificate, key, Instant.now());
  }

  private static TlsMaterial material(Vertx vertx, Path certificate, Path key, Instant now) {
    TlsFiles files = TlsFiles.read(new Tls(certificate, key, null, ClientCertificates.REQUIRED));
    return TlsMaterial.of(files, ClientCertificates.REQUIRED, vertx, now);
  }

  private void refuses(Vertx vertx, Path certificate, Path key, String message) {
    assertThatThrownBy(() -> material(vertx, certificate, key))
        .isInstanceOf(InvalidTlsException.class)
        .message()
        .isEqualTo(message)
        .hasLineCount(1);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("file.pem"), text);
  }

  @Test
  void pair_isUsed(Vertx vertx) throws Exception {
    Pair larger = authority.issue("larger", leaf -> leaf.algorithm(Algorithm.ecp384));
    for (Pair pair : List.of(server, larger, rsa)) {
      TlsMaterial material = material(vertx, pair.certificate(), pair.key());

      assertThat(material.expires()).isEqualTo(pair.leaf().getNotAfter().toInstant());
    }
  }

  /** As older programs write it, and as one file may hold all. */
  @Test
  void keyOfTheOlderForm_inOneFileWithItsCertificate_isUsed(Vertx vertx) throws Exception {
    byte[] newer =
        Base64.getMimeDecoder()
            .decode(Files.readString(rsa.key()).replaceAll("-----.* PRIVATE KEY-----", ""));
    // What follows the version and the algorithm.
    byte[] older = Arrays.copyOfRange(newer, 26, newer.length);
    Path both =
        file(
            "It is ours.\n"
                + TestCertificates.section("RSA PRIVATE KEY", older)
                + Files.readString(rsa.certificate()));

    assertThat(material(vertx, both, both).expires()).isAfter(Instant.now());
  }

  @Test
  void missingFile_isNamed(Vertx vertx) {
    Path none = folder.resolve("none");
    refuses(
        vertx,
        none,
        server.key(),
        "tls-certificate = " + none + " cannot be read (NoSuchFileException)");
    refuses(
        vertx,
        server.certificate(),
        none,
        "tls-key = " + none + " cannot be read (NoSuchFileException)");
  }

  @Test
  void keyOfAnotherCertificate_isRefused(Vertx vertx) {
    refuses(
        vertx,
        server.certificate(),
        other.key(),
        "tls-key = "
            + other.key()
            + " is not the key of the certificate in "
            + server.certificate());
  }

  @Test
  void keyOfAnotherKind_isRefused(Vertx vertx) throws Exception {
    refuses(
        vertx,
        server.certificate(),
        rsa.key(),
        "tls-key = "
            + rsa.key()
            + " cannot be used: it is broken, or neither an RSA nor an EC key, or of another kind"
            + " than the certificate in "
            + server.certificate());
  }

  @Test
  void encryptedKey_isRefused(Vertx vertx) throws Exception {
    String newer = TestCertificates.section("ENCRYPTED PRIVATE KEY", new byte[99]);
    String older =
        TestCertificates.section("EC PRIVATE KEY", new byte[99])
            .replaceFirst("\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n");
    for (String text : new String[] {newer, older}) {
      Path key = file(text);
      refuses(
          vertx,
          server.certificate(),
          key,
          "tls-key = "
              + key
              + " is encrypted, and there is nobody to ask for the passphrase: decrypt it with"
              + " openssl pkey");
    }
  }

  @Test
  void certificateThatIsNotValidNow_isRefused(Vertx vertx) {
    Instant end = server.leaf().getNotAfter().toInstant();
    Instant begin = server.leaf().getNotBefore().toInstant();
    assertThatThrownBy(
            () ->
                material(
                    vertx, server.certificate(), server.key(), end.plus(Duration.ofSeconds(1))))
        .hasMessage("tls-certificate = " + server.certificate() + " expired at " + end);
    assertThatThrownBy(
            () ->
                material(
                    vertx, server.certificate(), server.key(), begin.minus(Duration.ofSeconds(1))))
        .hasMessage("tls-certificate = " + server.certificate() + " is not valid before " + begin);
  }

  @Test
  void halfWrittenFile_isRefused(Vertx vertx) throws Exception {
    String whole = Files.readString(server.certificate());
    // In the last certificate: the one before it is complete.
    Path half = file(whole.substring(0, whole.length() - 99));
    refuses(
        vertx,
        half,
        server.key(),
        "tls-certificate = "
            + half
            + " is incomplete: a BEGIN line has no END line, or an END line no BEGIN");
  }

  @Test
  void chainOutOfOrder_isRefused(Vertx vertx) throws Exception {
    Path chain = file(Files.readString(authority.file()) + Files.readString(server.certificate()));
    refuses(
        vertx,
        chain,
        server.key(),
        "tls-certificate = "
            + chain
            + " is out of order: the server's certificate comes first, then its issuer's, and"
            + " certificate 2 is not the issuer of certificate 1");
  }

  @Test
  void fileWithoutWhatItIsFor_isRefused(Vertx vertx) {
    refuses(
        vertx,
        server.key(),
        server.key(),
        "tls-certificate = "
            + server.key()
            + " has no certificate: -----BEGIN CERTIFICATE----- is missing");
    refuses(
        vertx,
        server.certificate(),
        server.certificate(),
        "tls-key = "
            + server.certificate()
            + " has no private key: -----BEGIN PRIVATE KEY----- is missing");
  }

  @Test
  void brokenCertificate_isNumbered(Vertx vertx) throws Exception {
    Path broken =
        file(
            Files.readString(server.certificate())
                + TestCertificates.section("CERTIFICATE", new byte[99]));
    refuses(
        vertx,
        broken,
        server.key(),
        "tls-certificate = " + broken + " has a broken certificate, number 3");
  }

  @Test
  void brokenKey_isRefusedWithoutShowingIt(Vertx vertx) throws Exception {
    Path broken = file("-----BEGIN PRIVATE KEY-----\nsecret!\n-----END PRIVATE KEY-----\n");
    assertThatThrownBy(() -> material(vertx, server.certificate(), broken))
        .hasNoCause()
        .hasMessageStartingWith("tls-key = " + broken + " cannot be used: it is broken")
        .hasMessageNotContaining("secret!");
  }

  @Test
  void fileOfAuthoritiesWithoutOne_isRefused(Vertx vertx) {
    TlsFiles files =
        TlsFiles.read(
            new Tls(server.certificate(), server.key(), server.key(), ClientCertificates.OPTIONAL));
    assertThatThrownBy(
            () -> TlsMaterial.of(files, ClientCertificates.OPTIONAL, vertx, Instant.now()))
        .hasMessage(
            "tls-client-ca = "
                + server.key()
                + " has no certificate: -----BEGIN CERTIFICATE----- is missing");
  }
}
