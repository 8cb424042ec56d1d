package dev.docket.server.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody reads along. */
final class Terminal {

  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether standard error is a terminal, as far as the system tells: where it does not, no. */
  static boolean isStandardError() {
    return isTerminal(STANDARD_ERROR);
  }

  /** Whether standard output is a terminal, likewise. */
  static boolean isStandardOutput() {
    return isTerminal(STANDARD_OUTPUT);
  }

  private static boolean isTerminal(Path stream) {
    try {
      String target = Files.readSymbolicLink(stream).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
