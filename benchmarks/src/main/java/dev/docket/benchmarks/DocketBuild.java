package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A build of Docket that programs start with the Java and the options of the benchmark, so that two
 * builds differ in nothing else.
 *
 * @param jar which names its libraries itself
 * @param known the options of its {@code serve}; null when it has all that are used here
 */
record DocketBuild(Path jar, @Nullable Set<String> known) {

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z0-9-]*");

  /** That of this checkout. */
  static DocketBuild own() {
    return new DocketBuild(Java.DOCKET, null);
  }

  /**
   * Another one, which is built if it has to be.
   *
   * @param command its {@code docket}, in a checkout or in the folder {@code bin} of a distribution
   */
  static DocketBuild of(String command) throws IOException, InterruptedException {
    Path docket = Path.of(command).toAbsolutePath().normalize();
    Process process = new ProcessBuilder(docket.toString(), "serve", "--help").start();
    String help = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(docket + " serve --help failed");
    }
    return new DocketBuild(
        jar(docket),
        OPTION.matcher(help).results().map(match -> match.group()).collect(Collectors.toSet()));
  }

  private static Path jar(Path docket) throws IOException {
    for (String place : new String[] {"server/target/docket/docket.jar", "../docket.jar"}) {
      Path jar = docket.resolveSibling(place).normalize();
      if (Files.exists(jar)) {
        return jar;
      }
    }
    throw new IOException("There is no docket.jar where " + docket + " would have it");
  }

  /** Whether its {@code serve} has an option, which may be given with a value. */
  boolean knows(String option) {
    return known == null || known.contains(option.split("=", 2)[0]);
  }
}
