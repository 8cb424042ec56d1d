package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds what the README says of the operations to the contract. */
class ReadmeOperationsTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern OPERATION = Pattern.compile("\\b(?:[A-Z][a-z]+){2,}\\b");

  private final Set<String> operations = Contract.load().operations().keySet();

  @Test
  void table_hasTheOperationsOfTheContract() throws IOException {
    List<String> listed =
        Files.readAllLines(README).stream()
            .dropWhile(line -> !line.startsWith("| resource | operations |"))
            .takeWhile(line -> line.startsWith("|"))
            .flatMap(line -> OPERATION.matcher(line).results())
            .map(MatchResult::group)
            .toList();

    assertThat(listed).containsExactlyInAnyOrderElementsOf(operations);
  }

  @Test
  void number_isThatOfTheContract() throws IOException {
    int cases = Contract.load().operations("cases").size();

    assertThat(Files.readString(README)).contains("all " + cases + " of the API");
  }
}
