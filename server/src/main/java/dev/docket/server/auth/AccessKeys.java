package dev.docket.server.auth;

import java.util.Optional;

/** The active access keys. Safe for use by many threads; never blocks. */
public interface AccessKeys {

  Optional<AccessKey> byId(String id);

  /** The key with a bearer token. The time that this takes reveals nothing about other tokens. */
  Optional<AccessKey> byBearerToken(String token);
}
