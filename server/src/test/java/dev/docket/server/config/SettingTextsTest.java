package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.config.SettingTexts.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTextsTest {

  private static final List<Setting<?>> DECLARED =
      Stream.concat(
              SettingDefinitions.ALL.stream(),
              TestProvider.VAULT.settings().stream()
                  .map(setting -> Setting.of(TestProvider.BOTH.named("vault"), setting)))
          .toList();

  @TempDir private Path directory;

  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, String> flags = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();

  static Stream<Setting<?>> settings() {
    return DECLARED.stream().filter(setting -> setting != SettingDefinitions.CONFIG);
  }

  private Path file(String... lines) throws IOException {
    Path file = Files.write(directory.resolve("docket.yaml"), List.of(lines));
    flags.put("config", file.toString());
    return file;
  }

  private SettingTexts texts() {
    return SettingTexts.of(DECLARED, flags, environment, mistakes);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void sources_winInOrder(Setting<?> setting) throws IOException {
    Given standard =
        setting.defaultValue() == null
            ? null
            : new Given(setting.defaultValue(), new SettingSource.Default());
    assertThat(texts().given(setting)).isEqualTo(standard);

    Path file = file(setting.name() + ": of the file");
    assertThat(texts().given(setting))
        .isEqualTo(new Given("of the file", new SettingSource.File(file)));

    environment.put(setting.variable(), "of the environment");
    assertThat(texts().given(setting))
        .isEqualTo(
            new Given("of the environment", new SettingSource.Environment(setting.variable())));

    flags.put(setting.name(), "of the flag");
    assertThat(texts().given(setting))
        .isEqualTo(new Given("of the flag", new SettingSource.Flag("--" + setting.name())));
    assertThat(mistakes).isEmpty();
  }

  @Test
  void file_mayBeNamedByTheEnvironment() throws IOException {
    Path file = file("port: 81");
    flags.clear();
    environment.put("DOCKET_CONFIG", file.toString());

    assertThat(texts().given(SettingDefinitions.PORT))
        .isEqualTo(new Given("81", new SettingSource.File(file)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void defaults_areReadable(Setting<?> setting) {
    texts().read(setting, mistakes);

    assertThat(mistakes).isEmpty();
  }

  @Test
  void emptyVariable_countsAsNone() {
    environment.put("DOCKET_PORT", "");

    assertThat(texts().given(SettingDefinitions.PORT))
        .isEqualTo(new Given("8080", new SettingSource.Default()));
  }

  @Test
  void unknownVariables_areRefused() {
    environment.put("DOCKET_PROT", "1");
    environment.put("DOCKET_QWERTY", "1");
    environment.put("PATH", "/bin");

    texts();

    assertThat(mistakes)
        .containsExactly(
            "There is no setting for the environment's DOCKET_PROT; did you mean DOCKET_PORT?",
            "There is no setting for the environment's DOCKET_QWERTY");
  }

  @Test
  void variablesOfKubernetes_areExplained() {
    environment.put("DOCKET_PORT_8080_TCP_ADDR", "10.0.0.1");

    texts();

    assertThat(mistakes).singleElement().asString().contains("enableServiceLinks: false");
  }

  @Test
  void unknownKeysOfTheFile_areRefused() throws IOException {
    Path file = file("prot: 1", "config: other.yaml", "port: 2");

    texts();

    assertThat(mistakes)
        .containsExactly(
            "There is no setting prot (in " + file + "); did you mean port?",
            "There is no setting config (in " + file + ")");
  }
}
