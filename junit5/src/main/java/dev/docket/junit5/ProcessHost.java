package dev.docket.junit5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Runs servers in a process of a newer Java. It takes a line for each server to start or stop on
 * its standard input, answers with a line, and ends when its input does: whichever way this JVM
 * ends, the process goes with it.
 */
final class ProcessHost implements ServerHost {

  private static final String MAIN = "dev.docket.server.embedded.EmbeddedProcess";
  private static final int STARTED_WORDS = 4;

  private final Process process;
  private final Writer commands;
  private final BufferedReader answers;

  private ProcessHost(Process process) {
    this.process = process;
    this.commands = process.outputWriter(StandardCharsets.US_ASCII);
    this.answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  static ProcessHost launch(Path javaHome, List<Path> jars) {
    StringJoiner classPath = new StringJoiner(System.getProperty("path.separator"));
    jars.forEach(jar -> classPath.add(jar.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(
            JavaHomes.java(javaHome).toString(),
            // What lives for minutes gains nothing from the second compiler.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-classpath",
            classPath.toString(),
            MAIN);
    // Options for the JVM of the tests, such as an agent, are not for another Java.
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      return new ProcessHost(builder.start());
    } catch (IOException failure) {
      throw new UncheckedIOException("The server's process cannot be started", failure);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public Running start(Map<String, String> settings) {
    StringJoiner command = new StringJoiner(" ");
    command.add("start");
    settings.forEach((name, value) -> command.add(encoded(name) + "=" + encoded(value)));
    String[] words = ask(command.toString()).split(" ", -1);
    if (words[0].equals("refused")) {
      throw new IllegalArgumentException(decoded(words[1]));
    }
    if (!words[0].equals("started") || words.length != STARTED_WORDS) {
      throw new IllegalStateException(decoded(words[words.length - 1]));
    }
    return new Running() {
      @Override
      public int port() {
        return Integer.parseInt(words[2]);
      }

      @Override
      public int controlPort() {
        return Integer.parseInt(words[3]);
      }

      @Override
      public void close() {
        ask("stop " + words[1]);
      }
    };
  }

  private synchronized String ask(String command) {
    try {
      commands.append(command).append('\n').flush();
      String answer = answers.readLine();
      if (answer != null) {
        return answer;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The server's process has ended", broken);
    }
    throw new IllegalStateException("The server's process has ended");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
