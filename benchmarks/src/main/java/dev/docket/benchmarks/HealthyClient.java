package dev.docket.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A client that does nothing but what it may, beside others. */
final class HealthyClient {

  private HealthyClient() {}

  /**
   * How its calls went.
   *
   * @param nanos how long each took, ascending
   * @param failures how many did not end with 200, by what they ended with
   */
  record Calls(long[] nanos, Map<String, Integer> failures) {

    boolean allSucceeded() {
      return failures.isEmpty() && nanos.length > 0;
    }

    Duration at(int percent) {
      return Duration.ofNanos(nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)]);
    }

    Duration slowest() {
      return at(100);
    }

    void print(String when) {
      System.out.printf(
          "%-28s %6d calls, median %.1f ms, 99 %% %.1f ms, slowest %.1f ms %s%n",
          when,
          nanos.length,
          at(50).toNanos() / 1e6,
          at(99).toNanos() / 1e6,
          slowest().toNanos() / 1e6,
          failures.isEmpty() ? "" : failures);
    }
  }

  /** Makes a call over and over for a time, with a pause between calls. */
  static Calls call(int port, Call call, Duration time, Duration pause)
      throws InterruptedException {
    List<Long> nanos = new ArrayList<>();
    Map<String, Integer> failures = new TreeMap<>();
    long end = System.nanoTime() + time.toNanos();
    try (Api api = new Api(port)) {
      while (System.nanoTime() < end) {
        long begin = System.nanoTime();
        try {
          HttpResponse<String> answer = api.send(call);
          if (answer.statusCode() != 200) {
            failures.merge(Integer.toString(answer.statusCode()), 1, Integer::sum);
          }
        } catch (IOException failure) {
          failures.merge(String.valueOf(failure.getMessage()), 1, Integer::sum);
        }
        nanos.add(System.nanoTime() - begin);
        Thread.sleep(pause);
      }
    }
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Calls(sorted, failures);
  }
}
