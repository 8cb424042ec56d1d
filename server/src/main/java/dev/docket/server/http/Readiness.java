package dev.docket.server.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the store answers, and what an operator should look at although it does. The store is
 * asked at most once a second, however often this is: anyone may ask, and no flood of requests
 * should reach the store.
 *
 * <p>Safe for use by many threads.
 */
public final class Readiness {

  private static final Duration KEPT = Duration.ofSeconds(1);

  private final Supplier<CompletionStage<Void>> store;
  private final Supplier<List<String>> alarms;
  private final LongSupplier nanos;
  private final AtomicReference<@Nullable Asked> last = new AtomicReference<>();

  private record Asked(long when, CompletableFuture<Void> answer) {}

  /**
   * @param store asks the store; the stage fails when the store does not answer
   * @param alarms sentences that anyone may read, of what is wrong and keeps nobody from calling
   */
  public Readiness(Supplier<CompletionStage<Void>> store, Supplier<List<String>> alarms) {
    this(store, alarms, System::nanoTime);
  }

  /**
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  Readiness(
      Supplier<CompletionStage<Void>> store, Supplier<List<String>> alarms, LongSupplier nanos) {
    this.store = store;
    this.alarms = alarms;
    this.nanos = nanos;
  }

  List<String> alarms() {
    return alarms.get();
  }

  /** Completes when the store is likely to answer, and fails otherwise. */
  CompletionStage<Void> check() {
    long now = nanos.getAsLong();
    Asked known = last.get();
    if (known != null && now - known.when() < KEPT.toNanos()) {
      return known.answer();
    }
    Asked asked = new Asked(now, new CompletableFuture<>());
    Asked other = last.compareAndExchange(known, asked);
    if (other != known && other != null) {
      return other.answer();
    }
    ask()
        .whenComplete(
            (up, failure) -> {
              if (failure == null) {
                asked.answer().complete(null);
              } else {
                asked.answer().completeExceptionally(failure);
              }
            });
    return asked.answer();
  }

  private CompletionStage<Void> ask() {
    try {
      return store.get();
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }
}
