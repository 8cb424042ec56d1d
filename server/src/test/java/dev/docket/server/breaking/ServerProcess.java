package dev.docket.server.breaking;

import dev.docket.server.Main;
import dev.docket.testing.postgres.FreePort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server as a process of its own, to be killed. It keeps its port over restarts. */
final class ServerProcess implements AutoCloseable {

  private final List<String> command = new ArrayList<>();
  private final int port = FreePort.find();
  private Process process;

  ServerProcess(String... flags) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("serve", "--port=" + port, "--access-log=off", "--log-level=error"));
    command.addAll(List.of(flags));
    process = start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Ends the process without letting it do anything, and starts it again. */
  void killAndRestart() {
    kill();
    process = start();
  }

  /** Ends the process without letting it do anything. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts the process and waits until it listens. */
  private Process start() {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().keySet().removeIf(name -> name.startsWith("DOCKET_"));
      Process started = builder.start();
      BufferedReader out = started.inputReader();
      String line = out.readLine();
      while (line != null && !line.contains("listens on")) {
        line = out.readLine();
      }
      if (line == null) {
        throw new IllegalStateException("The server ended before it listened");
      }
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
