package dev.docket.server.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that may make requests.
 *
 * @param id the access key id, which requests name
 * @param secret the secret access key, which never travels
 * @param account the 12 digits of the account whose data the key reaches
 * @param principal the ARN of the user or role that holds the key
 * @param sessionToken the token that requests must carry beside the signature; null for long-term
 *     keys, whose requests must carry none
 * @param expires when the key stops working; null means never
 * @param bearerToken a token that clients which cannot sign may send instead; null when there is
 *     none
 */
public record AccessKey(
    String id,
    String secret,
    String account,
    String principal,
    @Nullable String sessionToken,
    @Nullable Instant expires,
    @Nullable String bearerToken) {

  /** Without the secret and the tokens. */
  @Override
  public String toString() {
    return "AccessKey[id=" + id + ", account=" + account + ", principal=" + principal + "]";
  }
}
