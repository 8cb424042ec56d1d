package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
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

  /** However the parts of a character are sent: composed, apart, or in another order. */
  @ParameterizedTest
  @CsvSource({
    "\u00e9, e\u0301",
    "\u00c9, e\u0301",
    "\u1ebf, E\u0302\u0301",
    "\u1ebf, \u00ea\u0301",
    "a\u0323\u0307, A\u0307\u0323",
    "\u01f0, J\u030c",
    "\u212b, \u00e5",
    "\u212b, A\u030a",
    "\u2126, \u03c9",
    "\u017f\u0307, \u1e61",
    "\ud55c, \u1112\u1161\u11ab",
    "\u0958, \u0915\u093c",
    "\uf900, \u8c48",
    "\u1fbc, \u03b1\u0345",
    "\u0130, I\u0307",
    "\ud834\udd5e, \ud834\udd57\ud834\udd65"
  })
  void fold_makesThoseEqualThatAreComposedOtherwise(String one, String other) {
    assertThat(CaseFolding.fold(one)).isEqualTo(CaseFolding.fold(other));
    assertThat(CaseFolding.fold("x" + one + "Y")).isEqualTo(CaseFolding.fold("X" + other + "y"));
  }

  @Test
  void fold_ofAnyCharacterIsThatOfItsParts_andFinal() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(one -> !isFoldedWell(one)))
        .isEmpty();
  }

  private static boolean isFoldedWell(int codePoint) {
    String one = Character.toString(codePoint);
    String folded = CaseFolding.fold(one);
    return CaseFolding.fold(Normalizer.normalize(one, Normalizer.Form.NFD)).equals(folded)
        && CaseFolding.fold(folded).equals(folded);
  }

  @Test
  void fold_leavesNoSeparator() {
    assertThat(CaseFolding.fold("a\uFFFFB")).isEqualTo("a\uFFFDb");
  }
}
