package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFoldingTest {

  @ParameterizedTest
  @CsvSource({
    "A, a",
    "Z, z",
    "É, é",
    "Σ, σ",
    "ς, σ",
    "ẞ, ß",
    "K, k",
    "Å, å",
    "ſ, s",
    "µ, μ",
    "ǅ, ǆ",
    "𐐀, 𐐨",
    "Ⴀ, ⴀ",
    "\u0345, ι"
  })
  void fold_makesThoseEqualThatDifferByCase(String one, String other) {
    assertThat(CaseFolding.fold(one)).isEqualTo(CaseFolding.fold(other));
  }

  /**
   * CaseFolding.txt gives them a folding for Turkic (T) or a longer one (F), which do not count.
   */
  @ParameterizedTest
  @CsvSource({"İ, i", "ı, i", "ß, ss", "ﬁ, fi", "é, e"})
  void fold_keepsThoseApartThatSimpleFoldingDoes(String one, String other) {
    assertThat(CaseFolding.fold(one)).isNotEqualTo(CaseFolding.fold(other));
  }

  @Test
  void fold_changesNothingThatIsFolded() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).map(CaseFolding::fold))
        .allMatch(codePoint -> CaseFolding.fold(codePoint) == codePoint);
  }

  @Test
  void fold_leavesNoSeparator() {
    assertThat(CaseFolding.fold("a\uFFFFB")).isEqualTo("a\uFFFDb");
  }
}
