package dev.docket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * What one client saw that called at a steady rate over one connection.
 *
 * @param statuses how often each came
 * @param nanos from when each call was due to its answer, ascending
 */
record PacedCalls(Map<Integer, Integer> statuses, long[] nanos) {

  static PacedCalls run(int port, Call call, String token, double perSecond, Duration time)
      throws IOException {
    Map<Integer, Integer> statuses = new TreeMap<>();
    long[] nanos = new long[(int) (perSecond * time.toNanos() / 1e9)];
    try (Wire wire = new Wire(port)) {
      long begin = System.nanoTime();
      for (int i = 0; i < nanos.length; i++) {
        long due = begin + (long) (i * 1e9 / perSecond);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        statuses.merge(wire.send(call, token).status(), 1, Integer::sum);
        nanos[i] = System.nanoTime() - due;
      }
      Arrays.sort(nanos);
      return new PacedCalls(statuses, nanos);
    }
  }

  /** Several clients at a time, each with its own token. */
  static List<PacedCalls> run(
      int port, Call call, List<String> tokens, double perSecond, Duration time)
      throws InterruptedException {
    try (ExecutorService clients = Executors.newFixedThreadPool(tokens.size())) {
      List<Future<PacedCalls>> running = new ArrayList<>();
      for (String token : tokens) {
        running.add(clients.submit(() -> run(port, call, token, perSecond, time)));
      }
      List<PacedCalls> all = new ArrayList<>();
      for (Future<PacedCalls> client : running) {
        all.add(client.get());
      }
      return all;
    } catch (ExecutionException failure) {
      throw new UncheckedIOException(new IOException(failure));
    }
  }

  int count(int status) {
    return statuses.getOrDefault(status, 0);
  }

  /** The calls that a limiter let through, whatever came of them. */
  int admitted() {
    return nanos.length - count(429);
  }

  /** Milliseconds that 99 % of the calls of all these clients took at most. */
  static double p99Millis(List<PacedCalls> clients) {
    long[] all =
        clients.stream().flatMapToLong(client -> Arrays.stream(client.nanos)).sorted().toArray();
    return all[all.length * 99 / 100] / 1e6;
  }
}
