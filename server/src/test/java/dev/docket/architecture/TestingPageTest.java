package dev.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/testing.md shows of tests stands in tests that run. */
class TestingPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs").resolve("testing.md");

  /** A block that says where it is from, such as {@code ```java SlaOverdueTest}. */
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+) (\\S+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** Where the tests of a language are; {@code %s} is the name in the block. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "java", "clients/junit5/src/test/java/dev/docket/clients/junit5/%s.java",
          "js", "clients/testing-node/%s",
          "python", "clients/testing-python/%s");

  @Test
  void blocks_standInTestsThatRun() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    int blocks = 0;
    while (block.find()) {
      String file = FOLDERS.get(block.group(1)).replace("%s", block.group(2));

      assertThat(flat(Files.readString(ROOT.resolve(file)).lines().toList()))
          .as(file)
          .contains(flat(block.group(3).lines().toList()));
      blocks++;
    }
    assertThat(blocks).isGreaterThan(8);
  }

  /** Lines without what they are indented by. */
  private static String flat(List<String> lines) {
    return "\n" + String.join("\n", lines.stream().map(String::strip).toList()) + "\n";
  }
}
