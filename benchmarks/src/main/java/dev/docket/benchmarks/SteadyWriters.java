package dev.docket.benchmarks;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Clients of one server that write all the time, one call after the other. Each tries a call again
 * until it is acknowledged, as an SDK does: with the same client token, or the same value.
 */
final class SteadyWriters implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(15);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(50);

  private final Api api;
  private final WrittenDomain domain;
  private final WriteHistory history;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> writers = new ArrayList<>();
  private final Map<String, Integer> failures = new TreeMap<>();
  private volatile boolean stopped;
  private long lastAnswer = System.nanoTime();
  private Duration longestGap = Duration.ZERO;
  private Duration slowest = Duration.ZERO;

  SteadyWriters(Api api, WrittenDomain domain, WriteHistory history, int count) {
    this.api = api;
    this.domain = domain;
    this.history = history;
    for (int i = 0; i < count; i++) {
      writers.add(threads.submit(this::write));
    }
  }

  private Void write() throws IOException, InterruptedException {
    String caseId = create();
    int number = 0;
    while (!stopped && caseId != null) {
      create();
      if (acknowledged(domain.count(caseId, number + 1)) == null) {
        break;
      }
      number++;
    }
    if (caseId != null) {
      history.counted(new WriteHistory.Count(caseId, number));
    }
    return null;
  }

  private @Nullable String create() throws IOException, InterruptedException {
    String token = UUID.randomUUID().toString();
    String answer = acknowledged(domain.create(token));
    if (answer == null) {
      return null;
    }
    String caseId = new JsonObject(answer).getString("caseId");
    history.created(token, caseId);
    return caseId;
  }

  /** Tries until the call is acknowledged; null if it is refused, as what it is about was lost. */
  private @Nullable String acknowledged(Call call) throws IOException, InterruptedException {
    while (true) {
      long start = System.nanoTime();
      HttpResponse<String> response = api.send(call);
      note(response, Duration.ofNanos(System.nanoTime() - start));
      if (response.statusCode() == 200) {
        Thread.sleep(PAUSE);
        return response.body();
      }
      if (response.statusCode() < 500) {
        return null;
      }
      Thread.sleep(PAUSE_AFTER_FAILURE);
    }
  }

  private synchronized void note(HttpResponse<String> response, Duration time) {
    slowest = time.compareTo(slowest) > 0 ? time : slowest;
    if (response.statusCode() != 200) {
      String type = response.headers().firstValue("x-amzn-errortype").orElse("");
      failures.merge(response.statusCode() + " " + type, 1, Integer::sum);
      return;
    }
    long now = System.nanoTime();
    Duration gap = Duration.ofNanos(now - lastAnswer);
    longestGap = gap.compareTo(longestGap) > 0 ? gap : longestGap;
    lastAnswer = now;
  }

  /** Has each writer finish what it does, and waits for that. */
  void stop() throws InterruptedException, ExecutionException {
    stopped = true;
    for (Future<?> writer : writers) {
      writer.get();
    }
  }

  /** The longest time in which no write of these was acknowledged. */
  synchronized Duration longestGap() {
    return longestGap;
  }

  /** The longest time that a call took. */
  synchronized Duration slowest() {
    return slowest;
  }

  /** How many calls failed, by status and type. */
  synchronized Map<String, Integer> failures() {
    return Map.copyOf(failures);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
