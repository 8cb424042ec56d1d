package dev.docket.server.auth;

import dev.docket.operations.Arn;
import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests as a client does: for sinks of events, for commands that call a server, and for
 * benchmarks, where signing must be fast.
 */
public final class RequestSigner {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String HOST = "host";
  private static final String AMAZON = "x-amz-";

  private final String accessKeyId;
  private final String secret;
  private final @Nullable String sessionToken;
  private final String region;
  private final String service;
  private final SigningKeys signingKeys = new SigningKeys(2);

  /** Signs requests to the Cases API. */
  public RequestSigner(AccessKey accessKey, String region) {
    this(accessKey.id(), accessKey.secret(), accessKey.sessionToken(), region, Arn.SERVICE);
  }

  /**
   * @param sessionToken the token of a temporary key; null for other keys
   * @param service the signing name of the service, such as {@code sqs}
   */
  public RequestSigner(
      String accessKeyId,
      String secret,
      @Nullable String sessionToken,
      String region,
      String service) {
    this.accessKeyId = accessKeyId;
    this.secret = secret;
    this.sessionToken = sessionToken;
    this.region = region;
    this.service = service;
  }

  /**
   * Adds the headers {@code X-Amz-Date}, {@code Authorization} and, with a temporary key, {@code
   * X-Amz-Security-Token} to a request that has a {@code Host} header. The signature covers that
   * and all headers that begin with {@code X-Amz-}.
   *
   * @param target the request target, percent-encoded
   */
  public void sign(String method, String target, MultiMap headers, byte[] body, Instant now) {
    SigningTime time = SigningTime.parse(TIME.format(now));
    headers.set("X-Amz-Date", time.text());
    if (sessionToken != null) {
      headers.set("X-Amz-Security-Token", sessionToken);
    }
    String signedHeaders = signedHeaders(headers);
    SignedRequest request = SignedRequest.of(method, target, headers, body);
    Hashing hashing = Hashing.ofThread();
    byte[] payloadHash = hashing.sha256(body);
    ByteText canonical = hashing.newText();
    CanonicalRequest.write(
        canonical, request, SignedHeaders.of(signedHeaders, headers), payloadHash);
    Credential credential =
        new Credential(accessKeyId, time.date(), region, service, "aws4_request");
    Key signingKey = signingKeys.get(secret, time.date(), region, service);
    byte[] signature =
        SignatureVerifier.signature(signingKey, credential, time, hashing.sha256(canonical));
    headers.set(
        "Authorization",
        SignatureVerifier.ALGORITHM
            + " Credential="
            + String.join("/", accessKeyId, time.date(), region, service, credential.terminator())
            + ", SignedHeaders="
            + signedHeaders
            + ", Signature="
            + new String(signature, StandardCharsets.ISO_8859_1));
  }

  private static String signedHeaders(MultiMap headers) {
    TreeSet<String> names = new TreeSet<>();
    names.add(HOST);
    for (String name : headers.names()) {
      String lowerCase = name.toLowerCase(Locale.ROOT);
      if (lowerCase.startsWith(AMAZON)) {
        names.add(lowerCase);
      }
    }
    return String.join(";", names);
  }
}
