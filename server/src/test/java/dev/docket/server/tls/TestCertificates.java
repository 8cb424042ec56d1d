package dev.docket.server.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Certificates that the JDK's keytool makes for a test, as PEM files. */
public final class TestCertificates {

  private static final String PASSWORD = "changeit";
  private static final String CA = "ca";

  /** Of a process that does one small thing: these more than halve the work of its start. */
  private static final List<String> BRIEF =
      List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

  private final Path folder;
  private final Path store;

  private TestCertificates(Path folder, Path store) {
    this.folder = folder;
    this.store = store;
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
    TestCertificates authority = new TestCertificates(folder, folder.resolve(name + ".p12"));
    authority.make(CA, name, List.of("-ext", "bc:c"));
    return authority;
  }

  /** The authority's own certificate. */
  public Path file() throws Exception {
    return pem(CA).certificate();
  }

  /**
   * A certificate that the authority signs, with its chain; for this machine, unless it is for
   * other names.
   *
   * @param more arguments of keytool
   */
  public Pair issue(String name, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-signer", CA));
    arguments.addAll(List.of(more));
    if (arguments.stream().noneMatch(argument -> argument.startsWith("san="))) {
      arguments.addAll(List.of("-ext", "san=dns:localhost,ip:127.0.0.1"));
    }
    make(name, name, arguments);
    return pem(name);
  }

  private void make(String alias, String name, List<String> more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(BRIEF);
    command.addAll(List.of("-genkeypair", "-keystore", store.toString(), "-storepass", PASSWORD));
    command.addAll(List.of("-alias", alias, "-dname", "CN=" + name));
    if (!more.contains("-keyalg")) {
      command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    }
    if (!more.contains("-validity")) {
      command.addAll(List.of("-validity", "90"));
    }
    command.addAll(more);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }

  private Pair pem(String alias) throws Exception {
    KeyStore keys = keys();
    StringBuilder chain = new StringBuilder();
    for (Certificate certificate : keys.getCertificateChain(alias)) {
      chain.append(section("CERTIFICATE", certificate.getEncoded()));
    }
    String prefix = store.getFileName().toString().replace(".p12", "-") + alias;
    byte[] secret = keys.getKey(alias, PASSWORD.toCharArray()).getEncoded();
    Path key = Files.writeString(folder.resolve(prefix + ".key"), section("PRIVATE KEY", secret));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    return new Pair(
        (X509Certificate) keys.getCertificate(alias),
        Files.writeString(folder.resolve(prefix + ".pem"), chain),
        key);
  }

  private KeyStore keys() throws Exception {
    return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
  }

  /** A section of a PEM file. */
  public static String section(String label, byte[] content) {
    String base64 = Base64.getMimeEncoder().encodeToString(content);
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
  }

  /** Trusts what the authority signs. */
  public TrustManager[] trust() throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry(CA, keys().getCertificate(CA));
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory.getTrustManagers();
  }

  /** The TLS of a server that shows a certificate that was issued. */
  public SSLContext server(String name) throws Exception {
    KeyStore shown = KeyStore.getInstance(KeyStore.getDefaultType());
    shown.load(null, null);
    char[] password = PASSWORD.toCharArray();
    shown.setKeyEntry(
        name, keys().getKey(name, password), password, keys().getCertificateChain(name));
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(shown, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
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
  private KeyManager[] identity(String name) throws Exception {
    KeyStore keys = keys();
    PrivateKey key = (PrivateKey) keys.getKey(name, PASSWORD.toCharArray());
    X509Certificate[] chain =
        Stream.of(keys.getCertificateChain(name)).toArray(X509Certificate[]::new);
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
