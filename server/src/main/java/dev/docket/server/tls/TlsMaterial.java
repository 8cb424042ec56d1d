package dev.docket.server.tls;

import dev.docket.server.config.ServerSettings.ClientCertificates;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.X509KeyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the files of a server that speaks TLS held when they were read, found to fit together. It is
 * kept in memory, so what was checked is what is used, whatever becomes of the files.
 */
public final class TlsMaterial {

  private static final Logger LOG = LoggerFactory.getLogger(TlsMaterial.class);

  private static final Set<String> PROTOCOLS = new LinkedHashSet<>(List.of("TLSv1.3", "TLSv1.2"));

  /**
   * Those of TLS 1.3, and of TLS 1.2 those that keep past conversations secret when the key is
   * stolen, and that encrypt and authenticate in one step.
   */
  private static final List<String> CIPHER_SUITES =
      List.of(
          "TLS_AES_128_GCM_SHA256",
          "TLS_AES_256_GCM_SHA384",
          "TLS_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

  private static final byte[] PROBE = {1, 2, 3};

  private final TlsFiles files;
  private final ClientCertificates clients;
  private final X509Certificate leaf;

  private TlsMaterial(TlsFiles files, ClientCertificates clients, X509Certificate leaf) {
    this.files = files;
    this.clients = clients;
    this.leaf = leaf;
  }

  /**
   * Checks files that were read. Blocks.
   *
   * @param clients whether clients must have a certificate, if they are asked for one
   * @param now a certificate that is not valid at this time is refused
   * @throws InvalidTlsException when a file cannot be used
   */
  static TlsMaterial of(TlsFiles files, ClientCertificates clients, Vertx vertx, Instant now) {
    List<X509Certificate> chain = files.certificate().certificates();
    X509Certificate leaf = chain.getFirst();
    requireOrder(files.certificate(), chain);
    requireValid(files.certificate(), leaf, now);
    files.key().requireKey();
    requirePair(files.certificate(), leaf, files.key(), vertx);
    PemFile clientCa = files.clientCa();
    List<X509Certificate> authorities = clientCa == null ? List.of() : clientCa.certificates();
    LOG.debug("TLS: a chain of {}, client authorities: {}", chain.size(), authorities.size());
    return new TlsMaterial(files, clients, leaf);
  }

  private static void requireOrder(PemFile file, List<X509Certificate> chain) {
    for (int i = 1; i < chain.size(); i++) {
      if (!chain
          .get(i - 1)
          .getIssuerX500Principal()
          .equals(chain.get(i).getSubjectX500Principal())) {
        throw file.invalid(
            "is out of order: the server's certificate comes first, then its issuer's, and"
                + " certificate "
                + (i + 1)
                + " is not the issuer of certificate "
                + i);
      }
    }
  }

  private static void requireValid(PemFile file, X509Certificate leaf, Instant now) {
    if (now.isAfter(leaf.getNotAfter().toInstant())) {
      throw file.invalid("expired at " + leaf.getNotAfter().toInstant());
    }
    if (now.isBefore(leaf.getNotBefore().toInstant())) {
      throw file.invalid("is not valid before " + leaf.getNotBefore().toInstant());
    }
  }

  /** The key must be able to sign what the certificate verifies. */
  private static void requirePair(
      PemFile certificate, X509Certificate leaf, PemFile key, Vertx vertx) {
    PrivateKey secret;
    try {
      secret = secret(pair(certificate, key), leaf.getPublicKey().getAlgorithm(), vertx);
    } catch (Exception broken) {
      // The message could have a part of the key, and so could those of its causes.
      throw key.invalid(
          "cannot be used: it is broken, or neither an RSA nor an EC key, or of another kind than"
              + " the certificate in "
              + certificate.path());
    }
    if (!sign(secret, leaf)) {
      throw key.invalid("is not the key of the certificate in " + certificate.path());
    }
  }

  private static PrivateKey secret(PemKeyCertOptions pair, String algorithm, Vertx vertx)
      throws Exception {
    X509KeyManager manager = (X509KeyManager) pair.getKeyManagerFactory(vertx).getKeyManagers()[0];
    return manager.getPrivateKey(manager.getServerAliases(algorithm, null)[0]);
  }

  private static boolean sign(PrivateKey secret, X509Certificate leaf) {
    String algorithm = secret.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    try {
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(secret);
      signing.update(PROBE);
      Signature verifying = Signature.getInstance(algorithm);
      verifying.initVerify(leaf.getPublicKey());
      verifying.update(PROBE);
      return verifying.verify(signing.sign());
    } catch (GeneralSecurityException notOfOneKind) {
      return false;
    }
  }

  private static PemKeyCertOptions pair(PemFile certificate, PemFile key) {
    return new PemKeyCertOptions().addCertValue(certificate.buffer()).addKeyValue(key.buffer());
  }

  /** Writes all of it into a server's options. */
  public void configure(ServerSSLOptions options) {
    options
        .setKeyCertOptions(pair(files.certificate(), files.key()))
        .setEnabledSecureTransportProtocols(PROTOCOLS)
        .setUseAlpn(true);
    CIPHER_SUITES.forEach(options::addEnabledCipherSuite);
    PemFile clientCa = files.clientCa();
    if (clientCa != null) {
      options
          .setTrustOptions(new PemTrustOptions().addCertValue(clientCa.buffer()))
          .setClientAuth(
              clients == ClientCertificates.REQUIRED ? ClientAuth.REQUIRED : ClientAuth.REQUEST);
    }
  }

  TlsFiles files() {
    return files;
  }

  /** When the server's certificate ceases to be valid. */
  Instant expires() {
    return leaf.getNotAfter().toInstant();
  }
}
