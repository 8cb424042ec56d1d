package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.operations.Resources;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Removes the expired tokens of a kind. Only the token itself says when it expires, so this goes
 * along all tokens of a domain, in the order of their ids, round and round, a piece at a time.
 */
final class TokenSweep<T extends UsedToken> {

  /** The most domains of which it is known how far the sweep has come. */
  private static final int CAPACITY = 1_024;

  private final Resources resources;
  private final Kind<T> kind;
  private final int piece;

  /** The ids after which to go on, of domains that have more than a piece. */
  private final Map<Key<Domain>, String> positions =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key<Domain>, String> eldest) {
              return size() > CAPACITY;
            }
          });

  /**
   * A sweep of a node that has just started.
   *
   * @param piece how many tokens are looked at in one step
   */
  TokenSweep(Resources resources, Kind<T> kind, int piece) {
    this.resources = resources;
    this.kind = kind;
    this.piece = piece;
  }

  /**
   * Looks at the next tokens of a domain: a piece, and another one at the end of the round.
   *
   * @param start the id after which the sweep begins, if it has not begun on this node: best one
   *     that differs each time, so that nodes that do not live long do not all look at the same
   *     tokens
   */
  CompletionStage<Void> goOn(Key<Domain> domain, String start, Instant now) {
    String position = positions.get(domain);
    return step(domain, position == null ? start : position, now);
  }

  private CompletionStage<Void> step(Key<Domain> domain, @Nullable String after, Instant now) {
    return list(domain, after)
        .thenCompose(
            page -> {
              String next = page.next();
              if (next != null) {
                positions.put(domain, next);
                return remove(page.items(), now);
              }
              positions.remove(domain);
              return after == null
                  ? remove(page.items(), now)
                  : remove(page.items(), now).thenCompose(removed -> step(domain, null, now));
            });
  }

  /**
   * Removes a piece of a kind whose ids are in the order of time.
   *
   * @return whether none is left that has expired
   */
  CompletionStage<Boolean> removeOldest(Key<Domain> domain, Instant now) {
    return list(domain, null)
        .thenCompose(
            page ->
                remove(page.items(), now)
                    .thenApply(
                        removed ->
                            page.next() == null || !page.items().getLast().value().isExpired(now)));
  }

  private CompletionStage<Page<Stored<T>>> list(Key<Domain> domain, @Nullable String after) {
    return resources.list(domain, kind, new Window(piece, after, Window.Order.ASCENDING));
  }

  /** Removes those that have expired, unless one of them has been used again meanwhile. */
  private CompletionStage<Void> remove(List<Stored<T>> tokens, Instant now) {
    List<Change> changes = new ArrayList<>();
    for (Stored<T> token : tokens) {
      if (token.value().isExpired(now)) {
        changes.add(Change.delete(token));
      }
    }
    return changes.isEmpty()
        ? CompletableFuture.<Void>completedStage(null)
        : resources.commit(new Changes(changes));
  }
}
