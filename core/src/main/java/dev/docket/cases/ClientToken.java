package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The use of a client token, whose text is its id under the domain. The same request gets the same
 * case again.
 *
 * @param fingerprint of the request
 * @param createdTime of the case
 */
public record ClientToken(String caseId, String fingerprint, Instant createdTime)
    implements Entity {

  static final Kind<ClientToken> KIND = new Kind<>("client-token", ClientToken.class, 1);

  static Key<ClientToken> key(Key<Domain> domain, String token) {
    return domain.child(KIND, token);
  }

  /**
   * Lies beside each client token, under an id that begins with the time, so that expired tokens
   * are found without reading all others.
   *
   * @param token the id of what expires: a client token of CreateCase, or a {@link BatchToken}
   * @param batch whether it is a token of a batch; null when not
   */
  record Expiry(String token, Instant createdTime, @Nullable Boolean batch) implements Entity {

    static final Kind<Expiry> KIND = new Kind<>("client-token-expiry", Expiry.class, 1);

    static Expiry ofCase(String token, Instant createdTime) {
      return new Expiry(token, createdTime, null);
    }

    static Expiry ofBatch(String token, Instant createdTime) {
      return new Expiry(token, createdTime, true);
    }

    /** What expires. */
    Key<?> of(Key<Domain> domain) {
      return batch == null ? ClientToken.key(domain, token) : domain.child(BatchToken.KIND, token);
    }

    static Key<Expiry> key(Key<Domain> domain, String token, Instant createdTime) {
      return domain.child(KIND, Times.sortable(createdTime) + "-" + token);
    }
  }
}
