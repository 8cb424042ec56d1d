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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long it takes from starting the process to the first answer to a signed call. */
@Command(
    name = "start-up",
    description = "Measures the time from the start of the process to the first answered call.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class StartUpBenchmark implements Callable<Integer> {

  @Option(names = "--rounds", defaultValue = "7", description = "Starts of each kind.")
  private int rounds;

  /** One start. */
  private record Start(Duration time, Duration cpu, long residentMebibytes) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    Java plain = Java.running("");
    Java archived = archived(plain, folder.resolve("classes"));
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("java -jar docket.jar", plain.docket());
    commands.put("the same with an archive", archived.docket());
    commands.put("./docket", List.of("./docket"));

    Map<String, List<Start>> starts = new LinkedHashMap<>();
    for (int i = -1; i < rounds; i++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        Start start = start(command.getValue(), folder);
        // The first one of each warms the file system.
        if (i >= 0) {
          starts.computeIfAbsent(command.getKey(), absent -> new ArrayList<>()).add(start);
        }
      }
    }
    report(starts);
    reportMilestones(milestones(plain, folder), milestones(archived, folder));
    return 0;
  }

  private static Java archived(Java java, Path archive) throws IOException, InterruptedException {
    boolean cache = Runtime.version().feature() >= 25;
    List<String> rehearsal =
        java.with((cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive)
            .docket("self-test", "--port", "0", "--access-log", "off");
    Path log = archive.resolveSibling("rehearsal.log");
    int code =
        new ProcessBuilder(rehearsal)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("No archive: " + Files.readString(log));
    }
    return java.with((cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
  }

  private static Start start(List<String> command, Path folder)
      throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    List<byte[]> request = new SignedRequests(port).next(1);
    List<String> serve = new ArrayList<>(command);
    serve.addAll(List.of("serve", "--port", Integer.toString(port)));
    serve.addAll(List.of("--access-log", folder.resolve("access.log").toString()));
    long begin = System.nanoTime();
    try (MeasuredServer server = MeasuredServer.start(serve, port, folder.resolve("server.log"))) {
      server.awaitListening();
      try (Client client = new Client(port, 1, Client.Idle.SPINS)) {
        client.send(request);
      }
      Duration time = Duration.ofNanos(System.nanoTime() - begin);
      return new Start(time, server.cpu(), server.residentMebibytes());
    }
  }

  private void report(Map<String, List<Start>> starts) {
    System.out.printf("Start to first answer, medians of %d starts, this run only%n%n", rounds);
    System.out.printf("%-28s %8s %8s %8s%n", "", "ms", "CPU ms", "RSS MiB");
    starts.forEach(
        (name, measured) ->
            System.out.printf(
                "%-28s %8.0f %8.0f %8.0f%n",
                name,
                Median.of(measured, start -> start.time().toNanos() / 1e6),
                Median.of(measured, start -> start.cpu().toNanos() / 1e6),
                Median.of(measured, Start::residentMebibytes)));
    System.out.println();
  }

  private static Map<String, @Nullable Integer> milestones(Java java, Path folder)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "classes", ".log");
    start(java.with(Milestones.option(log)).docket(), folder);
    return new Milestones(log).read();
  }

  private static void reportMilestones(
      Map<String, @Nullable Integer> plain, Map<String, @Nullable Integer> archived) {
    System.out.println("How far one start had come, in ms since the virtual machine began");
    System.out.printf("%n%-28s %8s %8s%n", "before", "plain", "archive");
    plain.forEach(
        (name, millis) -> System.out.printf("%-28s %8s %8s%n", name, millis, archived.get(name)));
  }
}
