package dev.docket.server.domainfile;

import dev.docket.server.auth.AccessKey;

/** With what calls are authenticated. */
public sealed interface CallCredentials {

  /** Calls are signed. */
  record Signing(AccessKey key) implements CallCredentials {}

  /** Calls carry a token, which Docket takes and AWS does not. */
  record Bearer(String token) implements CallCredentials {

    /** Without the token. */
    @Override
    public String toString() {
      return "Bearer";
    }
  }
}
