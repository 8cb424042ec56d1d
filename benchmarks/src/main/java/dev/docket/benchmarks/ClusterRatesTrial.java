package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether several servers on one database keep a rate together, whatever happens to them. */
@Command(
    name = "cluster-rates",
    description = "Saturates one rate on three servers, stops their database, and kills a server.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class ClusterRatesTrial implements Callable<Integer> {

  private static final int SERVERS = 3;
  private static final Duration TIME_TO_FILL = Duration.ofSeconds(5);
  private static final Duration TIME_TO_RETURN = Duration.ofSeconds(15);
  private static final Duration TIME_TO_RECOVER = Duration.ofSeconds(2);

  @Option(
      names = "--url",
      required = true,
      description =
          "A database of this machine, whose processes may be stopped:"
              + " postgresql://user:password@host:port/database.")
  private String url = "";

  @Option(names = "--rate", defaultValue = "100", description = "Calls per second.")
  private int rate;

  @Option(names = "--burst", defaultValue = "200", description = "Calls at once.")
  private int burst;

  @Option(names = "--seconds", defaultValue = "30", description = "Of each part.")
  private int seconds;

  @Option(
      names = "--java-options",
      defaultValue = "-Xmx256m",
      description = "For the servers, separated by blanks.")
  private String javaOptions = "";

  private final Bars bars = new Bars();
  private List<Long> processes = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-trial");
    List<MeasuredServer> servers = new ArrayList<>();
    try {
      servers.add(start(folder, 0));
      int ofOne = one(servers.getFirst());
      while (servers.size() < SERVERS) {
        servers.add(start(folder, servers.size()));
      }
      Thread.sleep(TIME_TO_FILL);
      try (Saturation load = new Saturation()) {
        servers.forEach(load::call);
        all(load, ofOne);
        withoutDatabase(load);
        withoutOne(load, servers.getLast());
        System.out.printf("%nother answers, by status: %s%n%n", load.others());
        bars.demand("every call was admitted or refused with 429", load.others().isEmpty());
      }
    } finally {
      servers.forEach(MeasuredServer::close);
    }
    System.out.printf("%nThe files of this run are in %s%n", folder);
    return bars.exitCode();
  }

  private MeasuredServer start(Path folder, int number) throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    List<String> arguments = new ArrayList<>(List.of("serve", "--port=" + port));
    arguments.add("--access-log=off");
    arguments.add("--event-loops=1");
    arguments.add("--address-rate-limit=off");
    arguments.add("--rate-limit=" + rate + "/" + burst);
    arguments.addAll(StoreOptions.onPostgres(url));
    MeasuredServer server =
        MeasuredServer.start(
            Java.running(javaOptions).docket(arguments.toArray(String[]::new)),
            port,
            folder.resolve("docket" + number + ".log"));
    server.awaitListening();
    Thread.sleep(TIME_TO_FILL);
    return server;
  }

  private int one(MeasuredServer server) throws InterruptedException {
    try (Saturation load = new Saturation()) {
      load.call(server);
      int admitted = load.admittedIn(Duration.ofSeconds(seconds));
      report("one server", admitted, burst + rate * seconds);
      return admitted;
    }
  }

  private void all(Saturation load, int ofOne) throws InterruptedException {
    int admitted = load.admittedIn(Duration.ofSeconds(seconds));
    report("three servers", admitted, ofOne);
    demand("three servers admit 95 to 105 % of what one does", admitted, ofOne, 0.95, 1.05);
  }

  private void withoutDatabase(Saturation load) throws IOException, InterruptedException {
    signal("STOP");
    int admitted;
    try {
      admitted = load.admittedIn(Duration.ofSeconds(seconds));
    } finally {
      signal("CONT");
    }
    report("three servers, database stopped", admitted, rate * seconds);
    demand("without their database, 50 to 150 %", admitted, rate * seconds, 0.5, 1.5);
    long wait = TIME_TO_RETURN.toSeconds();
    report("after it", load.admittedIn(TIME_TO_RETURN), rate * wait);
  }

  private void withoutOne(Saturation load, MeasuredServer server) throws InterruptedException {
    load.leave(server);
    server.kill();
    long recovery = TIME_TO_RECOVER.toSeconds();
    report("one server killed, 2 s", load.admittedIn(TIME_TO_RECOVER), rate * recovery);
    int admitted = load.admittedIn(Duration.ofSeconds(seconds));
    report("and from then on", admitted, rate * seconds);
    demand("2 s after one was killed, two admit 95 to 105 %", admitted, rate * seconds, 0.95, 1.05);
  }

  private static void report(String what, int admitted, long allowed) {
    System.out.printf(
        "%-34s %6d of %6d  %6.1f %%%n", what, admitted, allowed, 100.0 * admitted / allowed);
  }

  private void demand(String what, int admitted, long allowed, double least, double most) {
    bars.demand(what, admitted >= least * allowed && admitted <= most * allowed);
  }

  /** Sends a signal to all processes of the database. */
  private void signal(String name) throws IOException, InterruptedException {
    for (long process : database()) {
      new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
    }
  }

  /** The processes of the database, which can be asked for while it runs. */
  private List<Long> database() throws IOException, InterruptedException {
    if (processes.isEmpty()) {
      String directory = new Pgbench(url, 1).query("SHOW data_directory").strip();
      String first = Files.readAllLines(Path.of(directory, "postmaster.pid")).getFirst();
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
      processes =
          Stream.concat(Stream.of(postmaster), postmaster.descendants())
              .map(ProcessHandle::pid)
              .toList();
    }
    return processes;
  }
}
