package dev.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/invariants.md to the tests that it names. */
class InvariantsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST =
      Pattern.compile("`(\\w+(?:Test|Properties|Contract))(?:\\.(\\w+))?`");

  @Test
  void tests_thatArePromisedExist() throws IOException {
    List<MatchResult> promised = TEST.matcher(page()).results().toList();
    Map<String, String> sources = sources();

    assertThat(promised).hasSizeGreaterThan(40);
    for (MatchResult test : promised) {
      assertThat(sources).containsKey(test.group(1));
      if (test.group(2) != null) {
        assertThat(sources.get(test.group(1))).containsPattern("void " + test.group(2) + "\\(");
      }
    }
  }

  @Test
  void rules_allHaveATest() throws IOException {
    List<String> rules =
        page().lines().filter(line -> line.startsWith("| ") && !line.startsWith("| rule")).toList();

    assertThat(rules).isNotEmpty().allMatch(rule -> TEST.matcher(rule).find());
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve("invariants.md"));
  }

  /** The sources of tests by the names of their classes; the contracts of stores are main code. */
  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(InvariantsTest::files)
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file ->
                  file.toString().contains("/src/test/")
                      || file.toString().contains("/storage-tck/src/main/"))
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(
              Collectors.toMap(
                  InvariantsTest::className, InvariantsTest::text, (one, other) -> one + other));
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String className(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
