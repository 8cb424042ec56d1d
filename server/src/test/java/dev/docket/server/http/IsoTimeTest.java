package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  private final IsoTime times = new IsoTime();

  private String text(Instant time) {
    StringBuilder line = new StringBuilder();
    times.append(line, time);
    return line.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00.001Z",
        "2026-01-01T00:00:00.100Z",
        "2026-01-01T00:00:00.000001Z",
        "2026-01-01T00:00:00.000000001Z",
        "2026-12-31T23:59:59.999999999Z",
        "1969-12-31T23:59:59.500Z",
        "-0001-01-01T00:00:00.5Z",
        "+12345-01-01T00:00:00.5Z"
      })
  void instant_isWrittenAsItsOwnTextIs(String time) {
    Instant instant = Instant.parse(time);

    assertThat(text(instant)).isEqualTo(instant.toString());
  }

  @Test
  void secondsInAnyOrder_areWrittenEachAsItIs() {
    for (int i : new int[] {0, 0, 1, 2, 1, 60, 0}) {
      Instant instant = Instant.EPOCH.plusSeconds(i).plusMillis(i);

      assertThat(text(instant)).isEqualTo(instant.toString());
    }
  }
}
