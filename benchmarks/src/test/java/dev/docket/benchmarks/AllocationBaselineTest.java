package dev.docket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AllocationBaselineTest {

  private final AllocationBaseline baseline =
      new AllocationBaseline(25, Map.of("GetCase", 1000L, "CreateCase", 2000L));

  @Test
  void whatIsWithinTheBounds_passes() {
    assertThat(judged(Map.of("GetCase", 1150L, "CreateCase", 1400L))).isEmpty();
  }

  @Test
  void whatAllocatesMoreThan15PercentMore_fails() {
    assertThat(judged(Map.of("GetCase", 1151L, "CreateCase", 2000L)))
        .isEqualTo("GetCase 1,151 bytes, 1.15 of the baseline: more than 1.15\n");
  }

  @Test
  void whatAllocatesMoreThan30PercentLess_needsNewBaseline() {
    assertThat(judged(Map.of("GetCase", 1000L, "CreateCase", 1398L)))
        .isEqualTo(
            "CreateCase 1,398 bytes, 0.70 of the baseline: so much better that it needs a new one\n");
  }

  @Test
  void whatIsMissingOnEitherSide_fails() {
    assertThat(judged(Map.of("GetCase", 1000L, "ListDomains", 5L)))
        .isEqualTo("CreateCase is not measured\nListDomains has no baseline\n");
  }

  @Test
  void anotherJava_fails() {
    assertThat(baseline.judge(new AllocationBaseline(21, baseline.bytes())).getFirst())
        .isEqualTo(
            new AllocationBaseline.Verdict(false, "java", "is 21, and the baseline is of 25"));
  }

  @Test
  void whatIsWritten_isRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("baseline.tsv");
    baseline.write(file);
    assertThat(AllocationBaseline.read(file)).isEqualTo(baseline);
  }

  @Test
  void fileWithoutJava_isRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("baseline.tsv"), "GetCase\t1000\n");
    assertThatThrownBy(() -> AllocationBaseline.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " does not say the version of Java");
  }

  /** What failed, a line each. */
  private String judged(Map<String, Long> measured) {
    StringBuilder failed = new StringBuilder();
    for (AllocationBaseline.Verdict verdict :
        baseline.judge(new AllocationBaseline(25, measured))) {
      if (!verdict.passed()) {
        failed.append(verdict.operation()).append(' ').append(verdict.found()).append('\n');
      }
    }
    return failed.toString();
  }
}
