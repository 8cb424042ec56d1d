package dev.docket.operations;

import dev.docket.storage.Tenant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads the {@code nextToken}s of the API: a position in a listing, sealed with a secret
 * that all nodes share. A token is valid only for the caller and the query that it was made for,
 * and only for {@link #LIFETIME}.
 */
final class NextTokens {

  static final Duration LIFETIME = Duration.ofHours(24);

  private static final int SEAL_BYTES = 16;
  private static final String MAC = "HmacSHA256";

  private final SecretKeySpec secret;
  private final InstantSource clock;

  NextTokens(byte[] secret, InstantSource clock) {
    this.secret = new SecretKeySpec(secret, MAC);
    this.clock = clock;
  }

  /**
   * @param query what the token is bound to besides the caller: the operation and everything that
   *     decides what it lists
   */
  String write(Caller caller, String query, String position) {
    return write(caller.tenant(), caller.principal(), query, position);
  }

  /**
   * @param principal the only one that may use the token; empty for any of the tenant
   */
  String write(Tenant tenant, String principal, String query, String position) {
    byte[] text = position.getBytes(StandardCharsets.UTF_8);
    byte[] body =
        ByteBuffer.allocate(Long.BYTES + text.length)
            .putLong(clock.instant().getEpochSecond())
            .put(text)
            .array();
    // The seal stands last: its first byte is any, and a token that began with a hyphen would be an
    // option to a command line.
    byte[] sealed = Arrays.copyOf(body, body.length + SEAL_BYTES);
    System.arraycopy(seal(tenant, principal, query, body), 0, sealed, body.length, SEAL_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * The position in a token.
   *
   * @throws ProblemException when the token was not written for this caller and query, or too long
   *     ago
   */
  String read(Caller caller, String query, String token) {
    return open(caller.tenant(), caller.principal(), query, token)
        .filter(opened -> opened.age(clock.instant()) <= LIFETIME.toSeconds())
        .orElseThrow(NextTokens::invalid)
        .position();
  }

  /** What a token holds. */
  record Opened(long writtenSecond, String position) {

    private long age(Instant now) {
      return now.getEpochSecond() - writtenSecond;
    }
  }

  /** What a token holds, however old it is; empty if it was not written for them. */
  Optional<Opened> open(Tenant tenant, String principal, String query, String token) {
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (sealed.length <= SEAL_BYTES + Long.BYTES) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOf(sealed, sealed.length - SEAL_BYTES);
    byte[] seal = Arrays.copyOfRange(sealed, body.length, sealed.length);
    // Only the one canonical spelling of a token counts: spare bits of the last Base64 digit are
    // not a second one.
    boolean canonical =
        Base64.getUrlEncoder().withoutPadding().encodeToString(sealed).equals(token);
    if (!canonical || !MessageDigest.isEqual(seal, seal(tenant, principal, query, body))) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(body);
    long writtenSecond = buffer.getLong();
    return Optional.of(new Opened(writtenSecond, StandardCharsets.UTF_8.decode(buffer).toString()));
  }

  private byte[] seal(Tenant tenant, String principal, String query, byte[] body) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(secret);
      for (String part : new String[] {tenant.account(), tenant.region(), principal, query}) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
      }
      return Arrays.copyOf(mac.doFinal(body), SEAL_BYTES);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static ProblemException invalid() {
    return Problem.validation("Invalid nextToken").asException();
  }
}
