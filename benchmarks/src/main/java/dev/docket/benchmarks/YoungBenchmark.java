package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a server costs whose process has just begun, as those of test suites have. */
@Command(
    name = "young",
    description = {
      "Measures the start of a process to its first answer, and the CPU of its first calls of many",
      "operations: by turns of two builds."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class YoungBenchmark implements Callable<Integer> {

  @Option(names = "--docket", defaultValue = "./docket", description = "The command to measure.")
  private String docket = "";

  @Option(names = "--other", description = "The command docket of another build.")
  private List<String> others = List.of();

  @Option(names = "--rounds", defaultValue = "7", description = "Processes of each command.")
  private int rounds;

  @Option(names = "--requests", defaultValue = "5000", description = "Signed calls a process.")
  private int requests;

  @Option(names = "--connections", defaultValue = "4", description = "For one half of the calls.")
  private int connections;

  /**
   * The life of one process.
   *
   * @param start from the start of the process to the first answer
   * @param startCpu what that took
   * @param callsCpu what the calls after it took
   */
  private record Life(Duration start, Duration startCpu, Duration callsCpu, long mebibytes) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    Map<String, List<Life>> lives = new LinkedHashMap<>();
    lives.put(docket, new ArrayList<>());
    others.forEach(other -> lives.put(other, new ArrayList<>()));
    for (String command : lives.keySet()) {
      prepare(command, folder);
    }
    for (int i = -1; i < rounds; i++) {
      for (Map.Entry<String, List<Life>> command : lives.entrySet()) {
        Life life = live(command.getKey(), folder);
        // The first one of each warms the file system.
        if (i >= 0) {
          command.getValue().add(life);
        }
      }
    }
    report(lives);
    return 0;
  }

  /** Makes the archive of classes, which a server would make beside itself. */
  private static void prepare(String command, Path folder)
      throws IOException, InterruptedException {
    List<String> help = new ArrayList<>(List.of(command.split(" ")));
    help.add("--help");
    new ProcessBuilder(help)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("help.log").toFile())
        .start()
        .waitFor();
  }

  private Life live(String command, Path folder) throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    SignedRequests signed = new SignedRequests(port);
    List<byte[]> first = signed.next(1);
    List<String> serve = new ArrayList<>(List.of(command.split(" ")));
    serve.addAll(List.of("serve", "--quotas", "off", "--port", Integer.toString(port)));
    serve.addAll(List.of("--access-log", folder.resolve("access.log").toString()));
    long begin = System.nanoTime();
    try (MeasuredServer server = MeasuredServer.start(serve, port, folder.resolve("server.log"));
        Api api = new Api(port)) {
      server.awaitListening();
      try (Client client = new Client(port, 1, Client.Idle.SLEEPS)) {
        client.send(first);
      }
      Duration start = Duration.ofNanos(System.nanoTime() - begin);
      Duration startCpu = server.cpu();
      List<byte[]> calls = signed.of(MixedCalls.of(api, requests));
      try (Client client = new Client(port, 1, Client.Idle.SLEEPS)) {
        client.send(calls.subList(0, requests / 2));
      }
      try (Client client = new Client(port, connections, Client.Idle.SLEEPS)) {
        client.send(calls.subList(requests / 2, requests));
      }
      return new Life(start, startCpu, server.cpu().minus(startCpu), server.residentMebibytes());
    }
  }

  private void report(Map<String, List<Life>> lives) {
    System.out.printf(
        "Medians of %d processes, by turns; %d calls of each. Of this run only%n%n",
        rounds, requests);
    System.out.printf(
        "%-40s %10s %12s %12s %8s%n", "", "start, ms", "CPU of it", "CPU a call", "RSS MiB");
    List<double[]> all = lives.values().stream().map(this::medians).toList();
    int row = 0;
    for (String command : lives.keySet()) {
      double[] medians = all.get(row++);
      System.out.printf(
          "%-40s %10.0f %9.0f ms %9.0f µs %8.0f%n",
          command, medians[0], medians[1], medians[2], medians[3]);
    }
    for (double[] other : all.subList(1, all.size())) {
      double[] own = all.getFirst();
      System.out.printf(
          "%-40s %10.2f %12.2f %12.2f %8.2f%n",
          "the first / this one",
          own[0] / other[0],
          own[1] / other[1],
          own[2] / other[2],
          own[3] / other[3]);
    }
  }

  private double[] medians(List<Life> lives) {
    return new double[] {
      Median.of(lives, life -> life.start().toNanos() / 1e6),
      Median.of(lives, life -> life.startCpu().toNanos() / 1e6),
      Median.of(lives, life -> life.callsCpu().toNanos() / 1e3 / requests),
      Median.of(lives, Life::mebibytes)
    };
  }
}
