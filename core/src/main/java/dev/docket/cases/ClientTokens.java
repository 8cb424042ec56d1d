package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The client tokens of CreateCase and of batches. Each is good for {@link UsedToken#LIFETIME}, and
 * one of CreateCase at most as long as its case. What has expired is removed when further tokens
 * are used in the domain.
 */
public final class ClientTokens {

  /** What is stored for client tokens. */
  public static final List<Kind<?>> KINDS =
      List.of(ClientToken.KIND, ClientToken.Expiry.KIND, BatchToken.KIND);

  /** How many uses there are to one step of a sweep on this node. */
  static final int USES_PER_STEP = 64;

  /** As {@link #USES_PER_STEP}, for batches: their tokens have an entry for each case. */
  static final int BATCHES_PER_STEP = 16;

  /**
   * The tokens that a step looks at for each use. With a steady use, a third more tokens are stored
   * than are good: each has expired for half a round on average, and a round of all takes half as
   * many uses as there are tokens.
   */
  static final int LOOKS_PER_USE = 2;

  private final Stamps stamps;
  private final TokenSweep<ClientToken> tokens;
  private final TokenSweep<ClientToken.Expiry> expiries;
  private final TokenSweep<BatchToken> batchTokens;
  private final AtomicInteger uses = new AtomicInteger();
  private final AtomicInteger batches = new AtomicInteger();

  public ClientTokens(Resources resources, Stamps stamps) {
    this.stamps = stamps;
    int piece = LOOKS_PER_USE * USES_PER_STEP;
    this.tokens = new TokenSweep<>(resources, ClientToken.KIND, piece);
    this.expiries = new TokenSweep<>(resources, ClientToken.Expiry.KIND, piece);
    this.batchTokens =
        new TokenSweep<>(resources, BatchToken.KIND, LOOKS_PER_USE * BATCHES_PER_STEP);
  }

  /**
   * The case that a token was used for.
   *
   * @throws dev.docket.operations.ProblemException a ConflictException when it was used for another
   *     request
   */
  static String caseId(ClientToken used, String fingerprint) {
    if (!used.fingerprint().equals(fingerprint)) {
      throw reused();
    }
    return used.caseId();
  }

  /** Says that a token was used for another request. */
  static ProblemException reused() {
    return Problem.conflict("The clientToken was already used with different parameters")
        .asException();
  }

  /**
   * The use of a token that is good; null when there is none.
   *
   * @param used what is stored at the token's key
   */
  static <T extends UsedToken> @Nullable T good(@Nullable Stored<T> used, Instant now) {
    return used == null || used.value().isExpired(now) ? null : used.value();
  }

  /**
   * The changes that use a token.
   *
   * @param expired what is stored at the key; null when nothing is
   */
  static <T extends UsedToken> List<Change> use(Key<T> key, @Nullable Stored<T> expired, T use) {
    return expired == null
        ? List.of(Change.create(key, use))
        : List.of(Change.replace(expired, use), withoutExpiry(expired));
  }

  private static Change withoutExpiry(Stored<? extends UsedToken> used) {
    Key<?> key = used.key();
    return Change.deleteUnder(
        ClientToken.Expiry.key(DomainConfiguration.domainOf(key), key.id(), used.value()));
  }

  /** The keys to read before {@link #removal}. */
  static List<Key<ClientToken>> keys(Key<Domain> domain, Case made) {
    return made.clientToken() == null
        ? List.of()
        : List.of(ClientToken.key(domain, made.clientToken()));
  }

  /** The changes that remove the token of a case, if it is still kept. */
  static List<Change> removal(Stored<Case> stored, Snapshot snapshot) {
    Key<Domain> domain = DomainConfiguration.domainOf(stored.key());
    List<Change> changes = new ArrayList<>();
    for (Key<ClientToken> key : keys(domain, stored.value())) {
      Stored<ClientToken> used = snapshot.find(key);
      // A token that outlived its time may have been used for another case since.
      if (used != null && used.value().caseId().equals(stored.key().id())) {
        changes.add(Change.delete(used));
        changes.add(withoutExpiry(used));
      }
    }
    return changes;
  }

  /** Notes that a token was used for a case. Now and then this removes expired ones. */
  void used(Key<ClientToken> token) {
    if (uses.incrementAndGet() % USES_PER_STEP == 0) {
      // Nobody waits for this, and what fails is done in the next round.
      CompletionStage<?> unawaited = sweep(tokens, token);
    }
  }

  /** Notes that a token was used for a batch, as {@link #used}. */
  void usedForBatch(Key<BatchToken> token) {
    if (batches.incrementAndGet() % BATCHES_PER_STEP == 0) {
      CompletionStage<?> unawaited = sweep(batchTokens, token);
    }
  }

  private <T extends UsedToken> CompletionStage<?> sweep(TokenSweep<T> sweep, Key<T> last) {
    Key<Domain> domain = DomainConfiguration.domainOf(last);
    Instant now = stamps.now();
    // A token that goes leaves no expiry behind, by which it would go again when it is used again.
    return expiries
        .removeOldest(domain, now)
        .thenCompose(
            none ->
                none
                    ? sweep.goOn(domain, last.id(), now)
                    : CompletableFuture.<Void>completedStage(null));
  }
}
