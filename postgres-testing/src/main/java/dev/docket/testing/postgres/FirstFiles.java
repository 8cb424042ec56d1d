package dev.docket.testing.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The files that a server begins with. {@code initdb} takes about a second of a processor for them
 * and then waits for the disk, so servers have them from an archive in the folder for temporary
 * files. Whoever finds no archive makes it.
 */
final class FirstFiles {

  private static final String BINARIES = "postgres-linux-x86_64.txz";

  private FirstFiles() {}

  /**
   * Puts the files into a directory that is not there yet; does nothing on a platform of which it
   * cannot tell the versions of PostgreSQL apart.
   */
  static void putInto(Path data) throws IOException {
    URL binaries = FirstFiles.class.getResource("/" + BINARIES);
    if (binaries == null) {
      return;
    }
    Path archive = archive(binaries);
    if (!Files.exists(archive)) {
      make(archive);
    }
    DataDirectory.create(data);
    try (FileSystem files = FileSystems.newFileSystem(archive)) {
      DataDirectory.copy(files.getPath("/"), data);
    }
  }

  /** One for each user, PostgreSQL and locale, all of which the files depend on. */
  private static Path archive(URL binaries) {
    Map<String, String> locale = new TreeMap<>(System.getenv());
    locale.keySet().removeIf(name -> !name.equals("LANG") && !name.startsWith("LC_"));
    String origin = System.getProperty("user.name") + " " + binaries + " " + locale;
    UUID id = UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8));
    return Path.of(System.getProperty("java.io.tmpdir"), "docket-postgres-" + id + ".zip");
  }

  /** Others may make it at the same time, and see it when it is whole. */
  private static void make(Path archive) throws IOException {
    Path directory = Files.createTempDirectory("docket-postgres");
    try {
      Path data = directory.resolve("data");
      EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(PostgresServer.START)
          .start()
          .close();
      Path whole = directory.resolve("archive.zip");
      try (FileSystem files = FileSystems.newFileSystem(whole, Map.of("create", "true"))) {
        DataDirectory.copy(data, files.getPath("/"));
      }
      Files.move(whole, archive, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      DataDirectory.delete(directory);
    }
  }
}
