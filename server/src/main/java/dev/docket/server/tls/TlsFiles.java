package dev.docket.server.tls;

import dev.docket.server.config.ServerSettings.Tls;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a server that speaks TLS, as they were read at one time: each is complete, which
 * does not say that they fit together.
 *
 * @param certificate the server's certificate and its chain
 * @param key its private key
 * @param clientCa the authorities that sign clients' certificates; null when clients are not asked
 */
record TlsFiles(PemFile certificate, PemFile key, @Nullable PemFile clientCa) {

  static final String CERTIFICATE_SETTING = "tls-certificate";
  private static final String KEY_SETTING = "tls-key";
  private static final String CLIENT_CA_SETTING = "tls-client-ca";

  /**
   * Reads the files. Blocks.
   *
   * @throws InvalidTlsException when a file is unreadable or incomplete
   */
  static TlsFiles read(Tls tls) {
    Path clientCa = tls.clientCa();
    return new TlsFiles(
        PemFile.read(CERTIFICATE_SETTING, tls.certificate()),
        PemFile.read(KEY_SETTING, tls.key()),
        clientCa == null ? null : PemFile.read(CLIENT_CA_SETTING, clientCa));
  }
}
