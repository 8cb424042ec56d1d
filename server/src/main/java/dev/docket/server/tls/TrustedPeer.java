package dev.docket.server.tls;

import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts one server, known by its certificate, under whatever name it is reached: the server's own
 * test of itself calls it by an address that the certificate need not have.
 */
public final class TrustedPeer extends X509ExtendedTrustManager {

  private final X509Certificate certificate;

  private TrustedPeer(X509Certificate certificate) {
    this.certificate = certificate;
  }

  /**
   * The TLS of a client that trusts the first certificate of a PEM file. Blocks.
   *
   * @throws InvalidTlsException when the file cannot be used
   */
  public static SSLContext of(Path file) {
    PemFile pem = PemFile.read(TlsFiles.CERTIFICATE_SETTING, file);
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustedPeer(pem.certificates().getFirst())}, null);
      return context;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void require(X509Certificate[] chain) throws CertificateException {
    if (!chain[0].equals(certificate)) {
      throw new CertificateException("The server has another certificate than the configured one");
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
    require(chain);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
      throws CertificateException {
    require(chain);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
      throws CertificateException {
    require(chain);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
    throw new CertificateException("It trusts a server only");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
      throws CertificateException {
    checkClientTrusted(chain, kind);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
      throws CertificateException {
    checkClientTrusted(chain, kind);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
