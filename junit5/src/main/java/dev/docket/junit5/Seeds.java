package dev.docket.junit5;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds seeds by name. */
final class Seeds {

  private Seeds() {}

  /**
   * Reads a resource of the class path, or else a file.
   *
   * @throws IllegalArgumentException when there is neither
   */
  static String read(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream resource =
        loader == null
            ? ClassLoader.getSystemResourceAsStream(name)
            : loader.getResourceAsStream(name)) {
      if (resource != null) {
        return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      }
      Path file = Path.of(name);
      if (Files.isRegularFile(file)) {
        return Files.readString(file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    throw new IllegalArgumentException(
        "There is no resource of the class path and no file named " + name);
  }
}
