package dev.docket.junit5;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder whose content is code: nobody but the user may write to it. Where there is no such
 * folder, as with a home that cannot be written, one is made for this process alone.
 */
final class CacheFolder {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final Path root;

  CacheFolder(Path root) {
    this.root = root;
  }

  /** Fills a folder that is new and empty. */
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  /** The folder of the user, or what the system property {@code docket.cache} says. */
  static CacheFolder ofUser() {
    String chosen = System.getProperty("docket.cache");
    return new CacheFolder(
        chosen == null ? caches().resolve("docket-junit5") : Path.of(chosen).toAbsolutePath());
  }

  private static Path caches() {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String named = System.getenv(system.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    if (named != null && new File(named).isAbsolute()) {
      return Path.of(named);
    }
    return Path.of(home, system.startsWith("mac") ? "Library/Caches" : ".cache").toAbsolutePath();
  }

  /**
   * A folder of this one, filled once for all processes: it is there whole or not at all.
   *
   * @param isWhole whether nothing is missing in a folder that is there
   */
  Path folder(String name, Predicate<Path> isWhole, Filling filling) {
    try {
      Files.createDirectories(root, onlyForUs(root));
      Path folder = root.resolve(name);
      if (isOurs(root) && (isUsable(folder, isWhole) || isMade(folder, isWhole, filling))) {
        return folder;
      }
    } catch (FileSystemException notForUs) {
      // Then for this process alone.
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return ofThisProcess(filling);
  }

  private static boolean isUsable(Path folder, Predicate<Path> isWhole) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && isOurs(folder)
        && isWhole.test(folder);
  }

  /** Another process may have been faster, which is as good. */
  private boolean isMade(Path folder, Predicate<Path> isWhole, Filling filling) throws IOException {
    Path made = Files.createTempDirectory(root, "new-");
    try {
      filling.fill(made);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isUsable(folder, isWhole)) {
        Path broken = Files.createTempDirectory(root, "old-");
        Files.move(folder, broken.resolve("broken"), StandardCopyOption.ATOMIC_MOVE);
        delete(broken);
      }
      Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException exists) {
      delete(made);
    }
    return isUsable(folder, isWhole);
  }

  private static Path ofThisProcess(Filling filling) {
    try {
      Path made = Files.createTempDirectory("docket-junit5-");
      filling.fill(made);
      // The process has the files open until its end, so nothing sooner can remove them.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made), "docket-cache"));
      return made;
    } catch (IOException failure) {
      throw new UncheckedIOException("The server's jars cannot be extracted", failure);
    }
  }

  /** Whether nobody else can put code there. What is made now belongs to whoever we are. */
  private static boolean isOurs(Path folder) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      return true;
    }
    Path probe = Files.createTempFile(folder, "probe-", null);
    try {
      return view.readAttributes().owner().equals(Files.getOwner(probe))
          && view.readAttributes().permissions().stream().noneMatch(OTHERS::contains);
    } finally {
      Files.delete(probe);
    }
  }

  private static FileAttribute<?>[] onlyForUs(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      // The next one to clean up finds it.
    }
  }
}
