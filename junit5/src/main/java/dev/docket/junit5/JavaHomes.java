package dev.docket.junit5;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a Java that is new enough for the server, where people have them. */
final class JavaHomes {

  /** The oldest version that runs the server. */
  static final int OLDEST = 21;

  /** Folders whose subfolders are Javas. */
  private static final List<String> PLACES =
      List.of(
          "/usr/lib/jvm",
          "/usr/java",
          "/opt/java",
          "/opt",
          "~/.sdkman/candidates/java",
          "~/.jdks",
          "~/.gradle/jdks",
          "/Library/Java/JavaVirtualMachines",
          "C:/Program Files/Java",
          "C:/Program Files/Eclipse Adoptium");

  private JavaHomes() {}

  /**
   * The first that is new enough: of the environment's {@code DOCKET_JAVA_HOME} and {@code
   * JAVA_HOME}, of those on the path, then of the usual places.
   */
  static Optional<Path> find(Function<String, @Nullable String> environment) {
    return candidates(environment).stream().filter(home -> version(home) >= OLDEST).findFirst();
  }

  private static List<Path> candidates(Function<String, @Nullable String> environment) {
    List<Path> candidates = new ArrayList<>();
    for (String name : List.of("DOCKET_JAVA_HOME", "JAVA_HOME")) {
      String home = environment.apply(name);
      if (home != null && !home.isBlank()) {
        candidates.add(Path.of(home));
      }
    }
    candidates.addAll(onPath(environment.apply("PATH")));
    for (String place : PLACES) {
      candidates.addAll(
          under(Path.of(place.replace("~", System.getProperty("user.home", "/nowhere")))));
    }
    return candidates;
  }

  private static List<Path> onPath(@Nullable String path) {
    List<Path> homes = new ArrayList<>();
    String separator = Pattern.quote(System.getProperty("path.separator"));
    for (String folder : path == null ? new String[0] : path.split(separator, -1)) {
      Path java = folder.isBlank() ? Path.of("") : executable(Path.of(folder));
      try {
        if (Files.isExecutable(java) && Files.isRegularFile(java)) {
          // Itself, not the link that leads to it.
          homes.add(java.toRealPath().resolve("../..").normalize());
        }
      } catch (IOException gone) {
        // Then it is not one.
      }
    }
    return homes;
  }

  private static List<Path> under(Path place) {
    List<Path> homes = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
      for (Path entry : entries) {
        Path bundle = entry.resolve("Contents/Home");
        homes.add(Files.isDirectory(bundle) ? bundle : entry);
      }
    } catch (IOException none) {
      return List.of();
    }
    homes.sort(null);
    return homes;
  }

  /** The java command of a home. */
  static Path java(Path home) {
    return executable(home.resolve("bin"));
  }

  private static Path executable(Path folder) {
    Path windows = folder.resolve("java.exe");
    return Files.exists(windows) ? windows : folder.resolve("java");
  }

  /** The version of a Java, such as 21; 0 when there is none. */
  static int version(Path home) {
    Properties release = new Properties();
    try {
      if (!Files.isExecutable(java(home))) {
        return 0;
      }
      try (var in = Files.newBufferedReader(home.resolve("release"))) {
        release.load(in);
      }
    } catch (IOException none) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return Arrays.stream(version.split("[^0-9]", 2))
        .filter(major -> major.matches("[0-9]{1,4}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }
}
