package dev.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the index of {@code docs/adr} to the decisions beside it. */
class DecisionsTest {

  private static final Path DECISIONS = Path.of("..", "docs", "adr");
  private static final String INDEX = "README.md";

  @Test
  void index_hasEveryDecisionUnderItsTitle() throws IOException {
    List<String> expected;
    try (Stream<Path> files = Files.list(DECISIONS)) {
      expected =
          files.filter(file -> !file.endsWith(INDEX)).sorted().map(DecisionsTest::row).toList();
    }

    assertThat(Files.readAllLines(DECISIONS.resolve(INDEX)))
        .filteredOn(line -> line.matches("\\| [0-9].*"))
        .isEqualTo(expected);
  }

  /** The row of a decision, whose title is the first line, {@code # 7. Title}. */
  private static String row(Path file) {
    String name = file.getFileName().toString();
    int number = Integer.parseInt(name.substring(0, 4));
    String heading = "# " + number + ". ";
    try (Stream<String> lines = Files.lines(file)) {
      String first = lines.findFirst().orElseThrow();
      assertThat(first).as(name).startsWith(heading);
      return "| %d | [%s](%s) |".formatted(number, first.substring(heading.length()), name);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
