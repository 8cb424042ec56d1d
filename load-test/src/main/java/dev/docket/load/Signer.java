package dev.docket.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs calls by signature version 4, fast enough that signing is a small part of what a call costs
 * its client. It signs no query and no path that needs encoding: calls have neither.
 */
final class Signer {

  static final String CONTENT_TYPE = "application/json";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String SERVICE = "cases";
  private static final String SIGNED_HEADERS = "content-type;host;x-amz-content-sha256;x-amz-date";

  private final LoadKey key;
  private final String region;
  private volatile SigningKey newest = new SigningKey("", new byte[0]);

  /** Holds for a day. */
  private record SigningKey(String date, byte[] bytes) {}

  /**
   * What a signed request has besides {@code Content-Type} and {@code Host}.
   *
   * @param payloadHash the header {@code x-amz-content-sha256}
   * @param date the header {@code X-Amz-Date}
   * @param authorization the header {@code Authorization}
   */
  record Signature(String payloadHash, String date, String authorization) {}

  Signer(LoadKey key, String region) {
    this.key = key;
    this.region = region;
  }

  /**
   * @param host as the header {@code Host} has it
   */
  Signature sign(LoadCall call, String host, Instant now) {
    String time = TIME.format(now);
    String date = time.substring(0, 8);
    String scope = date + "/" + region + "/" + SERVICE + "/aws4_request";
    String payloadHash = hash(call.body());
    String canonical =
        call.method()
            + "\n"
            + call.path()
            + "\n\ncontent-type:"
            + CONTENT_TYPE
            + "\nhost:"
            + host
            + "\nx-amz-content-sha256:"
            + payloadHash
            + "\nx-amz-date:"
            + time
            + "\n\n"
            + SIGNED_HEADERS
            + "\n"
            + payloadHash;
    String toSign = ALGORITHM + "\n" + time + "\n" + scope + "\n" + hash(canonical);
    String signature = HexFormat.of().formatHex(hmac(signingKey(date), toSign));
    return new Signature(
        payloadHash,
        time,
        ALGORITHM
            + " Credential="
            + key.id()
            + "/"
            + scope
            + ", SignedHeaders="
            + SIGNED_HEADERS
            + ", Signature="
            + signature);
  }

  private byte[] signingKey(String date) {
    SigningKey known = newest;
    if (!known.date().equals(date)) {
      byte[] bytes = ("AWS4" + key.secret()).getBytes(StandardCharsets.UTF_8);
      for (String part : new String[] {date, region, SERVICE, "aws4_request"}) {
        bytes = hmac(bytes, part);
      }
      known = new SigningKey(date, bytes);
      newest = known;
    }
    return known.bytes();
  }

  private static String hash(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
