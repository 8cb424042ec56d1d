package dev.docket.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code load-test/run}. Gatling runs in a process of its own, as it ends its own. */
@Command(
    name = "load-test/run",
    description = {
      "Loads a server that runs already, at a rate that does not depend on its answers, in a"
          + " domain",
      "that it makes and deletes. Ends with 1 when the answers are not as they should be."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class LoadTest implements Callable<Integer> {

  /** The variable that names the file of the verdict. */
  static final String VERDICT = "DOCKET_LOAD_TEST_VERDICT";

  /** The variable that has the arguments, a line each. */
  private static final String ARGUMENTS = "DOCKET_LOAD_TEST_ARGUMENTS";

  @Mixin private LoadOptions options;

  private final List<String> arguments;

  private LoadTest(List<String> arguments) {
    this.arguments = arguments;
  }

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new LoadTest(List.of(arguments)))
            .setExecutionExceptionHandler(
                (wrong, command, parsed) -> {
                  System.err.println(wrong.getMessage());
                  return wrong instanceof IllegalArgumentException ? 2 : 1;
                })
            .execute(arguments));
  }

  /** The options that the parent process was given. */
  static LoadOptions fromEnvironment() {
    return parse(System.getenv(ARGUMENTS).lines().toArray(String[]::new));
  }

  /** Reads arguments, and does not check them. */
  static LoadOptions parse(String... arguments) {
    LoadTest command = new LoadTest(List.of(arguments));
    new CommandLine(command).parseArgs(arguments);
    return command.options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.check(System.getenv());
    Mix.read(options.mix());
    Path results =
        options
            .results()
            .resolve(
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .format(LocalDateTime.now()))
            .toAbsolutePath();
    Files.createDirectories(results);
    Path verdict = results.resolve("verdict.txt");
    int code = gatling(results, verdict);
    try (Stream<Path> made = Files.walk(results, 2)) {
      made.filter(file -> file.endsWith("index.html"))
          .forEach(file -> System.out.println("Report: " + file));
    }
    boolean judged = Files.exists(verdict);
    boolean failed =
        !judged
            || Files.readAllLines(verdict).stream()
                .anyMatch(line -> line.startsWith(LoadVerdict.FAILED));
    return failed || (code != 0 && !options.plan().mode().equals(Plan.Mode.KNEE)) ? 1 : 0;
  }

  private int gatling(Path results, Path verdict) throws IOException, InterruptedException {
    ProcessBuilder gatling =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseParallelGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            "io.gatling.app.Gatling",
            "--simulation",
            DocketSimulation.class.getName(),
            "--results-folder",
            results.toString());
    gatling.environment().put(ARGUMENTS, String.join("\n", arguments));
    gatling.environment().put(VERDICT, verdict.toString());
    return gatling.inheritIO().start().waitFor();
  }
}
