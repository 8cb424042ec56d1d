package dev.docket.benchmarks;

import dev.docket.benchmarks.BarPlot.Aim;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Docket beside the servers that testers use for other services of AWS, or for stubs. */
@Command(
    name = "peers",
    description = {
      "Measures the start and the calls of young processes of Docket, moto, WireMock and S3Mock, by",
      "turns. Installs the others with Maven and pip."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class PeersBenchmark implements Callable<Integer> {

  private static final int THREADS = 4;
  private static final Aim CALL_OF_WIREMOCK = Aim.most(0.25);
  private static final Aim START_OF_MOTO = Aim.most(1);

  @Option(names = "--docket", defaultValue = "./docket", description = "The command to measure.")
  private String docket = "";

  @Option(names = "--rounds", defaultValue = "3", description = "Processes of each server.")
  private int rounds;

  @Option(names = "--rate", defaultValue = "200", description = "Calls a second.")
  private int rate;

  @Option(names = "--seconds", defaultValue = "16", description = "Of calls, to each process.")
  private int seconds;

  @Option(
      names = "--folder",
      defaultValue = "benchmarks/target/peers",
      description = "Gets the other servers.")
  private Path folder = Path.of("");

  @Mixin private PlotOptions plots = new PlotOptions();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Peer> peers = new Peers(folder).all(docket);
    Path log = Files.createTempFile("docket-benchmark", ".log");
    Map<String, List<PeerLife>> lives = new LinkedHashMap<>();
    for (int i = -1; i < rounds; i++) {
      for (Peer peer : peers) {
        // The first one of each warms the file system and makes archives.
        int calls = i < 0 ? rate : rate * seconds;
        PeerLife life = live(peer, calls, log);
        if (i >= 0) {
          lives.computeIfAbsent(peer.name(), first -> new ArrayList<>()).add(life);
        }
      }
    }
    Map<String, PeerLife> medians = new LinkedHashMap<>();
    lives.forEach((name, all) -> medians.put(name, PeerLife.median(all)));
    print(medians);
    List<PeerLife> inTurn = List.copyOf(medians.values());
    PeerLife own = inTurn.getFirst();
    draw(medians);
    Bars bars = new Bars();
    demand(bars, "Start, Docket / moto", own.over(inTurn.get(1)).start(), START_OF_MOTO);
    demand(
        bars, "CPU a call, Docket / WireMock", own.over(inTurn.get(2)).callCpu(), CALL_OF_WIREMOCK);
    return bars.exitCode();
  }

  private PeerLife live(Peer peer, int calls, Path log) throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    long begin = System.nanoTime();
    try (MeasuredServer server = MeasuredServer.start(peer.command(port), port, log)) {
      server.awaitListening();
      answered(peer.first(port));
      double start = (System.nanoTime() - begin) / 1e6;
      double startCpu = server.cpu().toNanos() / 1e6;
      IntFunction<HttpRequest> requests = peer.calls(port);
      long before = server.cpu().toNanos();
      send(requests, calls);
      double callCpu = (server.cpu().toNanos() - before) / 1e3 / calls;
      return new PeerLife(start, startCpu, callCpu, server.residentMebibytes());
    }
  }

  /** Sends each when it is due, or as soon after it as one of the threads is free. */
  private void send(IntFunction<HttpRequest> requests, int calls)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long start = System.nanoTime();
      List<Future<?>> sent = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        sent.add(
            threads.submit(
                () -> {
                  for (int k = thread; k < calls; k += THREADS) {
                    long due = start + k * 1_000_000_000L / rate;
                    Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                    answered(requests.apply(k));
                  }
                  return null;
                }));
      }
      for (Future<?> one : sent) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void answered(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(request + ": " + response.statusCode() + " " + response.body());
    }
  }

  private void print(Map<String, PeerLife> medians) {
    System.out.printf(
        "Medians of %d processes, by turns; %d calls a second for %d s. Of this run only%n%n",
        rounds, rate, seconds);
    System.out.printf(
        "%-28s %10s %12s %12s %8s%n", "", "start, ms", "CPU of it", "CPU a call", "RSS MiB");
    medians.forEach(
        (name, life) ->
            System.out.printf(
                Locale.ROOT,
                "%-28s %10.0f %9.0f ms %9.0f µs %8.0f%n",
                name,
                life.start(),
                life.startCpu(),
                life.callCpu(),
                life.mebibytes()));
    System.out.println();
  }

  private static void demand(Bars bars, String what, double ratio, Aim aim) {
    bars.demand(
        what + " " + aim.text(), String.format(Locale.ROOT, "%.2f", ratio), aim.isMet(ratio));
  }

  private void draw(Map<String, PeerLife> medians) throws IOException {
    BarPlot starts = new BarPlot("From the start of a process to its first answer", "seconds");
    BarPlot calls = new BarPlot("CPU of a call to a young process", "milliseconds");
    medians.forEach(
        (name, life) -> {
          starts.add("to the first answer", name, life.start() / 1e3, null);
          calls.add("of a call", name, life.callCpu() / 1e3, null);
        });
    medians.forEach((name, life) -> starts.add("CPU of it", name, life.startCpu() / 1e3, null));
    plots.save("peers-start", starts.svg());
    plots.save("peers-calls", calls.svg());
  }
}
