package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Condition.All;
import dev.docket.storage.Condition.Mentions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTermTest {

  @ParameterizedTest
  @MethodSource
  void condition_asksForEachWordAndPhrase(String term, List<String> parts) {
    assertThat(SearchTerm.condition(term))
        .isEqualTo(new All(parts.stream().<Condition>map(Mentions::new).toList()));
  }

  static Stream<Arguments> condition_asksForEachWordAndPhrase() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of(" \t\u00a0\u3000", List.of()),
        Arguments.of("\"\"", List.of()),
        Arguments.of("\"", List.of()),
        Arguments.of("one", List.of("one")),
        Arguments.of("  one\u3000two ", List.of("one", "two")),
        Arguments.of("\"one  two\" three", List.of("one  two", "three")),
        Arguments.of("one\"two three\"four", List.of("one", "two three", "four")),
        Arguments.of("one \"two three", List.of("one", "two three")),
        Arguments.of("100% \\ a_b", List.of("100%", "\\", "a_b")));
  }
}
