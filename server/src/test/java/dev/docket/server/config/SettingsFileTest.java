package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

  @TempDir private Path directory;

  private Map<String, String> read(String yaml) throws IOException {
    return new SettingsFile(Files.writeString(directory.resolve("docket.yaml"), yaml)).read();
  }

  @Test
  void values_areTakenAsTheyStand() throws IOException {
    String yaml =
        """
        # a comment
        port: 8080
        region: "us-east-1"
        access-keys: 0007
        docs: false
        rate-limit: off
        provisioning-delay: 1.50
        host:
        """;

    assertThat(read(yaml))
        .containsExactly(
            Map.entry("port", "8080"),
            Map.entry("region", "us-east-1"),
            Map.entry("access-keys", "0007"),
            Map.entry("docs", "false"),
            Map.entry("rate-limit", "off"),
            Map.entry("provisioning-delay", "1.50"),
            Map.entry("host", ""));
  }

  @Test
  void listsAndMaps_becomeTheTextOfAFlag() throws IOException {
    String yaml =
        """
        cors-origins: [https://a.example, https://b.example]
        rate-limits:
          CreateDomain: 5/10
          GetDomain: 6/12
        """;

    assertThat(read(yaml))
        .containsEntry("cors-origins", "https://a.example,https://b.example")
        .containsEntry("rate-limits", "CreateDomain=5/10,GetDomain=6/12");
  }

  @Test
  void emptyFile_hasNoSettings() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("# nothing\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port: 1\\nport: 2 | has port twice",
        "- port | must hold a map of settings",
        "hunter2 | must hold a map of settings",
        "port: 1\\n---\\nport: 2 | must hold one document",
        "port: [hunter2 | is not valid YAML (line 1)",
        "password: hunter2: hunter2 | is not valid YAML (line 1)"
      })
  void otherFiles_areRefusedWithoutQuotingThem(String yaml, String mistake) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> read(yaml.replace("\\n", "\n")))
        .withMessage("The configuration file " + directory.resolve("docket.yaml") + " " + mistake);
  }

  @Test
  void missingFile_isRefused() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> new SettingsFile(directory.resolve("none.yaml")).read())
        .withMessageEndingWith("none.yaml does not exist");
  }
}
