package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of the programs that put servers under load, and the servers they come to. */
final class ServerOptions {

  @Option(
      names = "--connections",
      split = ",",
      defaultValue = "64",
      description =
          "One request on each; several numbers, separated by commas, one after the other.")
  private List<Integer> connections = List.of();

  @Option(names = "--transport", defaultValue = "auto", description = "As of docket serve.")
  private String transport = "auto";

  @Option(names = "--event-loops", defaultValue = "1", description = "Threads of each server.")
  private int eventLoops;

  @Option(
      names = "--java-options",
      defaultValue = "-Xms1g -Xmx1g",
      description = "For each server, separated by blanks.")
  private String javaOptions = "";

  /** For the programs that measure with one number of connections. */
  int connections() {
    if (connections.size() != 1) {
      throw new IllegalArgumentException("--connections is one number here");
    }
    return connections.getFirst();
  }

  /** For those that measure with one number after the other. */
  List<Integer> allConnections() {
    return connections;
  }

  String transport() {
    return transport;
  }

  /**
   * Starts Docket with an access log, which refuses none of the load, and does not wait for it.
   *
   * @param folder gets the access log, and what it prints
   * @param more options of {@code docket serve}
   */
  MeasuredServer startDocket(Path folder, List<String> more) throws IOException {
    return startDocket(DocketBuild.own(), folder, folder.resolve("access.log").toString(), more);
  }

  /**
   * Starts another build in the same way, and does not wait for it.
   *
   * @param folder of the run, in which it gets one of its own
   * @param more options of {@code docket serve}
   */
  MeasuredServer startOther(DocketBuild build, Path folder, List<String> more) throws IOException {
    Path own = Files.createDirectory(folder.resolve("other"));
    return startDocket(build, own, own.resolve("access.log").toString(), more);
  }

  /**
   * Starts Docket without an access log, which refuses none of the load, and does not wait for it.
   *
   * @param folder gets what it prints
   * @param more options of {@code docket serve}
   */
  MeasuredServer startQuietDocket(Path folder, List<String> more) throws IOException {
    return startDocket(DocketBuild.own(), folder, "off", more);
  }

  private MeasuredServer startDocket(
      DocketBuild build, Path folder, String accessLog, List<String> more) throws IOException {
    int port = MeasuredServer.freePort();
    return MeasuredServer.start(
        docket(build, port, accessLog, more), port, folder.resolve("docket.log"));
  }

  private List<String> docket(DocketBuild build, int port, String accessLog, List<String> more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("serve");
    arguments.add("--port=" + port);
    arguments.add("--transport=" + transport);
    arguments.add("--event-loops=" + eventLoops);
    arguments.add("--access-log=" + accessLog);
    arguments.add("--rate-limit=1000000/10000000");
    arguments.add("--key-rate-limit=off");
    arguments.add("--address-failure-limit=off");
    arguments.add("--address-rate-limit=1000000/10000000");
    arguments.add("--quotas=off");
    // What an older build does not know yet it does not limit either.
    arguments.removeIf(option -> option.startsWith("--") && !build.knows(option));
    arguments.addAll(more);
    return Java.running(javaOptions).docket(build.jar(), arguments.toArray(String[]::new));
  }

  /**
   * Starts a {@link BareServer} and does not wait for it.
   *
   * @param log gets what it prints
   * @param answerBytes the length of its answers
   */
  MeasuredServer startBare(Path log, int answerBytes) throws IOException {
    int port = MeasuredServer.freePort();
    List<String> command =
        Java.running(javaOptions)
            .main(
                BareServer.class,
                Integer.toString(port),
                transport,
                Integer.toString(eventLoops),
                Integer.toString(answerBytes));
    return MeasuredServer.start(command, port, log);
  }
}
