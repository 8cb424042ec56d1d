package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.List;

/**
 * The use of a client token for a batch: the same request gets the same answer again.
 *
 * @param fingerprint of the request
 * @param entries what was answered; while there are fewer than cases, the batch is still to go on
 *     with the next one
 */
record BatchToken(String fingerprint, List<BatchEntry> entries, Instant createdTime)
    implements UsedToken {

  static final Kind<BatchToken> KIND = new Kind<>("batch-token", BatchToken.class, 1);

  BatchToken {
    entries = List.copyOf(entries);
  }

  static Key<BatchToken> key(Key<Domain> domain, String operation, String token) {
    return domain.child(KIND, operation + "/" + token);
  }

  /** The same use, with what became of more cases. */
  BatchToken withEntries(List<BatchEntry> newEntries) {
    return new BatchToken(fingerprint, newEntries, createdTime);
  }

  /**
   * What was answered.
   *
   * @throws dev.docket.operations.ProblemException a ConflictException when the token was used for
   *     another request
   */
  List<BatchEntry> entries(String ofRequest) {
    if (!fingerprint.equals(ofRequest)) {
      throw ClientTokens.reused();
    }
    return entries;
  }
}
