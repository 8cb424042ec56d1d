package dev.docket.server.logging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The fields that docs/logging.md lists. */
public final class LogPage {

  private static final Path PAGE = Path.of("..", "docs", "logging.md");

  private LogPage() {}

  /** The fields of the table under a heading, in its order. */
  public static List<String> fields(String heading) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.equals("### " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .toList();
  }
}
