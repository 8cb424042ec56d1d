package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An export of many cases, their import into another domain, and pgbench beside that. */
@Command(
    name = "bulk",
    description = "Measures imports and exports, on PostgreSQL beside pgbench with the same rows.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BulkBenchmark implements Callable<Integer> {

  /** Besides title and customer. */
  private static final int CUSTOM_FIELDS = 8;

  private static final int BATCH = 100;
  private static final int PAGE = 100;

  @Option(names = "--cases", defaultValue = "100000", description = "How many are imported.")
  private int cases;

  @Option(names = "--in-flight", defaultValue = "8", description = "Requests at once.")
  private int inFlight;

  @Option(names = "--seconds", defaultValue = "10", description = "Of pgbench.")
  private int seconds;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private ServerOptions servers = new ServerOptions();

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    List<String> more = new ArrayList<>(store.ofServer());
    try (MeasuredServer docket = servers.startDocket(folder, more);
        Api api = new Api(docket.port())) {
      docket.awaitListening();
      CaseDomain domain = new CaseDomain(api, CUSTOM_FIELDS);
      // What warms the server up is imported too, under other keys.
      load(api, domain, -cases / 5, 0);
      double imported = rate(() -> load(api, domain, 0, cases));
      double exported = rate(() -> read(api, domain));
      System.out.printf("%,d cases of %d fields%n", cases, CUSTOM_FIELDS + 2);
      System.out.printf("import  %,8.0f cases/s, this run only%n", imported);
      System.out.printf("export  %,8.0f cases/s, this run only%n", exported);
      String url = store.url();
      if (url != null) {
        besidePgbench(api, url, imported);
      }
    }
    return 0;
  }

  private void besidePgbench(Api api, String url, double imported)
      throws IOException, InterruptedException {
    // One without all those rows.
    CaseDomain domain = new CaseDomain(api, CUSTOM_FIELDS);
    Pgbench pgbench = new Pgbench(url, seconds);
    SameRows.Script script =
        new SameRows(pgbench, domain.id()).written(() -> api.answer(batch(domain, 0, 1)));
    double inserted = pgbench.run(script.text(), script.variables(), servers.connections());
    System.out.printf("pgbench %,8.0f cases/s, one a transaction%n", inserted);
    System.out.printf("import / pgbench: %.2f   aim >= 0.5%n", imported / inserted);
  }

  /** A part of the measurement; returns how many cases it moves. */
  private interface Part {
    int run() throws IOException, InterruptedException, ExecutionException;
  }

  private static double rate(Part part)
      throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    int moved = part.run();
    return moved * 1e9 / (System.nanoTime() - start);
  }

  private int load(Api api, CaseDomain domain, int from, int to)
      throws InterruptedException, ExecutionException {
    Deque<Future<String>> answers = new ArrayDeque<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(inFlight)) {
      for (int first = from; first < to; first += BATCH) {
        Call call = batch(domain, first, Math.min(first + BATCH, to));
        answers.add(threads.submit(() -> api.answer(call)));
        if (answers.size() > 2 * inFlight) {
          requireImported(answers.remove().get());
        }
      }
      while (!answers.isEmpty()) {
        requireImported(answers.remove().get());
      }
    }
    return to - from;
  }

  private static void requireImported(String answer) {
    for (Object result : new JsonObject(answer).getJsonArray("results")) {
      if (!((JsonObject) result).getString("outcome").equals("IMPORTED")) {
        throw new IllegalStateException("Not imported: " + result);
      }
    }
  }

  private static Call batch(CaseDomain domain, int from, int to) {
    JsonArray batch = new JsonArray();
    for (int i = from; i < to; i++) {
      JsonObject one = new JsonObject(domain.create(i).body());
      one.put("importKey", one.remove("clientToken"));
      batch.add(one);
    }
    return new Call(
        "POST",
        "/feed/domains/" + domain.id() + "/cases-import",
        new JsonObject().put("cases", batch).encode());
  }

  private static int read(Api api, CaseDomain domain) throws IOException, InterruptedException {
    int read = 0;
    String from = "from=beginning";
    while (true) {
      JsonObject page =
          new JsonObject(
              api.answer(
                  new Call(
                      "GET",
                      "/feed/domains/"
                          + domain.id()
                          + "/changes?include=case&include=relatedItems&include=auditEvents"
                          + "&maxResults="
                          + PAGE
                          + "&"
                          + from,
                      "")));
      for (Object change : page.getJsonArray("changes")) {
        read += ((JsonObject) change).containsKey("changeId") ? 0 : 1;
      }
      if (page.getBoolean("upToDate")) {
        return read;
      }
      from = "cursor=" + page.getString("cursor");
    }
  }
}
