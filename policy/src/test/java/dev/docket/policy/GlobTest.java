package dev.docket.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.policy.Glob.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "abc, ab, false",
    "abc, abcd, false",
    "abc, ABC, false",
    "*, '', true",
    "*, a:b/c, true",
    "'', '', true",
    "'', a, false",
    "a*, a, true",
    "a*c, abbc, true",
    "a*c, abbd, false",
    "*b*, abc, true",
    "a?c, abc, true",
    "a?c, ac, false",
    "a?c, a:c, true",
    "???, abc, true",
    "*?, '', false",
    "*?*, a, true",
    "**a**, bab, true",
    "a*b*c, aXbXbXc, true",
    "a.c, abc, false",
  })
  void wildcards_matchAnyAndOneCharacter(String pattern, String text, boolean matches) {
    assertThat(Glob.of(pattern).matches(text)).isEqualTo(matches);
  }

  @Test
  void questionMark_isOneCharacterBeyondTheBasicPlaneToo() {
    assertThat(Glob.of("a?b").matches("a\uD83D\uDE00b")).isTrue();
    assertThat(Glob.of("a??b").matches("a\uD83D\uDE00b")).isFalse();
    assertThat(Glob.of("*?b").matches("\uD83D\uDE00b")).isTrue();
    assertThat(Glob.of("*??b").matches("\uD83D\uDE00b")).isFalse();
  }

  /** With backtracking over every star, this would not end before the test run is given up. */
  @Test
  void manyStars_doNotMultiply() {
    String text = "a".repeat(50_000);
    assertThat(Glob.of("a*".repeat(50) + "b").matches(text)).isFalse();
    assertThat(Glob.of("*a".repeat(50)).matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*, ALL",
    "p/*, ALL",
    "p*, ALL",
    "p/?*, ALL",
    "p/*?, ALL",
    "*/*, ALL",
    "?/*, ALL",
    "p/**, ALL",
    "p/, NONE",
    "p, NONE",
    "q/*, NONE",
    "'', NONE",
    "p/c, SOME",
    "p/??*, SOME",
    "p/?, SOME",
    "*c, SOME",
    "p/*c, SOME",
  })
  void reach_isWhatAPatternMatchesAfterAPrefix(String pattern, Reach reach) {
    assertThat(Glob.of(pattern).after("p/")).isEqualTo(reach);
  }

  @Test
  void builder_tellsLiteralsFromWildcards() {
    Glob pattern = new Glob.Builder().literal("*").pattern("?").literal("?").build();
    assertThat(pattern.matches("*x?")).isTrue();
    assertThat(pattern.matches("xx?")).isFalse();
    assertThat(pattern.isLiteral()).isFalse();
    assertThat(new Glob.Builder().literal("*").build().isLiteral()).isTrue();
  }
}
