package dev.docket.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Whether requests that are far too large are refused before they take memory. */
@Command(
    name = "giants",
    description = "Sends very large bodies, heads and request targets.",
    mixinStandardHelpOptions = true)
final class Giants implements Callable<Integer> {

  private static final int ROUNDS = 10;
  private static final long MEBIBYTE = 1 << 20;
  private static final int MOST_GROWTH_MEBIBYTES = 64;
  private static final String TOKEN = "Authorization: Bearer docket-secret\r\n";

  /**
   * A request of a shape.
   *
   * @param part what is sent over and over after the head
   * @param bytes of parts in all, at most: the server may end the connection before
   */
  private record Giant(String name, String head, String part, long bytes, List<String> expected) {}

  private static final List<Giant> GIANTS =
      List.of(
          new Giant(
              "a body of 20 MB",
              head("POST /domains", TOKEN + "Content-Length: 20000000\r\n") + "\r\n",
              " ".repeat(32 << 10),
              20 * MEBIBYTE,
              List.of("413")),
          new Giant(
              "a body of 20 MB, no credentials",
              head("POST /domains", "Content-Length: 20000000\r\n") + "\r\n",
              " ".repeat(32 << 10),
              20 * MEBIBYTE,
              List.of("403", "413")),
          new Giant(
              "a body of 1 GB in chunks",
              head("POST /domains", TOKEN + "Transfer-Encoding: chunked\r\n") + "\r\n",
              "8000\r\n" + " ".repeat(32 << 10) + "\r\n",
              1_024 * MEBIBYTE,
              List.of("413")),
          new Giant(
              "a header of 64 kB",
              head("POST /domains-list", TOKEN) + "X-Long: ",
              "x".repeat(64 << 10),
              64 << 10,
              List.of("431")),
          new Giant(
              "5,000 headers",
              head("POST /domains-list", TOKEN),
              "A: b\r\n".repeat(5_000) + "\r\n",
              5_000,
              List.of("431")),
          new Giant("a target of 100 kB", "GET /", "x".repeat(100_000), 100_000, List.of("414")));

  private static String head(String line, String headers) {
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Bars bars = new Bars();
    try (HostileServer server = HostileServer.start()) {
      for (Giant giant : GIANTS) {
        send(server.port(), giant);
      }
      long before = server.residentMebibytes();
      for (Giant giant : GIANTS) {
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
          String status = send(server.port(), giant);
          if (giant.expected().contains(status)) {
            refused++;
          } else {
            System.out.println(giant.name() + ": " + status);
          }
        }
        bars.demand(giant.name() + ": " + String.join(" or ", giant.expected()), refused == ROUNDS);
      }
      long growth = server.residentMebibytes() - before;
      System.out.printf("resident memory %d MiB + %d MiB%n", before, growth);
      bars.demand(
          "they cost " + MOST_GROWTH_MEBIBYTES + " MiB at most", growth <= MOST_GROWTH_MEBIBYTES);
      server.end(bars);
    }
    return bars.exitCode();
  }

  /** Sends a giant until it is answered; returns the status. */
  private static String send(int port, Giant giant) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      try {
        OutputStream out = socket.getOutputStream();
        out.write(giant.head().getBytes(StandardCharsets.ISO_8859_1));
        byte[] part = giant.part().getBytes(StandardCharsets.ISO_8859_1);
        for (long sent = 0; sent < giant.bytes(); sent += part.length) {
          if (socket.getInputStream().available() > 0) {
            break;
          }
          out.write(part);
        }
      } catch (SocketException ended) {
        // What was answered before can be read still, or not.
      }
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return line.length == 0
          ? "no answer"
          : new String(line, StandardCharsets.ISO_8859_1).substring(9);
    } catch (SocketException reset) {
      return "reset";
    }
  }
}
