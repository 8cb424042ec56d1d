package dev.docket.server.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Files that others than their owner and its group can read, or others than their owner change. */
final class OpenFiles {

  private static final Set<PosixFilePermission> TOO_MUCH =
      Set.of(
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.GROUP_WRITE);

  private OpenFiles() {}

  /** Those among some files, in their order. Blocks. */
  static List<Path> among(Collection<Path> files) {
    return files.stream().filter(OpenFiles::isOpen).toList();
  }

  /** Symbolic links are followed. Where there are no such permissions, no file is open. */
  private static boolean isOpen(Path file) {
    try {
      return Files.getPosixFilePermissions(file).stream().anyMatch(TOO_MUCH::contains);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
