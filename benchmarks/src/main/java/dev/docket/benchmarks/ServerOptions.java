package dev.docket.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of the programs that put servers under load, and the commands they come to. */
final class ServerOptions {

  @Option(names = "--connections", defaultValue = "64", description = "One request on each.")
  private int connections;

  @Option(names = "--transport", defaultValue = "auto", description = "As of docket serve.")
  private String transport = "auto";

  @Option(names = "--event-loops", defaultValue = "1", description = "Threads of each server.")
  private int eventLoops;

  @Option(
      names = "--java-options",
      defaultValue = "-Xms1g -Xmx1g",
      description = "For each server, parted by blanks.")
  private String javaOptions = "";

  int connections() {
    return connections;
  }

  String transport() {
    return transport;
  }

  /**
   * Docket with an access log, which refuses none of the load.
   *
   * @param folder gets the access log
   * @param more options of {@code docket serve}
   */
  List<String> docket(int port, Path folder, List<String> more) {
    return docket(port, folder.resolve("access.log").toString(), more);
  }

  /**
   * Docket without an access log, which refuses none of the load.
   *
   * @param more options of {@code docket serve}
   */
  List<String> quietDocket(int port, List<String> more) {
    return docket(port, "off", more);
  }

  private List<String> docket(int port, String accessLog, List<String> more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("serve");
    arguments.add("--port=" + port);
    arguments.add("--transport=" + transport);
    arguments.add("--event-loops=" + eventLoops);
    arguments.add("--access-log=" + accessLog);
    arguments.add("--rate-limit=1000000/10000000");
    arguments.add("--address-rate-limit=1000000/10000000");
    arguments.add("--quotas=off");
    arguments.addAll(more);
    return Java.running(javaOptions).docket(arguments.toArray(String[]::new));
  }

  /**
   * A {@link BareServer}.
   *
   * @param answerBytes the length of its answers
   */
  List<String> bare(int port, int answerBytes) {
    return Java.running(javaOptions)
        .main(
            BareServer.class,
            Integer.toString(port),
            transport,
            Integer.toString(eventLoops),
            Integer.toString(answerBytes));
  }
}
