package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The use of a client token, whose text is its id under the domain. The same request gets the same
 * case again.
 *
 * @param fingerprint of the request; of a case that was imported, a word that no request has
 * @param createdTime of the case
 */
public record ClientToken(String caseId, String fingerprint, Instant createdTime)
    implements UsedToken {

  static final Kind<ClientToken> KIND = new Kind<>("client-token", ClientToken.class, 1);

  private static final String IMPORTED = "import";

  static Key<ClientToken> key(Key<Domain> domain, String token) {
    return domain.child(KIND, token);
  }

  /** What a case was imported as, which lives as long as the case. */
  static ClientToken ofImport(String caseId, Instant now) {
    return new ClientToken(caseId, IMPORTED, now);
  }

  @Override
  public boolean isExpired(Instant now) {
    return !fingerprint.equals(IMPORTED) && UsedToken.super.isExpired(now);
  }

  /**
   * Lies beside the tokens of builds that found expired ones by it, under an id that begins with
   * the time. Such builds remove the token with it, whatever that was used for since; so it goes
   * when the token is used again.
   *
   * @param token the id of a client token of CreateCase, or of a {@link BatchToken}
   * @param batch whether it is a token of a batch; null when not
   */
  record Expiry(String token, Instant createdTime, @Nullable Boolean batch) implements UsedToken {

    static final Kind<Expiry> KIND = new Kind<>("client-token-expiry", Expiry.class, 1);

    /** The key of what may lie beside the use of a token. */
    static Key<Expiry> key(Key<Domain> domain, String token, UsedToken used) {
      return domain.child(KIND, Times.sortable(used.createdTime()) + "-" + token);
    }
  }
}
