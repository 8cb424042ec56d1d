package dev.docket.server.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the requests in flight. Once draining begins, it refuses new ones and reports when the
 * last one has finished.
 */
public final class Drain {

  private final AtomicInteger underWay = new AtomicInteger();
  private final CompletableFuture<Void> empty = new CompletableFuture<>();
  private volatile boolean begun;

  /** The step of a request. */
  void count(CallContext context) {
    underWay.incrementAndGet();
    context.addEndHandler(this::ended);
    if (begun) {
      ClosingConnection.after(context);
      throw RequestProblems.draining();
    }
    context.next();
  }

  /** Begins to refuse requests. The stage completes when none is in flight. */
  public CompletionStage<Void> begin() {
    begun = true;
    if (underWay.get() == 0) {
      empty.complete(null);
    }
    return empty;
  }

  /** The requests in flight, but for those of pages. */
  public int inFlight() {
    return underWay.get();
  }

  boolean hasBegun() {
    return begun;
  }

  private void ended() {
    if (underWay.decrementAndGet() == 0 && begun) {
      empty.complete(null);
    }
  }
}
