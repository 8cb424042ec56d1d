package dev.docket.server.auth;

import java.util.Optional;

/** The access keys that are active now. Safe for use by many threads; never blocks. */
public interface AccessKeys {

  Optional<AccessKey> byId(String id);

  /** The key that has a bearer token; how long this takes tells nothing about other tokens. */
  Optional<AccessKey> byBearerToken(String token);
}
