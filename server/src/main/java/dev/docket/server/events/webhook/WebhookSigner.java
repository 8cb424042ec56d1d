package dev.docket.server.events.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages as Standard Webhooks 1.0.0 says: an HMAC-SHA256 of id, timestamp and body for each
 * secret, so that a receiver can verify with an old secret or a new one.
 */
final class WebhookSigner {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  private final List<SecretKeySpec> keys;

  private WebhookSigner(List<SecretKeySpec> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * Reads secrets, separated by commas or blanks: each 24 to 64 bytes in Base64, with or without
   * the prefix {@code whsec_}.
   *
   * @throws IllegalArgumentException if one is malformed or there is none; the message continues a
   *     sentence that starts with the name of the setting, and has no secret in it
   */
  static WebhookSigner of(String secrets) {
    List<SecretKeySpec> keys = new ArrayList<>();
    for (String secret : secrets.strip().split("[\\s,]+")) {
      keys.add(new SecretKeySpec(decoded(secret, keys.size() + 1), ALGORITHM));
    }
    return new WebhookSigner(keys);
  }

  private static byte[] decoded(String secret, int number) {
    String base64 = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      if (bytes.length >= SHORTEST && bytes.length <= LONGEST) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // Refused below, without a cause that would show a part of it.
    }
    throw new IllegalArgumentException(
        "must be "
            + SHORTEST
            + " to "
            + LONGEST
            + " bytes in Base64, as number "
            + number
            + " is not");
  }

  /** The value of the header {@code webhook-signature}: one signature for each secret. */
  String sign(String id, long timestamp, byte[] body) {
    List<String> signatures = new ArrayList<>();
    for (SecretKeySpec key : keys) {
      signatures.add("v1," + Base64.getEncoder().encodeToString(mac(key, id, timestamp, body)));
    }
    return String.join(" ", signatures);
  }

  private static byte[] mac(SecretKeySpec key, String id, long timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
    }
  }
}
