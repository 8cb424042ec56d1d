package dev.docket.server.auth;

import dev.docket.operations.Arn;
import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Signs requests as a client does: for commands that call a server, and for benchmarks, where
 * signing must be fast.
 */
public final class RequestSigner {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String SIGNED_HEADERS = "host;x-amz-date";

  /** Those of AWS have to be signed, each of them. */
  private static final String SIGNED_WITH_TOKEN =
      SIGNED_HEADERS + ";" + SignedHeaders.SESSION_TOKEN;

  private final AccessKey accessKey;
  private final String region;
  private final SigningKeys signingKeys = new SigningKeys(2);

  public RequestSigner(AccessKey accessKey, String region) {
    this.accessKey = accessKey;
    this.region = region;
  }

  /**
   * Adds the headers {@code X-Amz-Date} and {@code Authorization} to a request that has a {@code
   * Host} header, and {@code X-Amz-Security-Token} where the key has a session token.
   *
   * @param target the request target, percent-encoded
   */
  public void sign(String method, String target, MultiMap headers, byte[] body, Instant now) {
    SigningTime time = SigningTime.parse(TIME.format(now));
    headers.set("X-Amz-Date", time.text());
    String names = SIGNED_HEADERS;
    if (accessKey.sessionToken() != null) {
      headers.set("X-Amz-Security-Token", accessKey.sessionToken());
      names = SIGNED_WITH_TOKEN;
    }
    SignedRequest request = SignedRequest.of(method, target, headers, body);
    Hashing hashing = Hashing.ofThread();
    byte[] payloadHash = hashing.sha256(body);
    ByteText canonical = hashing.newText();
    CanonicalRequest.write(canonical, request, SignedHeaders.of(names, headers), payloadHash);
    Credential credential =
        new Credential(accessKey.id(), time.date(), region, Arn.SERVICE, "aws4_request");
    Key signingKey = signingKeys.get(accessKey, time.date(), region, Arn.SERVICE);
    byte[] signature =
        SignatureVerifier.signature(signingKey, credential, time, hashing.sha256(canonical));
    headers.set(
        "Authorization",
        SignatureVerifier.ALGORITHM
            + " Credential="
            + String.join(
                "/", accessKey.id(), time.date(), region, Arn.SERVICE, credential.terminator())
            + ", SignedHeaders="
            + names
            + ", Signature="
            + new String(signature, StandardCharsets.ISO_8859_1));
  }
}
