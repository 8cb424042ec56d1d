package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of {@code docs/configuration.md} to the declarations. */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("..", "docs", "configuration.md");

  @Test
  void table_isThatOfTheDeclarations() throws IOException {
    String table =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `"))
            .collect(Collectors.joining("\n"));

    assertThat(table)
        .isEqualTo(
            SettingDefinitions.ALL.stream()
                .map(ConfigurationPageTest::row)
                .collect(Collectors.joining("\n")));
  }

  private static String row(Setting<?> setting) {
    String standard = setting.defaultValue() == null ? "" : code(setting.defaultValue());
    return "| "
        + String.join(
            " | ", code(setting.name()), code(setting.syntax()), standard, setting.description())
        + " |";
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
