package dev.docket.junit5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jars of the server, which lie in the jar of this class as resources. */
final class Distribution {

  private static final String FOLDER = "/META-INF/docket/";

  private Distribution() {}

  /** A jar as the index lists it. */
  private record Jar(String name, long size) {}

  /** The jars as files, in the order of their class path; they are extracted when need be. */
  static List<Path> jars() {
    List<Jar> jars = new ArrayList<>();
    String key = index(jars);
    Path folder =
        CacheFolder.ofUser()
            .folder(
                key,
                made -> isWhole(jars, made),
                made -> {
                  for (Jar jar : jars) {
                    try (InputStream in = resource(jar.name())) {
                      Files.copy(in, made.resolve(jar.name()));
                    }
                  }
                });
    return jars.stream().map(jar -> folder.resolve(jar.name())).toList();
  }

  /** Reads the index: the checksum of all jars, then a line for the size and name of each. */
  private static String index(List<Jar> jars) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource("index"), StandardCharsets.UTF_8))) {
      String key = lines.readLine();
      if (key == null) {
        throw new IllegalStateException("The index of the server's jars is empty");
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        jars.add(new Jar(line.substring(blank + 1), Long.parseLong(line.substring(0, blank))));
      }
      return key;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream resource(String name) {
    InputStream resource = Distribution.class.getResourceAsStream(FOLDER + name);
    if (resource == null) {
      throw new IllegalStateException("docket-junit5 is not whole: it has no " + FOLDER + name);
    }
    return resource;
  }

  /** Something may have cleaned up in the folder. */
  private static boolean isWhole(List<Jar> jars, Path folder) {
    for (Jar jar : jars) {
      try {
        if (Files.size(folder.resolve(jar.name())) != jar.size()) {
          return false;
        }
      } catch (IOException missing) {
        return false;
      }
    }
    return true;
  }
}
