package dev.docket.server.stores;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The plug-ins in a directory: each jar is one, and so is each subdirectory with its jars. */
final class Plugins {

  private Plugins() {}

  /**
   * A plug-in that was found.
   *
   * @param path its jar or directory
   * @param loader loads its classes
   */
  record Plugin(Path path, ClassLoader loader) {}

  /**
   * The plug-ins of a directory in the order of their names; none when the directory does not
   * exist.
   */
  static List<Plugin> in(Path directory) {
    if (Files.notExists(directory)) {
      return List.of();
    }
    List<Plugin> plugins = new ArrayList<>();
    for (Path path : entries(directory, each -> isJar(each) || Files.isDirectory(each))) {
      List<Path> jars = isJar(path) ? List.of(path) : entries(path, Plugins::isJar);
      if (!jars.isEmpty()) {
        plugins.add(new Plugin(path, loader(path, jars)));
      }
    }
    return plugins;
  }

  /** Asks the server's loader first, so that a class that both have is the same for both. */
  private static ClassLoader loader(Path path, List<Path> jars) {
    URL[] urls = jars.stream().map(Plugins::readable).toArray(URL[]::new);
    return new URLClassLoader(path.toString(), urls, Plugins.class.getClassLoader());
  }

  /**
   * The URL of a jar. Checked here, because a class loader would silently skip a jar that it cannot
   * read.
   */
  private static URL readable(Path jar) {
    try {
      new JarFile(jar.toFile()).close();
      return jar.toUri().toURL();
    } catch (IOException broken) {
      throw new StoreException(
          "The plug-in " + jar + " is not a readable jar: " + broken.getMessage(), broken);
    }
  }

  private static boolean isJar(Path path) {
    return path.getFileName().toString().endsWith(".jar") && !Files.isDirectory(path);
  }

  private static List<Path> entries(Path directory, Predicate<Path> wanted) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(wanted).sorted().toList();
    } catch (IOException unreadable) {
      throw new StoreException(
          "The plug-in directory " + directory + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
  }
}
