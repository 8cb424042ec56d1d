package dev.docket.server.doctor;

import dev.docket.server.config.AccessLog;
import dev.docket.storage.CheckResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Checks of the file of the access log, the only one that a server writes. */
final class LogFileChecks {

  /** In bytes. */
  static final long LEAST_SPACE = 1L << 30;

  private LogFileChecks() {}

  /**
   * Two results: of whether the log can be written, and of the space that is left for it.
   *
   * @param least the bytes that should be free
   */
  static List<CheckResult> of(AccessLog log, long least) {
    if (!(log instanceof AccessLog.File file)) {
      return List.of(
          CheckResult.ok(log instanceof AccessLog.Off ? "Off" : "Standard output"),
          CheckResult.ok("The server writes no file"));
    }
    Path folder = Objects.requireNonNull(file.path().toAbsolutePath().getParent());
    boolean writable =
        Files.exists(file.path())
            ? Files.isRegularFile(file.path()) && Files.isWritable(file.path())
            : Files.isDirectory(folder) && Files.isWritable(folder);
    if (!writable) {
      return List.of(
          CheckResult.fault(
              file.path() + " cannot be written",
              "Make its folder, and give the server's user the right to write there."),
          CheckResult.unknown("There is no file to write", "Mend access-log first."));
    }
    return List.of(CheckResult.ok(file.path().toString()), space(folder, least));
  }

  private static CheckResult space(Path folder, long least) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      String found = (free >> 20) + " MiB are free in " + folder;
      return free < least
          ? CheckResult.warning(found, "Free some, and rotate the log (SIGHUP reopens it).")
          : CheckResult.ok(found);
    } catch (IOException unreadable) {
      return CheckResult.unknown(
          folder + ": " + unreadable.getMessage(), "Look at the file system.");
    }
  }
}
