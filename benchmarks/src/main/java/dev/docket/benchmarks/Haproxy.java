package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** HAProxy in front of a server, where it is installed. */
final class Haproxy implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/sbin/haproxy"), Path.of("/usr/local/sbin/haproxy"));

  private static final String CONFIGURATION =
      """
      defaults
        mode http
        timeout connect 5s
        timeout client 10s
        timeout server 10s
      frontend clients
        bind 127.0.0.1:%d
        default_backend docket
      backend docket
        server docket 127.0.0.1:%d
      """;

  private final MeasuredServer server;

  private Haproxy(MeasuredServer server) {
    this.server = server;
  }

  /** Starts it before a server and waits until it takes connections; empty when there is none. */
  static Optional<Haproxy> before(int port) throws IOException, InterruptedException {
    Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("docket-trial");
    int own = MeasuredServer.freePort();
    Path file =
        Files.writeString(folder.resolve("haproxy.cfg"), CONFIGURATION.formatted(own, port));
    MeasuredServer server =
        MeasuredServer.start(
            List.of(program.get().toString(), "-db", "-f", file.toString()),
            own,
            folder.resolve("haproxy.log"));
    server.awaitListening();
    return Optional.of(new Haproxy(server));
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
