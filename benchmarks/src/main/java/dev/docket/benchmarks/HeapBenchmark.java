package dev.docket.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a case takes of the heap in the memory store. */
@Command(
    name = "heap",
    description = {
      "Fills servers with the memory store, one after another, with cases of 21 fields, each with a",
      "client token, and reads after a collection how much more of the heap is in use."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class HeapBenchmark implements Callable<Integer> {

  private static final int USERS = 20;

  @Option(names = "--docket", description = "The jar of a server, once for each to measure.")
  private List<String> jars = List.of(Java.DOCKET.toString());

  @Option(names = "--cases", defaultValue = "5000", description = "The number of cases.")
  private int cases;

  @Option(
      names = "--java-options",
      defaultValue = "-Xmx1g -XX:+UseSerialGC",
      description = "For each server, separated by blanks.")
  private String javaOptions = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    List<Long> bytes = new ArrayList<>();
    for (String jar : jars) {
      bytes.add(bytesOfACase(jar, folder));
      System.out.printf(
          Locale.ROOT,
          "%-60s %,8d bytes a case %6.2f%n",
          jar,
          bytes.getLast(),
          (double) bytes.getLast() / bytes.getFirst());
    }
    return 0;
  }

  private long bytesOfACase(String jar, Path folder) throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    List<String> command = new ArrayList<>();
    command.add(tool("java"));
    command.addAll(Java.running(javaOptions).options());
    command.addAll(List.of("-jar", jar, "serve", "--port=" + port, "--access-log=off"));
    command.addAll(List.of("--quotas=off", "--rate-limit=off", "--address-rate-limit=off"));
    try (MeasuredServer server = MeasuredServer.start(command, port, folder.resolve("log"));
        Api api = new Api(port)) {
      server.awaitListening();
      CaseDomain domain = new CaseDomain(api);
      SplittableRandom random = new SplittableRandom(1);
      // What the first cases bring is there once.
      fill(api, domain, random, 0, cases / 10);
      long before = heap(server);
      fill(api, domain, random, cases / 10, cases / 10 + cases);
      return (heap(server) - before) / cases;
    }
  }

  private static void fill(Api api, CaseDomain domain, SplittableRandom random, int from, int to)
      throws IOException, InterruptedException {
    for (int i = from; i < to; i++) {
      Call call = domain.create(i);
      JsonObject body = new JsonObject(call.body());
      JsonArray values = body.getJsonArray("fields");
      for (int j = 0; j < values.size(); j++) {
        vary(values.getJsonObject(j).getJsonObject("value"), random);
      }
      api.answer(new Call(call.method(), call.target(), body.encode()));
    }
  }

  /** Texts, times and numbers become others in each case; users are few, and options the same. */
  private static void vary(JsonObject value, SplittableRandom random) {
    String text = value.getString("stringValue");
    if (value.containsKey("doubleValue")) {
      value.put("doubleValue", random.nextDouble());
    } else if (value.containsKey("userArnValue")) {
      value.put("userArnValue", value.getString("userArnValue") + random.nextInt(USERS));
    } else if (text != null && text.startsWith("20")) {
      value.put(
          "stringValue",
          "2026-03-01T12:%02d:%02dZ".formatted(random.nextInt(60), random.nextInt(60)));
    } else if (text != null && !text.equals("damaged")) {
      value.put("stringValue", text + "-%08d".formatted(random.nextInt(100_000_000)));
    }
  }

  /** What is in use after a collection, as the tool says in the last line of its histogram. */
  private static long heap(MeasuredServer server) throws IOException {
    Process process =
        new ProcessBuilder(tool("jcmd"), Long.toString(server.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    String[] total = lines.getLast().trim().split("\\s+");
    if (!total[0].equals("Total")) {
      throw new IOException(String.join("\n", lines));
    }
    return Long.parseLong(total[2]);
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
