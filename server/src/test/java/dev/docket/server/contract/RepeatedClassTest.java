package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedClassTest {

  private static final List<String> TEXTS =
      List.of(
          "", "a", "a-b", "a b", "a.b/c:d", "#", "+", "=", "a\n", "\u0000", "é", "aé", "😀", "~");

  static Stream<String> repetitions() {
    return Stream.of(
        "[A-Za-z0-9\\-._/:#=+-]*",
        "([a-zA-Z0-9 _.:/=+\\-@]*)",
        "[a-zA-Z0-9_\\-\\s]+",
        "[a-zA-Z0-9_\\-\\.@:/ ]*",
        "[+-=._]+",
        "[-a]*",
        "[a-]*",
        "[\\s]*",
        "[\\S-]*",
        "[\\]\\[\\\\]*",
        "[\\s\\S]*");
  }

  /** What it lets pass matches, and of ASCII it lets everything pass that matches. */
  @ParameterizedTest
  @MethodSource("repetitions")
  void text_isJudgedAsByThePattern(String regex) {
    Pattern pattern = Pattern.compile(regex);
    RepeatedClass characters = Objects.requireNonNull(RepeatedClass.of(pattern));

    for (String text : TEXTS) {
      boolean simple = !text.isEmpty() && text.chars().allMatch(c -> c < 128);
      assertThat(characters.hasAll(text))
          .as(text)
          .isEqualTo(simple && pattern.matcher(text).matches());
    }
    for (char c = 0; c < 256; c++) {
      String text = "" + c;
      assertThat(characters.hasAll(text)).isEqualTo(c < 128 && pattern.matcher(text).matches());
      assertThat(characters.hasAll(text + text)).isEqualTo(characters.hasAll(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*[\\S]",
        "(?!aws:)[a-zA-Z+-=._:/]+",
        "[a-z]*[0-9]",
        "[a-z]",
        "[a-z]{3}",
        "[a-z]*?x*",
        "[a-z&&[^b]]*",
        "[^a]+",
        "[+-\\.]*",
        "[\\d]*",
        "[\\x41]*",
        "[é]*",
        "[a]*[b]*",
        "([a]*)([b]*)",
        "(?:$|^.*[\\S])",
        "a*"
      })
  void patternOfAnotherForm_isLeftToItself(String regex) {
    assertThat(RepeatedClass.of(Pattern.compile(regex))).isNull();
  }
}
