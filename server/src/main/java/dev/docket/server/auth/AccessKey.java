package dev.docket.server.auth;

import dev.docket.policy.PolicySet;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access key, with which requests are authenticated.
 *
 * @param id the access key id, which requests carry
 * @param secret the secret access key, which is never sent
 * @param account the account whose data the key can access, 12 digits
 * @param principal the user or role that holds the key
 * @param sessionToken the session token that requests must carry with the signature; null for
 *     long-term keys, whose requests must not carry one
 * @param expires when the key expires; null means never
 * @param bearerToken a token for clients that cannot sign; null when there is none
 * @param policies what limits the key; null when it may do everything in its account
 * @param regions the Regions that the key is for; null when it is for all that exist
 */
public record AccessKey(
    String id,
    String secret,
    String account,
    Principal principal,
    @Nullable String sessionToken,
    @Nullable Instant expires,
    @Nullable String bearerToken,
    @Nullable PolicySet policies,
    @Nullable Set<String> regions) {

  public AccessKey {
    regions = regions == null ? null : Set.copyOf(regions);
  }

  /** A key that nothing limits. */
  public AccessKey(
      String id,
      String secret,
      String account,
      String principal,
      @Nullable String sessionToken,
      @Nullable Instant expires,
      @Nullable String bearerToken) {
    this(
        id,
        secret,
        account,
        Principal.of(principal),
        sessionToken,
        expires,
        bearerToken,
        null,
        null);
  }

  /** Without the secret and the tokens. */
  @Override
  public String toString() {
    return "AccessKey[id=" + id + ", account=" + account + ", principal=" + principal.arn() + "]";
  }
}
