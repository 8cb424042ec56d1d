package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringShapeTest {

  private static final StringShape TIME = StringShape.time(false);

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-31T08:00:00Z", "2026-01-31T08:00:00.123456Z", "9999-12-31T23:59:59Z"})
  void time_isAccepted(String text) {
    assertThat(TIME.violation(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "2026-01-31",
        "2026-02-30T08:00:00Z",
        "2026-01-31T08:00:00+01:00",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z"
      })
  void otherText_isNoTime(String text) {
    assertThat(TIME.violation(text)).startsWith("Member must be a time of ISO 8601 in UTC");
  }
}
