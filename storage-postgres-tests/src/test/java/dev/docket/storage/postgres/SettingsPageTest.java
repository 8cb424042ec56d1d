package dev.docket.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.StorageProvider.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the table of {@code docs/postgres.md} to the settings of the store. */
class SettingsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "postgres.md");

  @Test
  void table_hasTheNamesAndDefaultsOfTheSettings() throws IOException {
    List<Setting> settings = new PostgresStorageProvider().settings();
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")).toList();

    assertThat(rows).hasSameSizeAs(settings);
    for (int i = 0; i < rows.size(); i++) {
      Setting setting = settings.get(i);
      String name = "| `" + setting.name() + "` |";
      assertThat(rows.get(i))
          .startsWith(
              setting.defaultValue() == null ? name : name + " `" + setting.defaultValue() + "` |");
    }
  }
}
