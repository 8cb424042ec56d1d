package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server with a small heap, the memory store and no limits of rates, for a trial. */
final class HostileServer implements AutoCloseable {

  private static final String JAVA_OPTIONS = "-Xmx128m -XX:+ExitOnOutOfMemoryError";

  private final MeasuredServer server;
  private final Path accessLog;

  private HostileServer(MeasuredServer server, Path accessLog) {
    this.server = server;
    this.accessLog = accessLog;
  }

  /**
   * Starts it and waits until it takes connections.
   *
   * @param more options of {@code docket serve}
   */
  static HostileServer start(String... more) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-trial");
    int port = MeasuredServer.freePort();
    List<String> arguments = new ArrayList<>(List.of("serve", "--port=" + port));
    Path accessLog = folder.resolve("access.log");
    arguments.add("--access-log=" + accessLog);
    arguments.add("--rate-limit=off");
    arguments.add("--address-rate-limit=off");
    arguments.addAll(List.of(more));
    List<String> command = Java.running(JAVA_OPTIONS).docket(arguments.toArray(String[]::new));
    MeasuredServer server = MeasuredServer.start(command, port, folder.resolve("docket.log"));
    server.awaitListening();
    return new HostileServer(server, accessLog);
  }

  int port() {
    return server.port();
  }

  long residentMebibytes() throws IOException {
    return server.residentMebibytes();
  }

  /** The lines of its access log; all of them are there once it has ended. */
  List<String> accessLog() throws IOException {
    return Files.readAllLines(accessLog);
  }

  MeasuredServer process() {
    return server;
  }

  /** Demands that it is there, ready, and ends as it should. */
  void end(Bars bars) throws IOException, InterruptedException {
    boolean ready = false;
    if (server.isAlive()) {
      try (Api api = new Api(server.port())) {
        ready = api.send(new Call("GET", "/health/ready", "")).statusCode() == 200;
      }
    }
    bars.demand("the server is alive and ready", ready);
    bars.demand("SIGTERM ends it with code 0", server.stop() == 0);
    String printed = server.printed();
    bars.demand(
        "no OutOfMemoryError, no error in the log",
        !printed.contains("OutOfMemoryError") && !printed.contains(" ERROR "));
  }

  @Override
  public void close() {
    server.close();
  }
}
