package dev.docket.benchmarks;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Whether the quota of domains is exact when many ask at once, and deletions free it. */
final class QuotaTrial {

  private static final int QUOTA = 5;
  private static final int RACERS = 32;
  private static final int ROUNDS = 20;

  private final int port;
  private final Bars bars;
  private int names;

  QuotaTrial(int port, Bars bars) {
    this.port = port;
    this.bars = bars;
  }

  void run() throws IOException, InterruptedException {
    try (Wire wire = new Wire(port)) {
      for (int i = 1; i < QUOTA; i++) {
        wire.send(create());
      }
      List<String> outcomes = new ArrayList<>();
      int deleted = 0;
      for (int i = 0; i < ROUNDS; i++) {
        List<Wire.Answer> answers = race();
        outcomes.add(counts(answers));
        for (Wire.Answer answer : answers) {
          if (answer.status() == 200) {
            String id = new JsonObject(answer.body()).getString("domainId");
            deleted += wire.send(new Call("DELETE", "/domains/" + id, "")).status() == 200 ? 1 : 0;
          }
        }
      }
      String exact = "{200=1, 402=" + (RACERS - 1) + "}";
      bars.demand(
          "32 creates at once at quota - 1: 1 x 200, 31 x 402, " + ROUNDS + " times",
          outcomes.getFirst() + ", " + deleted + " deleted",
          Collections.frequency(outcomes, exact) == ROUNDS && deleted == ROUNDS);
      int free = wire.send(create()).status();
      int full = wire.send(create()).status();
      bars.demand(
          "a deletion frees one place", free + ", then " + full, free == 200 && full == 402);
    }
  }

  private Call create() {
    return new Call("POST", "/domains", "{\"name\":\"trial-" + names++ + "\"}");
  }

  private List<Wire.Answer> race() throws IOException, InterruptedException {
    CyclicBarrier together = new CyclicBarrier(RACERS);
    List<Future<Wire.Answer>> racing = new ArrayList<>();
    try (ExecutorService racers = Executors.newFixedThreadPool(RACERS)) {
      for (int i = 0; i < RACERS; i++) {
        Call create = create();
        racing.add(
            racers.submit(
                () -> {
                  try (Wire wire = new Wire(port)) {
                    together.await();
                    return wire.send(create);
                  }
                }));
      }
      List<Wire.Answer> answers = new ArrayList<>();
      for (Future<Wire.Answer> racer : racing) {
        answers.add(racer.get());
      }
      return answers;
    } catch (ExecutionException failure) {
      throw new IOException(failure);
    }
  }

  private static String counts(List<Wire.Answer> answers) {
    Map<Integer, Integer> counts = new TreeMap<>();
    answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
    return counts.toString();
  }
}
