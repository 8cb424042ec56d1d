package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The access keys of a server without configured ones, for development on one machine. One
 * well-known secret opens every account: the access key id {@code docket} opens the account {@code
 * 000000000000}, an id of 12 digits the account of that number, so that tests can run side by side.
 * The bearer tokens are {@code docket-secret} and {@code docket-secret.<12 digits>}.
 */
public final class DevelopmentKeys implements AccessKeys {

  public static final String ID = "docket";
  public static final String SECRET = "docket-secret";

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

  private static AccessKey key(String id, String account) {
    return new AccessKey(id, SECRET, account, Accounts.defaultUser(account), null, null, null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
