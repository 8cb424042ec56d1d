package dev.docket.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.postgres.sql.DatabaseOutage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the second table of causes in {@code docs/health.md} to those of the store. */
class HealthPageTest {

  private static final Path PAGE = Path.of("..", "docs", "health.md");
  private static final String HEADING = "## Causes of the store on PostgreSQL";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\| .+ \\|$");

  @Test
  void causes_areThoseOfThePage() throws IOException {
    String page = Files.readString(PAGE);
    List<String> rows =
        ROW.matcher(page.substring(page.indexOf(HEADING)))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();

    assertThat(rows)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DatabaseOutage.values())
                .map(cause -> cause.outage().code())
                .distinct()
                .toList());
  }
}
