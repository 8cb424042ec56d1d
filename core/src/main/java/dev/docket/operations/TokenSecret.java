package dev.docket.operations;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that seals {@code nextToken}s. It is kept in the store, so that a token survives a
 * restart and works on every node. Its tenant is not the account of any caller.
 *
 * @param base64 32 random bytes
 */
record TokenSecret(String base64) implements Entity {

  static final Kind<TokenSecret> KIND = new Kind<>("token-secret", TokenSecret.class, 1);

  static final Key<TokenSecret> KEY = Tenant.SHARED.child(KIND, "1");

  static TokenSecret random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new TokenSecret(Base64.getEncoder().encodeToString(bytes));
  }

  byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }
}
