package dev.docket.server.auth;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Which access key the head of a request claims to be made with: the id of the key that signed, or
 * a digest of the bearer token. Nothing is verified, and little is spent.
 */
public final class ClaimedKey {

  private static final String CREDENTIAL = "Credential=";
  private static final String BEARER = "Bearer ";
  private static final int LONGEST_ID = 128;

  private ClaimedKey() {}

  /** An empty text when the head names no key. */
  public static String of(MultiMap headers) {
    String header = headers.get(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return "";
    }
    if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      byte[] token = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(Hashing.ofThread().sha256(token));
    }
    int credential = header.indexOf(CREDENTIAL);
    int start = credential + CREDENTIAL.length();
    int end = header.indexOf('/', start);
    return credential < 0 || end < 0 || end - start > LONGEST_ID
        ? ""
        : header.substring(start, end);
  }
}
