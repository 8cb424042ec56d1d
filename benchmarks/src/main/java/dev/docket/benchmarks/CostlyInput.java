package dev.docket.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;

/** Whether input that is small on the wire and meant to be costly is refused at little cost. */
@Command(
    name = "costly-input",
    description = "Sends deep, colliding, blank, huge and compressed input.",
    mixinStandardHelpOptions = true)
final class CostlyInput implements Callable<Integer> {

  private static final Duration MOST = Duration.ofSeconds(3);
  private static final int ZEROS_MEBIBYTES = 1_024;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, byte[]> bodies = bodies();
    Bars bars = new Bars();
    try (HostileServer server = HostileServer.start()) {
      send(server.port(), "", "{}".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> body : bodies.entrySet()) {
        demand(bars, body.getKey(), send(server.port(), "", body.getValue()));
      }
      long before = server.residentMebibytes();
      byte[] bomb = bomb();
      System.out.printf("%d MiB of zeros are %d bytes compressed%n", ZEROS_MEBIBYTES, bomb.length);
      demand(bars, "compressed zeros", send(server.port(), "Content-Encoding: gzip\r\n", bomb));
      long growth = server.residentMebibytes() - before;
      System.out.printf("resident memory %d MiB + %d MiB%n", before, growth);
      bars.demand("they are not inflated", growth < 64);
      server.end(bars);
    }
    return bars.exitCode();
  }

  private static void demand(Bars bars, String what, Answer answer) {
    System.out.printf("%s: %s after %.2f s%n", what, answer.status(), answer.nanos() / 1e9);
    bars.demand(
        what + ": refused with 4xx within " + MOST.toSeconds() + " s",
        answer.status().startsWith("4") && answer.nanos() < MOST.toNanos());
  }

  private static Map<String, byte[]> bodies() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("arrays 500,000 deep", "{\"name\":" + "[".repeat(500_000));
    texts.put("objects 200,000 deep", "{\"name\":" + "{\"a\":".repeat(200_000));
    texts.put(
        "32,768 keys of one hash",
        IntStream.range(0, 1 << 15)
            .mapToObj(CostlyInput::keyOfOneHash)
            .collect(Collectors.joining(",", "{", "}")));
    texts.put(
        "20,000 keys",
        IntStream.range(0, 20_000)
            .mapToObj(i -> "\"key" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}")));
    texts.put("a name of a million blanks", "{\"name\":\"" + " ".repeat(1_000_000) + "\"}");
    texts.put("a number of a million digits", "{\"name\":" + "9".repeat(1_000_000) + "}");
    texts.put("an exponent of ten digits", "{\"name\":1e2147483647}");
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bodies;
  }

  /** "Aa" and "BB" have the same hash, and so has every sequence of as many of them. */
  private static String keyOfOneHash(int number) {
    return IntStream.range(0, 15)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining("", "\"", "\":1"));
  }

  private static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < ZEROS_MEBIBYTES; i++) {
        gzip.write(zeros);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private record Answer(String status, long nanos) {}

  private static Answer send(int port, String headers, byte[] body) throws IOException {
    long begin = System.nanoTime();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          "POST /domains HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer docket-secret\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
              .formatted(headers, body.length);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      String status =
          line.length == 0
              ? "no answer"
              : new String(line, StandardCharsets.ISO_8859_1).substring(9);
      return new Answer(status, System.nanoTime() - begin);
    }
  }
}
