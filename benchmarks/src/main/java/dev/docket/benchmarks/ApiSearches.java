package dev.docket.benchmarks;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** The searches that are made through the API, by name, and how long they take. */
final class ApiSearches {

  /** Made as soon as all cases are there, and again after VACUUM. */
  static final String NEWEST = "P4 everything, newest first";

  private static final Duration PREPARATION = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final int runs;

  /**
   * @param runs of each
   */
  ApiSearches(int runs) {
    this.runs = runs;
  }

  /** The shapes; each makes searches that ask for something else each time where it can. */
  static Map<String, Function<SplittableRandom, Call>> all(ApiCases cases) {
    Map<String, Function<SplittableRandom, Call>> all = new LinkedHashMap<>();
    all.put(NEWEST, random -> cases.everything());
    all.put("P4 a status of 40 %", random -> cases.closed());
    all.put("P5 a frequent word", cases::frequentWord);
    all.put("P5 a label of 13.5 %", random -> cases.label());
    all.put("P5 a number range of 10 %", cases::amounts);
    all.put("P5 a date range of 7 %, by another date", cases::dates);
    all.put("P6 everything by a custom number", random -> cases.byAmount());
    all.put("P7 a customer with ten cases", cases::fewCustomer);
    all.put("P7 a customer with 5 %", random -> cases.customer(0));
    return all;
  }

  /** Milliseconds of searches of one shape, one at a time, ascending. */
  double[] millis(ApiSide side, Function<SplittableRandom, Call> shape) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    double[] millis = new double[runs];
    try (Wire wire = new Wire(side.server().port())) {
      awaitAnswer(wire, shape.apply(random));
      for (int warm = 0; warm < 5; warm++) {
        answer(wire, shape.apply(random));
      }
      for (int run = 0; run < runs; run++) {
        Call call = shape.apply(random);
        long begin = System.nanoTime();
        answer(wire, call);
        millis[run] = (System.nanoTime() - begin) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis;
  }

  /** Milliseconds of the pages behind the first of everything by a number, ascending. */
  double[] pages(ApiSide side) throws IOException {
    double[] millis = new double[runs];
    try (Wire wire = new Wire(side.server().port())) {
      String token = next(answer(wire, side.cases().pageByAmount("")));
      int read = 0;
      while (read < runs && !token.isEmpty()) {
        Call call = side.cases().pageByAmount(token);
        long begin = System.nanoTime();
        String body = answer(wire, call);
        millis[read++] = (System.nanoTime() - begin) / 1e6;
        token = next(body);
      }
      millis = Arrays.copyOf(millis, read);
    }
    Arrays.sort(millis);
    return millis;
  }

  /** Some builds fail searches until they have looked at all that was written before the first. */
  private static void awaitAnswer(Wire wire, Call call) throws IOException {
    long end = System.nanoTime() + PREPARATION.toNanos();
    while (wire.send(call).status() == 500 && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static String next(String answer) {
    return new JsonObject(answer).getString("nextToken", "");
  }

  private static String answer(Wire wire, Call call) throws IOException {
    Wire.Answer answer = wire.send(call);
    if (answer.status() != 200) {
      throw new IOException(call + ": " + answer.status() + " " + answer.body());
    }
    return answer.body();
  }

  static double at(double[] sorted, int percent) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
