package dev.docket.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the floods of HTTP/2 cost a server that does not speak it, as they are or in TLS. */
@Command(
    name = "http2-floods",
    description = "Opens HTTP/2 without being asked to, and floods it with resets and headers.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Http2Floods implements Callable<Integer> {

  private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
  private static final Pattern REFUSAL = Pattern.compile("HTTP/\\d\\.\\d 501 ");
  private static final int CLIENTS = 32;
  private static final int HEADERS = 1;
  private static final int RESET = 3;
  private static final int SETTINGS = 4;
  private static final int CONTINUATION = 9;

  /** Beyond what a connection with one ordinary request takes. */
  private static final Duration MOST_MORE_CPU = Duration.ofMillis(2);

  private static final String ORDINARY =
      "GET /version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  @Option(names = "--connections", defaultValue = "300", description = "For each flood.")
  private int connections;

  @Override
  public Integer call() throws IOException, InterruptedException, GeneralSecurityException {
    Bars bars = new Bars();
    try (HostileServer server = HostileServer.start("--idle-timeout=5s")) {
      floods("plain", server, SocketFactory.getDefault(), bars);
      server.end(bars);
    }
    Path folder = Files.createTempDirectory("docket-trial");
    SelfSigned tls = SelfSigned.make(folder);
    try (HostileServer server =
        HostileServer.start(
            "--idle-timeout=5s",
            "--tls-certificate=" + tls.certificate(),
            "--tls-key=" + tls.key())) {
      floods("TLS", server, tls.client().getSocketFactory(), bars);
      bars.demand("SIGTERM ends it with code 0", server.process().stop() == 0);
    }
    return bars.exitCode();
  }

  private void floods(String how, HostileServer server, SocketFactory sockets, Bars bars)
      throws InterruptedException, IOException {
    byte[] ordinary = ORDINARY.getBytes(StandardCharsets.ISO_8859_1);
    send(server, sockets, ordinary);
    Outcome baseline = send(server, sockets, ordinary);
    print(how, "one ordinary request", server, baseline);
    flood(how, "nothing but the preface", server, sockets, baseline, bars, new byte[0]);
    ByteArrayOutputStream resets = new ByteArrayOutputStream();
    for (int stream = 1; stream < 2_000; stream += 2) {
      resets.writeBytes(frame(HEADERS, 5, stream, new byte[] {(byte) 0x82, (byte) 0x84}));
      resets.writeBytes(frame(RESET, 0, stream, new byte[4]));
    }
    flood(how, "rapid reset", server, sockets, baseline, bars, resets.toByteArray());
    ByteArrayOutputStream headers = new ByteArrayOutputStream();
    headers.writeBytes(frame(HEADERS, 0, 1, new byte[] {(byte) 0x82, (byte) 0x84}));
    for (int i = 0; i < 100; i++) {
      headers.writeBytes(frame(CONTINUATION, 0, 1, new byte[4_096]));
    }
    flood(how, "CONTINUATION", server, sockets, baseline, bars, headers.toByteArray());
  }

  private void flood(
      String how,
      String what,
      HostileServer server,
      SocketFactory sockets,
      Outcome baseline,
      Bars bars,
      byte[] frames)
      throws InterruptedException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(PREFACE.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(frame(SETTINGS, 0, 0, new byte[0]));
    bytes.writeBytes(frames);
    Outcome outcome = send(server, sockets, bytes.toByteArray());
    print(how, what, server, outcome);
    bars.demand(
        how + ", " + what + ": all refused and ended",
        outcome.refused() + outcome.reset() == connections);
    bars.demand(
        how
            + ", "
            + what
            + ": costs "
            + MOST_MORE_CPU.toMillis()
            + " ms more than an ordinary request at most",
        outcome.cpu().minus(baseline.cpu()).compareTo(MOST_MORE_CPU) <= 0);
  }

  /**
   * How connections went.
   *
   * @param refused how many got one answer, 501, and their end
   * @param reset how many got their end before they had sent all
   * @param cpu the processor time that the server took for each
   */
  private record Outcome(int refused, int reset, Duration cpu) {}

  private static void print(String how, String what, HostileServer server, Outcome outcome)
      throws IOException {
    System.out.printf(
        "%s, %s: %d refused with 501, %d reset, %.2f ms of processor time a connection, %d MiB%n",
        how,
        what,
        outcome.refused(),
        outcome.reset(),
        outcome.cpu().toNanos() / 1e6,
        server.residentMebibytes());
  }

  /** Sends bytes on one connection after the other. */
  private Outcome send(HostileServer server, SocketFactory sockets, byte[] bytes)
      throws InterruptedException {
    AtomicInteger refused = new AtomicInteger();
    AtomicInteger reset = new AtomicInteger();
    Duration before = server.process().cpu();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < connections; i++) {
        clients.execute(() -> send(server.port(), sockets, bytes, refused, reset));
      }
    }
    return new Outcome(
        refused.get(), reset.get(), server.process().cpu().minus(before).dividedBy(connections));
  }

  /** Sends all of it and reads until the server ends the connection. */
  private static void send(
      int port, SocketFactory sockets, byte[] bytes, AtomicInteger refused, AtomicInteger reset) {
    try (Socket socket = sockets.createSocket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(bytes);
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      if (REFUSAL.matcher(answer).lookingAt() && answer.indexOf("HTTP/", 1) < 0) {
        refused.incrementAndGet();
      }
    } catch (SocketException ended) {
      reset.incrementAndGet();
    } catch (IOException failure) {
      System.out.println(failure.getMessage());
    }
  }

  private static byte[] frame(int type, int flags, int stream, byte[] payload) {
    byte[] frame = new byte[9 + payload.length];
    frame[0] = (byte) (payload.length >> 16);
    frame[1] = (byte) (payload.length >> 8);
    frame[2] = (byte) payload.length;
    frame[3] = (byte) type;
    frame[4] = (byte) flags;
    frame[5] = (byte) (stream >> 24);
    frame[6] = (byte) (stream >> 16);
    frame[7] = (byte) (stream >> 8);
    frame[8] = (byte) stream;
    System.arraycopy(payload, 0, frame, 9, payload.length);
    return frame;
  }
}
