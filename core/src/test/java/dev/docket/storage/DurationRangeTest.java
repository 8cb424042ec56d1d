package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationRangeTest {

  private final DurationRange range =
      new DurationRange(Duration.ofMillis(100), Duration.ofMinutes(10));

  @ParameterizedTest
  @CsvSource({
    "500ms,PT0.5S",
    "15s,PT15S",
    "2m,PT2M",
    "PT1.5S,PT1.5S",
    "pt10m,PT10M",
    "600s,PT10M",
    "100ms,PT0.1S"
  })
  void duration_isReadInBothForms(String text, Duration duration) {
    assertThat(range.parse(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15", "0", "99ms", "601s", "1h", "-1s", "1.5s", "15 s", "PT", "soon"})
  void otherTexts_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range.parse(text))
        .withMessage("must be a duration such as 500ms, 15s, 2m or PT1.5S, from 100ms to 10m");
  }

  @ParameterizedTest
  @CsvSource({"1h,PT1H", "2d,PT48H", "999999999999d,PT23999999999976H", "P1D,PT24H", "-PT1H,PT-1H"})
  void whatIsRead_hasAnyLength(String text, Duration duration) {
    assertThat(DurationRange.read(text)).isEqualTo(duration);
  }

  @Test
  void zero_needsNoUnit() {
    assertThat(new DurationRange(Duration.ZERO, Duration.ofHours(24)).parse("0"))
        .isEqualTo(Duration.ZERO);
  }
}
