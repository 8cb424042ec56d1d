package dev.docket.benchmarks;

import dev.docket.server.auth.DevelopmentKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether a server stays up, and its client served, while strangers send it most of large bodies.
 */
@Command(
    name = "body-flood",
    description = "Sends most of a large body on many connections, and calls meanwhile.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BodyFlood implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final int BODY = 2 << 20;

  /** What is never sent. */
  private static final int REST = 64 << 10;

  private static final Duration BETWEEN_CALLS = Duration.ofMillis(20);
  private static final Duration MOST_FOR_A_CALL = Duration.ofSeconds(5);

  @Option(names = "--connections", defaultValue = "200", description = "Of strangers.")
  private int connections;

  @Option(names = "--seconds", defaultValue = "30", description = "How long they go on.")
  private int seconds;

  @Option(
      names = "--java-options",
      defaultValue = "-Xmx128m -XX:+ExitOnOutOfMemoryError",
      description = "For the server, separated by blanks.")
  private String javaOptions = "";

  /** How strangers say who they are: the last has a signature that only its body can refute. */
  private enum Credentials {
    NONE,
    TOKEN,
    SIGNATURE
  }

  private final Map<String, Integer> outcomes = Collections.synchronizedMap(new TreeMap<>());
  private volatile boolean over;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-trial");
    int port = MeasuredServer.freePort();
    List<String> command =
        Java.running(javaOptions).docket("serve", "--port=" + port, "--access-log=off");
    Bars bars = new Bars();
    try (MeasuredServer docket =
        MeasuredServer.start(command, port, folder.resolve("docket.log"))) {
      docket.awaitListening();
      HealthyClient.Calls calls = flood(port);
      report(calls);
      bars.demand("every call of the healthy client was answered with 200", calls.allSucceeded());
      bars.demand("none took more than 5 s", calls.slowest().compareTo(MOST_FOR_A_CALL) < 0);
      bars.demand("the server is alive", docket.isAlive());
      bars.demand("it says that it is ready", isReady(port));
      bars.demand("SIGTERM ends it with code 0", docket.stop() == 0);
      bars.demand("no OutOfMemoryError", !docket.printed().contains("OutOfMemoryError"));
    }
    System.out.printf("%nThe files of this run are in %s%n", folder);
    return bars.exitCode();
  }

  private HealthyClient.Calls flood(int port) throws InterruptedException {
    try (ExecutorService strangers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        Credentials credentials = Credentials.values()[i % Credentials.values().length];
        strangers.execute(() -> harass(port, credentials));
      }
      try {
        return HealthyClient.call(
            port,
            new Call("POST", "/domains-list", "{}"),
            Duration.ofSeconds(seconds),
            BETWEEN_CALLS);
      } finally {
        over = true;
      }
    }
  }

  /** Sends most of a body, waits for an answer as long as it takes, and comes again. */
  private void harass(int port, Credentials credentials) {
    byte[] part = " ".repeat(32 << 10).getBytes(StandardCharsets.ISO_8859_1);
    while (!over) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(1_000);
        OutputStream out = socket.getOutputStream();
        out.write(head(credentials));
        for (int sent = 0; sent < BODY - REST; sent += part.length) {
          out.write(part);
        }
        outcome(credentials, answer(socket.getInputStream()));
      } catch (IOException failure) {
        outcome(credentials, "connection ended");
      }
    }
  }

  private String answer(InputStream in) throws IOException {
    byte[] line = new byte["HTTP/1.1 200".length()];
    while (!over) {
      try {
        return in.readNBytes(line, 0, line.length) == line.length
            ? new String(line, StandardCharsets.ISO_8859_1).substring(9)
            : "connection ended";
      } catch (java.net.SocketTimeoutException nothingYet) {
        outcome("strangers held a body for a second");
      }
    }
    return "held to the end";
  }

  private static byte[] head(Credentials credentials) {
    String time = TIME.format(Instant.now());
    String header =
        switch (credentials) {
          case NONE -> "";
          case TOKEN -> "Authorization: Bearer guess\r\n";
          case SIGNATURE ->
              "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s/us-east-1/cases/aws4_request, SignedHeaders=host;x-amz-date, Signature=00\r\nX-Amz-Date: %s\r\n"
                  .formatted(DevelopmentKeys.ID, time.substring(0, 8), time);
        };
    return ("POST /domains HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(header, BODY))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private void outcome(Credentials credentials, String what) {
    outcome("strangers with " + credentials + ": " + what);
  }

  private void outcome(String what) {
    outcomes.merge(what, 1, Integer::sum);
  }

  private void report(HealthyClient.Calls calls) {
    System.out.printf("%d connections for %d s, %s%n%n", connections, seconds, javaOptions);
    new TreeMap<>(outcomes).forEach((what, count) -> System.out.printf("%-56s %8d%n", what, count));
    System.out.println();
    calls.print("healthy client");
    System.out.println();
  }

  private static boolean isReady(int port) throws IOException, InterruptedException {
    try (Api api = new Api(port)) {
      return api.send(new Call("GET", "/health/ready", "")).statusCode() == 200;
    }
  }
}
