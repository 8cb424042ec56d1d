package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the system that is run to its end. */
record ShellCommand(List<String> words) {

  static ShellCommand of(String... words) {
    return new ShellCommand(List.of(words));
  }

  /**
   * Runs it.
   *
   * @return what it printed
   * @throws IOException if its exit code is not 0; the message has what it printed
   */
  String run() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", words) + ": " + printed.strip());
    }
    return printed;
  }

  /** Runs it, whatever becomes of it. */
  void attempt() throws InterruptedException {
    try {
      run();
    } catch (IOException failed) {
      // What it was to undo may not have been done.
    }
  }
}
