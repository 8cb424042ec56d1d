package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @Test
  void text_isReadAndWrittenAlike() {
    assertThat(Rate.parse("5/10")).isEqualTo(new Rate(5, 10)).hasToString("5/10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5", "5/", "/5", "5/10/1", "-5/10", "5 / 10", "0/1", "1/0", "1000001/1"})
  void otherText_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"1,1000000000", "1000,1000000", "3,333333334", "999999,1001", "1000000,1000"})
  void pauseBetweenTokens_isRoundedUp(int perSecond, long nanos) {
    assertThat(new Rate(perSecond, 1).nanosPerToken()).isEqualTo(nanos);
  }
}
