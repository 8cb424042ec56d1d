package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether a memory store that is offered more than its heap holds refuses it and keeps the rest.
 */
@Command(
    name = "case-flood",
    description = "Offers more cases than the heap holds, then reads all that were taken.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CaseFlood implements Callable<Integer> {

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/9f5d1c3b7a2e4f60";

  private static final int CLIENTS = 8;

  @Option(names = "--cases", defaultValue = "100000", description = "Offered in all.")
  private int cases;

  @Option(
      names = "--java-options",
      defaultValue = "-Xmx64m -XX:+ExitOnOutOfMemoryError",
      description = "For the server, separated by blanks.")
  private String javaOptions = "";

  private final Map<String, Integer> outcomes = Collections.synchronizedMap(new TreeMap<>());

  /** The titles of the cases that were acknowledged, by their ids. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-trial");
    int port = MeasuredServer.freePort();
    List<String> command =
        Java.running(javaOptions)
            .docket(
                "serve", "--port=" + port, "--access-log=off", "--rate-limit=off", "--quotas=off");
    Bars bars = new Bars();
    try (MeasuredServer docket = MeasuredServer.start(command, port, folder.resolve("docket.log"));
        Api api = new Api(port)) {
      docket.awaitListening();
      Domain domain = domain(api);
      each(port, cases, (wire, number) -> offer(wire, domain, number));
      AtomicInteger lost = new AtomicInteger();
      List<Map.Entry<String, String>> kept = List.copyOf(acknowledged.entrySet());
      each(port, kept.size(), (wire, number) -> read(wire, domain, kept.get(number), lost));
      report();
      bars.demand("some were taken", !acknowledged.isEmpty());
      bars.demand("the others were refused with 503 alone", onlyRefusals());
      bars.demand("all that were acknowledged can be read", lost.get() == 0);
      bars.demand("a search of them is answered", search(api, domain));
      bars.demand("the server is alive", docket.isAlive());
      bars.demand("SIGTERM ends it with code 0", docket.stop() == 0);
      bars.demand("no OutOfMemoryError", !docket.printed().contains("OutOfMemoryError"));
    }
    System.out.printf("%nThe files of this run are in %s%n", folder);
    return bars.exitCode();
  }

  private record Domain(String id, String template) {

    String path(String rest) {
      return "/domains/" + id + "/" + rest;
    }
  }

  private static Domain domain(Api api) throws IOException, InterruptedException {
    String id = member(api, "/domains", new JsonObject().put("name", "flood"), "domainId");
    JsonObject template = new JsonObject().put("name", "Flood").put("status", "Active");
    return new Domain(id, member(api, "/domains/" + id + "/templates", template, "templateId"));
  }

  private static String member(Api api, String target, JsonObject body, String member)
      throws IOException, InterruptedException {
    return new JsonObject(api.answer(new Call("POST", target, body.encode()))).getString(member);
  }

  private interface Work {
    void at(Wire wire, int number) throws IOException;
  }

  private void each(int port, int count, Work work) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.execute(
            () -> {
              while (next.get() < count) {
                try (Wire wire = new Wire(port)) {
                  for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                    work.at(wire, n);
                  }
                } catch (IOException failure) {
                  outcomes.merge("connection: " + failure.getMessage(), 1, Integer::sum);
                }
              }
            });
      }
    }
  }

  private void offer(Wire wire, Domain domain, int number) throws IOException {
    String title = "Parcel order " + number;
    JsonObject body =
        new JsonObject()
            .put("templateId", domain.template())
            .put("fields", JsonArray.of(value("title", title), value("customer_id", CUSTOMER)));
    Wire.Answer answer = wire.send(new Call("POST", domain.path("cases"), body.encode()));
    outcomes.merge("CreateCase " + answer.status(), 1, Integer::sum);
    if (answer.status() == 200) {
      acknowledged.put(new JsonObject(answer.body()).getString("caseId"), title);
    }
  }

  private static JsonObject value(String field, String text) {
    return new JsonObject()
        .put("id", field)
        .put("value", new JsonObject().put("stringValue", text));
  }

  private void read(Wire wire, Domain domain, Map.Entry<String, String> kept, AtomicInteger lost)
      throws IOException {
    JsonObject body =
        new JsonObject().put("fields", JsonArray.of(new JsonObject().put("id", "title")));
    Wire.Answer answer =
        wire.send(new Call("POST", domain.path("cases/" + kept.getKey()), body.encode()));
    outcomes.merge("GetCase " + answer.status(), 1, Integer::sum);
    if (!answer.body().contains('"' + kept.getValue() + '"')) {
      lost.incrementAndGet();
    }
  }

  private static boolean search(Api api, Domain domain) throws IOException, InterruptedException {
    return api.send(new Call("POST", domain.path("cases-search"), "{\"maxResults\":10}"))
            .statusCode()
        == 200;
  }

  private boolean onlyRefusals() {
    return outcomes.keySet().stream()
        .filter(outcome -> !outcome.startsWith("GetCase"))
        .allMatch(List.of("CreateCase 200", "CreateCase 503")::contains);
  }

  private void report() {
    System.out.printf("%d cases offered by %d clients, %s%n%n", cases, CLIENTS, javaOptions);
    outcomes.forEach((what, count) -> System.out.printf("%-56s %8d%n", what, count));
    System.out.println();
  }
}
