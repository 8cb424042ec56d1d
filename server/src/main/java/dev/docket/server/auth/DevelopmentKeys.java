package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The access keys of a server without configured ones, for development on one machine. One
 * well-known secret opens every account: the access key id {@code docket} opens the account {@code
 * 000000000000}, an id of 12 digits the account of that number, so that tests can run side by side.
 * The bearer tokens are {@code docket-secret} and {@code docket-secret.<12 digits>}.
 */
public final class DevelopmentKeys implements AccessKeys {

  private static final int KEPT = 256;

  public static final String ID = "docket";
  public static final String SECRET = "docket-secret";

  /** Keys that were made, by the hashes of their ids. */
  private final AtomicReferenceArray<@Nullable AccessKey> made = new AtomicReferenceArray<>(KEPT);

  @Override
  public Optional<AccessKey> byId(String id) {
    if (id.equals(ID)) {
      return Optional.of(key(id, Accounts.DEFAULT));
    }
    return Accounts.isAccount(id) ? Optional.of(key(id, id)) : Optional.empty();
  }

  @Override
  public Optional<AccessKey> byBearerToken(String token) {
    int dot = token.indexOf('.');
    String secret = dot < 0 ? token : token.substring(0, dot);
    if (!MessageDigest.isEqual(bytes(secret), bytes(SECRET))) {
      return Optional.empty();
    }
    return dot < 0
        ? byId(ID)
        : Optional.of(token.substring(dot + 1)).filter(Accounts::isAccount).flatMap(this::byId);
  }

  /** One that was made lately, or else a new one. */
  private AccessKey key(String id, String account) {
    int index = id.hashCode() & KEPT - 1;
    AccessKey known = made.get(index);
    if (known == null || !known.id().equals(id)) {
      known = made(id, account);
      made.set(index, known);
    }
    return known;
  }

  private static AccessKey made(String id, String account) {
    return new AccessKey(id, SECRET, account, Accounts.defaultUser(account), null, null, null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
