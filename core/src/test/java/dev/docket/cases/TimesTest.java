package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void sortable_isInTheOrderOfTheTimes() {
    List<Instant> times =
        List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-01-01T00:00:00.000001Z"),
            Instant.parse("2026-01-01T00:00:00.1Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));

    List<String> texts = times.stream().map(Times::sortable).toList();

    assertThat(texts).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    assertThat(texts)
        .extracting(String::length)
        .containsOnly("2026-01-01T00:00:00.000000Z".length());
  }
}
