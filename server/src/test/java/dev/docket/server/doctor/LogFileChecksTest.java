package dev.docket.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.config.AccessLog;
import dev.docket.storage.CheckResult;
import dev.docket.storage.CheckResult.Grade;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileChecksTest {

  @TempDir Path folder;

  @Test
  void spaceThatIsShort_isAWarning() {
    AccessLog log = new AccessLog.File(folder.resolve("access.log"));

    List<CheckResult> scarce = LogFileChecks.of(log, Long.MAX_VALUE);

    assertThat(scarce).extracting(CheckResult::grade).containsExactly(Grade.OK, Grade.WARNING);
    assertThat(scarce.getLast().found()).endsWith("MiB are free in " + folder);
    assertThat(LogFileChecks.of(log, 1))
        .extracting(CheckResult::grade)
        .containsExactly(Grade.OK, Grade.OK);
  }
}
