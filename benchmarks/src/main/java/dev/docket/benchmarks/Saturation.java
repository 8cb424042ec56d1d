package dev.docket.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Clients that call servers far more often than their rate allows, and what the answers were, by
 * tenths of a second. A call is one that fails for its input, so it costs a token and needs no
 * store: whatever else becomes of it is the work of the limits.
 */
final class Saturation implements AutoCloseable {

  private static final Call CALL = new Call("POST", "/domains", "{}");
  private static final int ADMITTED = 400;
  private static final int REFUSED = 429;

  private static final int CLIENTS = 2;
  private static final Duration BETWEEN_CALLS = Duration.ofMillis(5);
  private static final long TENTH = 100_000_000;
  private static final int MOST_TENTHS = 36_000;

  private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
  private final long start = System.nanoTime();
  private final AtomicIntegerArray admitted = new AtomicIntegerArray(MOST_TENTHS);
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final Set<MeasuredServer> leaving = ConcurrentHashMap.newKeySet();
  private volatile boolean over;

  /** Begins to call a server. */
  void call(MeasuredServer server) {
    for (int i = 0; i < CLIENTS; i++) {
      clients.execute(() -> callUntilEnd(server));
    }
  }

  private void callUntilEnd(MeasuredServer server) {
    while (!over && !leaving.contains(server)) {
      try (Wire wire = new Wire(server.port())) {
        while (!over) {
          count(wire.send(CALL).status());
          Thread.sleep(BETWEEN_CALLS);
        }
      } catch (IOException ended) {
        if (!leaving.contains(server)) {
          statuses.merge(0, 1, Integer::sum);
        }
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  private void count(int status) {
    statuses.merge(status, 1, Integer::sum);
    if (status == ADMITTED) {
      admitted.incrementAndGet(tenth());
    }
  }

  private int tenth() {
    return (int) ((System.nanoTime() - start) / TENTH);
  }

  /** Expects the end of a server. */
  void leave(MeasuredServer server) {
    leaving.add(server);
  }

  /** Waits, and returns how many calls were admitted meanwhile. */
  int admittedIn(Duration time) throws InterruptedException {
    int first = tenth();
    Thread.sleep(time);
    int sum = 0;
    for (int i = first; i < tenth(); i++) {
      sum += admitted.get(i);
    }
    return sum;
  }

  /** How often an answer was neither an admission nor a refusal, by status; 0 is no answer. */
  Map<Integer, Integer> others() {
    Map<Integer, Integer> others = new TreeMap<>(statuses);
    others.remove(ADMITTED);
    others.remove(REFUSED);
    return others;
  }

  @Override
  public void close() {
    over = true;
    clients.close();
  }
}
