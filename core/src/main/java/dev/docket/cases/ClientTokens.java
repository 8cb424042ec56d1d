package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The client tokens of CreateCase and of batches. Each is kept for at least {@link #LIFETIME}. It
 * is then removed when further tokens are used in the domain, or together with its case.
 */
public final class ClientTokens {

  /** What is stored for client tokens. */
  public static final List<Kind<?>> KINDS =
      List.of(ClientToken.KIND, ClientToken.Expiry.KIND, BatchToken.KIND);

  private static final Duration LIFETIME = Duration.ofHours(24);

  /** How many uses there are to one clean-up on this node. */
  private static final int USES_PER_CLEAN_UP = 64;

  /** More than the uses that one clean-up has to make up for, so that none are left over. */
  private static final int CLEAN_UP = 4 * USES_PER_CLEAN_UP;

  private final Resources resources;
  private final Stamps stamps;
  private final AtomicInteger uses = new AtomicInteger();

  public ClientTokens(Resources resources, Stamps stamps) {
    this.resources = resources;
    this.stamps = stamps;
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

  /** The changes that use a token for a new case. */
  static List<Change> use(Key<ClientToken> key, String caseId, String fingerprint, Instant now) {
    return List.of(
        Change.create(key, new ClientToken(caseId, fingerprint, now)),
        Change.create(
            ClientToken.Expiry.key(DomainConfiguration.domainOf(key), key.id(), now),
            ClientToken.Expiry.ofCase(key.id(), now)));
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
        changes.add(
            Change.deleteUnder(
                ClientToken.Expiry.key(domain, key.id(), used.value().createdTime())));
      }
    }
    return changes;
  }

  /** Notes that a token was used. Now and then this removes old tokens. */
  void used(Key<Domain> domain) {
    if (uses.incrementAndGet() % USES_PER_CLEAN_UP == 0) {
      // Nobody waits for this, and if it fails the next time does it.
      CompletionStage<?> unawaited = cleanUp(domain);
    }
  }

  /** Removes expired tokens, oldest first, a few hundred at most. */
  private CompletionStage<?> cleanUp(Key<Domain> domain) {
    Instant end = stamps.now().minus(LIFETIME);
    return resources
        .list(domain, ClientToken.Expiry.KIND, new Window(CLEAN_UP, null, Window.Order.ASCENDING))
        .thenCompose(
            page -> {
              List<Change> changes = new ArrayList<>();
              for (Stored<ClientToken.Expiry> expiry : page.items()) {
                if (expiry.value().createdTime().isBefore(end)) {
                  // While this entity is there, so is the use of the token that it belongs to.
                  changes.add(Change.delete(expiry));
                  changes.add(Change.deleteUnder(expiry.value().of(domain)));
                }
              }
              return changes.isEmpty()
                  ? CompletableFuture.<@Nullable Void>completedStage(null)
                  : resources.commit(new Changes(changes));
            });
  }
}
