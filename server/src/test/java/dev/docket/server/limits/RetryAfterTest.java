package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1000000, 1, 1",
    "1000001, 1, 2",
    "500000000, 1, 500",
    "1000000000, 1, 1000",
    "1000000001, 2, 1001"
  })
  void wait_isRoundedUp(long nanos, long seconds, long milliseconds) {
    RetryAfter retry = new RetryAfter(nanos);

    assertThat(retry.seconds()).isEqualTo(seconds);
    assertThat(retry.milliseconds()).isEqualTo(milliseconds);
  }

  @Test
  void admitted_hasNoWait() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RetryAfter(0));
  }
}
