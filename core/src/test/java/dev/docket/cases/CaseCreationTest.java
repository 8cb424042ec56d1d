package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCreationTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void locale_isThatOfBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR", "en-US"})
  void referenceNumber_hasTheSameDigitsInEveryLocale(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(CaseCreation.referenceNumber(1_234)).isEqualTo("00001234");
    assertThat(CaseCreation.referenceNumber(0)).isEqualTo("00000000");
    assertThat(CaseCreation.referenceNumber(99_999_999)).isEqualTo("99999999");
  }
}
