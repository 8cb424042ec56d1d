package dev.docket.server.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpReplyTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

  @Test
  void delay_isThatOfTheHeader() {
    assertThat(delay("120")).isEqualTo(Duration.ofMinutes(2));
    assertThat(delay("0")).isZero();
    assertThat(delay("Sat, 28 Nov 2026 12:01:00 GMT")).isEqualTo(Duration.ofMinutes(1));
    assertThat(delay("Sat, 28 Nov 2026 11:59:00 GMT")).isZero();
    assertThat(delay("999999999")).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void headerThatIsMalformed_saysNothing() {
    assertThat(delay(null)).isNull();
    assertThat(delay("soon")).isNull();
    assertThat(delay("-1")).isNull();
  }

  private static Duration delay(String header) {
    return new HttpReply(503, header, "", false).delay(NOW);
  }
}
