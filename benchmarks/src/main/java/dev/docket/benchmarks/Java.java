package dev.docket.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How programs are started: by the Java that runs the benchmark.
 *
 * @param options of the virtual machine
 */
record Java(List<String> options) {

  /** The jar of the server, which names its libraries itself. */
  static final Path DOCKET =
      Path.of(System.getProperty("docket.jar", "server/target/docket/docket.jar"));

  Java {
    options = List.copyOf(options);
  }

  /**
   * @param options separated by blanks
   */
  static Java running(String options) {
    return new Java(Arrays.stream(options.split(" ")).filter(option -> !option.isEmpty()).toList());
  }

  Java with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Java(all);
  }

  /** The command of a class on the benchmark's own class path. */
  List<String> main(Class<?> program, String... arguments) {
    return command(
        List.of("-classpath", System.getProperty("java.class.path"), program.getName()), arguments);
  }

  /** The command {@code docket}. */
  List<String> docket(String... arguments) {
    return docket(DOCKET, arguments);
  }

  /** The command {@code docket} of a build. */
  List<String> docket(Path jar, String... arguments) {
    return command(List.of("-jar", jar.toString()), arguments);
  }

  private List<String> command(List<String> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(program);
    command.addAll(List.of(arguments));
    return command;
  }
}
