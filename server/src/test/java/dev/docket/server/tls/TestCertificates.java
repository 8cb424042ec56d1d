package dev.docket.server.tls;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.CertificateBuilder.Algorithm;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Certificates that are made for a test, as PEM files. */
public final class TestCertificates {

  private static final String CA = "ca";
  private static final Duration VALIDITY = Duration.ofDays(90);

  private final Path folder;
  private final String name;
  private final X509Bundle root;
  private final Map<String, X509Bundle> issued = new HashMap<>();

  private TestCertificates(Path folder, String name) throws Exception {
    this.folder = folder;
    this.name = name;
    root = subject(name).setIsCertificateAuthority(true).buildSelfSigned();
  }

  /** A certificate in files of its own. */
  public record Pair(X509Certificate leaf, Path certificate, Path key) {

    /** Puts this pair in the place of another one: the certificate, then the key. */
    public void replace(Pair other) throws IOException {
      Files.copy(
          certificate,
          other.certificate,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
      Files.copy(
          key, other.key, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** An authority that signs certificates. */
  public static TestCertificates authority(Path folder, String name) throws Exception {
    return new TestCertificates(folder, name);
  }

  private static CertificateBuilder subject(String name) {
    Instant now = Instant.now();
    return new CertificateBuilder()
        .subject("CN=" + name)
        .notBefore(now.minusSeconds(1))
        .notAfter(now.plus(VALIDITY))
        .algorithm(Algorithm.ecp256);
  }

  /** The authority's own certificate. */
  public Path file() throws Exception {
    return pem(CA, root).certificate();
  }

  /** A certificate for this machine that the authority signs, with its chain. */
  public Pair issue(String name) throws Exception {
    return issue(name, UnaryOperator.identity());
  }

  /**
   * A certificate for this machine that the authority signs, with its chain.
   *
   * @param more what is unusual about it
   */
  public Pair issue(String name, UnaryOperator<CertificateBuilder> more) throws Exception {
    return issueFor(
        name, more.apply(subject(name).addSanDnsName("localhost").addSanIpAddress("127.0.0.1")));
  }

  /** A certificate for another machine. */
  public Pair issueFor(String name, String host) throws Exception {
    return issueFor(name, subject(name).addSanDnsName(host));
  }

  private Pair issueFor(String name, CertificateBuilder builder) throws Exception {
    X509Bundle bundle = builder.buildIssuedBy(root);
    issued.put(name, bundle);
    return pem(name, bundle);
  }

  private Pair pem(String alias, X509Bundle bundle) throws Exception {
    StringBuilder chain = new StringBuilder();
    for (X509Certificate certificate : path(bundle)) {
      chain.append(section("CERTIFICATE", certificate.getEncoded()));
    }
    String prefix = name + "-" + alias;
    Path key = Files.writeString(folder.resolve(prefix + ".key"), bundle.getPrivateKeyPEM());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    return new Pair(
        bundle.getCertificate(), Files.writeString(folder.resolve(prefix + ".pem"), chain), key);
  }

  /** A section of a PEM file. */
  public static String section(String label, byte[] content) {
    String base64 = Base64.getMimeEncoder().encodeToString(content);
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
  }

  /** Trusts what the authority signs. */
  public TrustManager[] trust() throws Exception {
    return root.toTrustManagerFactory().getTrustManagers();
  }

  /** The TLS of a server that shows a certificate that was issued. */
  public SSLContext server(String name) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(bundle(name).toKeyManagerFactory().getKeyManagers(), null, null);
    return context;
  }

  /** From the certificate to the root, which the path of a root has twice. */
  private static X509Certificate[] path(X509Bundle bundle) {
    return Stream.of(bundle.getCertificatePathWithRoot())
        .distinct()
        .toArray(X509Certificate[]::new);
  }

  private X509Bundle bundle(String name) {
    return Objects.requireNonNull(issued.get(name), name);
  }

  /** The TLS of a client that trusts this authority and shows no certificate. */
  public SSLContext client() throws Exception {
    return client(null, "");
  }

  /** The TLS of a client that trusts this authority and shows a certificate of another one. */
  public SSLContext client(@Nullable TestCertificates other, String name) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(other == null ? null : other.identity(name), trust(), null);
    return context;
  }

  /**
   * Shows its certificate whichever authorities are asked for, as one who wants to get in would.
   */
  private KeyManager[] identity(String name) {
    PrivateKey key = bundle(name).getKeyPair().getPrivate();
    X509Certificate[] chain = path(bundle(name));
    return new KeyManager[] {
      new X509ExtendedKeyManager() {
        @Override
        public String chooseClientAlias(String[] kinds, Principal[] issuers, Socket socket) {
          return name;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
          return chain;
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
          return key;
        }

        @Override
        public String[] getClientAliases(String kind, Principal[] issuers) {
          return new String[] {name};
        }

        @Override
        public String[] getServerAliases(String kind, Principal[] issuers) {
          return new String[0];
        }

        @Override
        public @Nullable String chooseServerAlias(String kind, Principal[] issuers, Socket socket) {
          return null;
        }
      }
    };
  }
}
