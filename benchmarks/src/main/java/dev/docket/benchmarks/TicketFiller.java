package dev.docket.benchmarks;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Storage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Fills a scope with tickets, and by turns with some that are not searched, to see what searches
 * cost those who write.
 */
final class TicketFiller {

  private static final int CREATES_OF_A_COMMIT = 200;
  private static final int COMMITS_UNDER_WAY = 4;
  private static final int ROUNDS = 10;
  private static final int MOST_UNSEARCHED = 50_000;

  private final Storage storage;
  private final Key<Claim> scope;
  private final Tickets tickets;
  private final int size;
  private final Pace searched = new Pace();
  private final Pace unsearched = new Pace();

  TicketFiller(Storage storage, Key<Claim> scope, int size) {
    this.storage = storage;
    this.scope = scope;
    this.tickets = new Tickets(size);
    this.size = size;
  }

  /** What was created in how much time. */
  private static final class Pace {
    private long nanos;
    private int created;

    double perSecond() {
      return created * 1e9 / nanos;
    }
  }

  /** Creates what is not there yet, and answers how much that was. */
  int fill() {
    if (!exists(scope)) {
      commit(new Changes(List.of(Change.create(scope, new Claim("tickets"))))).join();
    }
    int few = Math.min(size, MOST_UNSEARCHED);
    for (int round = 0; round < ROUNDS; round++) {
      create(
          UnsearchedTicket.KIND,
          few / ROUNDS * round,
          few / ROUNDS * (round + 1),
          number -> new UnsearchedTicket(tickets.ticket(number)),
          unsearched);
      create(
          SampleTicket.KIND,
          size / ROUNDS * round,
          size / ROUNDS * (round + 1),
          tickets::ticket,
          searched);
    }
    return searched.created;
  }

  /** What was measured; in words. */
  String rates() {
    return searched.created == 0
        ? "all there"
        : String.format(
            Locale.ROOT,
            "%.0f/s; without searches %.0f/s (%.2f)",
            searched.perSecond(),
            unsearched.perSecond(),
            searched.perSecond() / unsearched.perSecond());
  }

  private <E extends Entity> void create(
      Kind<E> kind, int start, int end, IntFunction<E> entity, Pace pace) {
    // What one commit creates is there or is not.
    int[] missing =
        IntStream.iterate(start, from -> from < end, from -> from + CREATES_OF_A_COMMIT)
            .filter(from -> !exists(scope.child(kind, tickets.id(from))))
            .toArray();
    ArrayDeque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
    long began = System.nanoTime();
    for (int from : missing) {
      List<Change> changes = new ArrayList<>();
      for (int i = from; i < Math.min(end, from + CREATES_OF_A_COMMIT); i++) {
        changes.add(Change.create(scope.child(kind, tickets.id(i)), entity.apply(i)));
      }
      if (underWay.size() == COMMITS_UNDER_WAY) {
        underWay.remove().join();
      }
      underWay.add(commit(new Changes(changes)));
      pace.created += changes.size();
    }
    underWay.forEach(CompletableFuture::join);
    pace.nanos += System.nanoTime() - began;
  }

  private boolean exists(Key<?> key) {
    return storage.get(List.of(key)).toCompletableFuture().join().find(key) != null;
  }

  private CompletableFuture<Void> commit(Changes changes) {
    return storage.commit(changes).toCompletableFuture();
  }
}
