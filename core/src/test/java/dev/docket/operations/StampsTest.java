package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampsTest {

  @Test
  void now_hasMicroseconds() {
    Stamps stamps = new Stamps(() -> Instant.parse("2025-03-01T12:00:00.123456789Z"), () -> "id");

    assertThat(stamps.now()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456Z"));
  }
}
