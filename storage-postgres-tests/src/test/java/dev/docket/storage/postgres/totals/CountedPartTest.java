package dev.docket.storage.postgres.totals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedPartTest {

  /** It may take a second, and its lock would keep the next part from beginning. */
  @Test
  void countOfWhatIsLacking_doesNotLookAtTheTableThatBeginningLocks() {
    assertThat(CountedPart.lacking("SELECT COUNT(*) FROM searchable AS s"))
        .contains("searchable", "part_total")
        .doesNotContain("counted_part");
  }
}
