package dev.docket.server.control.journal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The last requests that the API answered, the oldest first. Their numbers grow by one, also when
 * requests are forgotten. Safe for use by many threads.
 */
public final class Journal {

  /** How many requests are kept. */
  static final int KEPT = 1_000;

  /** How many may wait for a request at once. */
  static final int MOST_WAITING = 100;

  private final Deque<ObjectNode> requests = new ArrayDeque<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private long last;

  private record Waiting(Predicate<ObjectNode> wanted, CompletableFuture<Boolean> arrived) {}

  /**
   * Some requests.
   *
   * @param last the number of the last request there was, wanted or not; 0 if there was none
   */
  record Found(List<ObjectNode> requests, long last) {}

  /**
   * Adds a request, which must not be changed afterwards.
   *
   * @param request a Request of the contract, without its number
   */
  public void add(ObjectNode request) {
    List<Waiting> met = new ArrayList<>(0);
    synchronized (this) {
      ObjectNode numbered = JsonNodeFactory.instance.objectNode().put("number", ++last);
      numbered.setAll(request);
      if (requests.size() == KEPT) {
        requests.removeFirst();
      }
      requests.addLast(numbered);
      if (!waiting.isEmpty()) {
        waiting.stream().filter(one -> one.wanted().test(numbered)).forEach(met::add);
        waiting.removeAll(met);
      }
    }
    met.forEach(one -> one.arrived().complete(true));
  }

  synchronized Found find(Predicate<ObjectNode> wanted) {
    return new Found(requests.stream().filter(wanted).toList(), last);
  }

  /**
   * Completes when there is a request that is wanted, at once if there is one. Whoever completes it
   * before that waits no longer.
   *
   * @throws dev.docket.operations.ProblemException a ServiceUnavailableException when too many wait
   */
  synchronized CompletableFuture<Boolean> await(Predicate<ObjectNode> wanted) {
    if (requests.stream().anyMatch(wanted)) {
      return CompletableFuture.completedFuture(true);
    }
    if (waiting.size() >= MOST_WAITING) {
      throw new Problem(
              "ServiceUnavailableException",
              "Not more than " + MOST_WAITING + " can wait for requests at once")
          .asException();
    }
    Waiting one = new Waiting(wanted, new CompletableFuture<>());
    waiting.add(one);
    one.arrived().whenComplete((arrived, failure) -> forget(one));
    return one.arrived();
  }

  private synchronized void forget(Waiting one) {
    waiting.remove(one);
  }

  /** Forgets the requests so far. */
  public synchronized void clear() {
    requests.clear();
  }
}
