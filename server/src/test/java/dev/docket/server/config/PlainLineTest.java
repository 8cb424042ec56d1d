package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain line says what the same words say to the library that reads all others. */
class PlainLineTest {

  private static final List<Setting<?>> DECLARED = SettingDefinitions.ALL;
  private static final List<Command> COMMANDS =
      List.of(new Command("serve", "", settings -> 0), new Command("migrate", "", settings -> 0));

  private static Map<String, String> plain(String... words) {
    PlainLine line = PlainLine.of(COMMANDS, words);
    return line == null ? null : line.flags(DECLARED);
  }

  @Test
  void flagsWithValues_arePlain() {
    assertThat(plain("serve", "--port", "0", "--host=localhost", "--docs", "--storage", "memory"))
        .isEqualTo(Map.of("port", "0", "host", "localhost", "docs", "true", "storage", "memory"));
    assertThat(plain("serve")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "--help",
        "serve --help",
        "serve -h",
        "serve --nonsense 1",
        "serve --port",
        "serve --port=",
        "serve --port --host x",
        "serve --port 1 --port 2",
        "serve --docs false",
        "serve word",
        "serve --host migrate",
        "serve --",
        "serv --port 1",
        "config show --port 1"
      })
  void otherLines_areNot(String line) {
    assertThat(plain(line.split(" "))).isNull();
  }

  @Test
  void someFlags_areFoundBesideUnknownOnes() {
    PlainLine line =
        PlainLine.of(COMMANDS, "serve", "--store-url", "x", "--plugins", "there", "--config=c");

    assertThat(line.some(List.of(SettingDefinitions.PLUGINS, SettingDefinitions.CONFIG)))
        .isEqualTo(Map.of("plugins", "there", "config", "c"));
  }

  @Property
  void plainLine_saysWhatTheLibrarySays(@ForAll("lines") List<String> words) {
    String[] line = words.toArray(String[]::new);
    Map<String, String> flags = plain(line);
    assumeThat(flags).isNotNull();

    Arguments arguments = new Arguments(DECLARED, COMMANDS, List.of(), line);

    assertThat(arguments.mistakes()).isEmpty();
    assertThat(arguments.asksForHelp() || arguments.asksForVersion()).isFalse();
    assertThat(arguments.commandName()).isEqualTo(line[0]);
    assertThat(arguments.flags()).isEqualTo(flags);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "--port",
            "--host",
            "--docs",
            "--docs=no",
            "--verify-contract",
            "--port=8",
            "--host=a=b",
            "--region",
            "x",
            "true",
            "1",
            "'q",
            "\"q\"",
            "@f",
            "a b",
            "${x}",
            "=",
            "serve",
            "--storage=$HOME",
            "--config",
            "-V",
            "--access-log",
            "off")
        .list()
        .ofMaxSize(6)
        .map(
            words -> {
              List<String> line = new ArrayList<>(List.of("serve"));
              line.addAll(words);
              return line;
            });
  }
}
