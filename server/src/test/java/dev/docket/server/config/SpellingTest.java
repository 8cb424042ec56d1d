package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> NAMES = List.of("port", "host", "rate-limit", "rate-limits");

  @ParameterizedTest
  @CsvSource({
    "porf, port",
    "PORT, port",
    "hots, host",
    "ratelimit, rate-limit",
    "rate-limitz, rate-limit",
    "colour, ''",
    "'', ''"
  })
  void nearestName_isSuggested(String word, String expected) {
    assertThat(Spelling.suggestion("--", word, NAMES))
        .isEqualTo(expected.isEmpty() ? "" : "; did you mean --" + expected + "?");
  }
}
