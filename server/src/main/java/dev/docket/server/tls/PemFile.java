package dev.docket.server.tls;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of a PEM file: sections between BEGIN and END lines, each with a label such as {@code
 * CERTIFICATE}. What stands between sections is a comment.
 *
 * @param setting the setting that names the file
 * @param text may have a private key
 */
record PemFile(String setting, Path path, String text) {

  private static final Pattern SECTION =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

  private static final Pattern BOUNDARY = Pattern.compile("-----(BEGIN|END) ");

  private static final String CERTIFICATE = "CERTIFICATE";

  private static final Set<String> KEYS =
      Set.of("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY");

  private static final String ENCRYPTED_KEY = "ENCRYPTED PRIVATE KEY";

  /** In the headers of a section of the older kind. */
  private static final String ENCRYPTED = "4,ENCRYPTED";

  /** Reads a file whose sections are complete. Blocks. */
  static PemFile read(String setting, Path path) {
    String text;
    try {
      text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new InvalidTlsException(
          setting,
          path,
          "cannot be read (" + unreadable.getClass().getSimpleName() + ")",
          unreadable);
    }
    PemFile file = new PemFile(setting, path, text);
    if (BOUNDARY.matcher(text).results().count()
        != 2 * SECTION.matcher(text).results().count() + file.encryptedOfTheOlderKind()) {
      throw file.invalid("is incomplete: a BEGIN line has no END line, or an END line no BEGIN");
    }
    return file;
  }

  /** The boundaries of sections that have headers, which have dashes. */
  private long encryptedOfTheOlderKind() {
    return text.contains(ENCRYPTED) ? 2 : 0;
  }

  /** The certificates, of which there must be at least one. */
  List<X509Certificate> certificates() {
    List<X509Certificate> certificates = new ArrayList<>();
    for (MatchResult section : sections()) {
      if (section.group(1).equals(CERTIFICATE)) {
        certificates.add(certificate(section.group(2), certificates.size() + 1));
      }
    }
    if (certificates.isEmpty()) {
      throw invalid("has no certificate: -----BEGIN CERTIFICATE----- is missing");
    }
    return certificates;
  }

  private X509Certificate certificate(String base64, int number) {
    try {
      byte[] encoded = Base64.getMimeDecoder().decode(base64);
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
    } catch (CertificateException | IllegalArgumentException broken) {
      throw invalid("has a broken certificate, number " + number, broken);
    }
  }

  /** Requires a private key that needs no passphrase. */
  void requireKey() {
    if (text.contains(ENCRYPTED)
        || sections().stream().anyMatch(section -> section.group(1).equals(ENCRYPTED_KEY))) {
      throw invalid(
          "is encrypted, and there is nobody to ask for the passphrase: decrypt it with openssl"
              + " pkey");
    }
    if (sections().stream().noneMatch(section -> KEYS.contains(section.group(1)))) {
      throw invalid("has no private key: -----BEGIN PRIVATE KEY----- is missing");
    }
  }

  /** Whether every user of the machine may read the file; false where there are no such rights. */
  boolean isOpenToAll() {
    try {
      return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  private List<MatchResult> sections() {
    return SECTION.matcher(text).results().toList();
  }

  Buffer buffer() {
    return Buffer.buffer(text, StandardCharsets.ISO_8859_1.name());
  }

  InvalidTlsException invalid(String what) {
    return invalid(what, null);
  }

  /**
   * @param what continues a sentence that starts with the setting and the file
   */
  InvalidTlsException invalid(String what, @Nullable Throwable cause) {
    return new InvalidTlsException(setting, path, what, cause);
  }

  /** Without the text, which may be secret. */
  @Override
  public String toString() {
    return setting + " = " + path;
  }
}
