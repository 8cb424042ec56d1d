package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;

/**
 * The use of a client token, which is its id under the domain: the same request gets the same case
 * again.
 *
 * @param fingerprint of the request
 * @param createdTime of the case
 */
record ClientToken(String caseId, String fingerprint, Instant createdTime) implements Entity {

  static final Kind<ClientToken> KIND = new Kind<>("client-token", ClientToken.class, 1);

  static Key<ClientToken> key(Key<Domain> domain, String token) {
    return domain.child(KIND, token);
  }

  /**
   * Stands beside each client token, under an id that begins with the time: so those that have
   * served their time are found without looking at all others.
   */
  record Expiry(String token, Instant createdTime) implements Entity {

    static final Kind<Expiry> KIND = new Kind<>("client-token-expiry", Expiry.class, 1);

    static Key<Expiry> key(Key<Domain> domain, String token, Instant createdTime) {
      return domain.child(KIND, Times.sortable(createdTime) + "-" + token);
    }
  }
}
