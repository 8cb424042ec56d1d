package dev.docket.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that runs as a process of its own. */
final class MeasuredServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(1);

  private final Process process;
  private final int port;
  private final Path log;

  private MeasuredServer(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts a process and does not wait for it.
   *
   * @param port the port that the command makes it listen on
   * @param log gets what it prints
   */
  static MeasuredServer start(List<String> command, int port, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new MeasuredServer(process, port, log);
  }

  /** A port that was free just now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  /** The processor time that it has taken, in the kernel too, all threads together. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /**
   * The processor time of its threads, to the microsecond or so: {@link #cpu} counts in steps of 10
   * ms. Where the system does not tell as Linux does, it is that.
   */
  Duration finerCpu() throws IOException {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    if (!Files.exists(threads)) {
      return cpu();
    }
    long nanos = 0;
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : all.toList()) {
        Path times = thread.resolve("schedstat");
        // A thread may have ended since.
        nanos += Files.exists(times) ? Long.parseLong(Files.readString(times).split(" ")[0]) : 0;
      }
    }
    return Duration.ofNanos(nanos);
  }

  /** Resident memory in MiB; -1 where the system does not tell as Linux does. */
  long residentMebibytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    String resident =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(resident.replaceAll("[^0-9]", "")) / 1024;
  }

  /** Waits until it takes connections. */
  void awaitListening() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isListening()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("The server does not listen: " + Files.readString(log));
      }
      Thread.sleep(POLL_INTERVAL);
    }
  }

  /** Waits until a server that is no process of its own takes connections. */
  static void awaitListening(int port) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isListening(port)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The server does not listen");
      }
      Thread.sleep(POLL_INTERVAL);
    }
  }

  private boolean isListening() throws IOException {
    return isListening(port);
  }

  private static boolean isListening(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (ConnectException notYet) {
      return false;
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has printed. */
  String printed() throws IOException {
    return Files.readString(log);
  }

  /** Tells it to end, as an operator would, and waits for it. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The server does not end");
    }
    return process.exitValue();
  }

  /** Ends it at once, without a word to anybody. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
