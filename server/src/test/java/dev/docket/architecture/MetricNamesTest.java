package dev.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the dashboard and the alert rules to the metrics that {@code docs/metrics.md} lists. */
class MetricNamesTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| (\\w+) \\|", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("\\b(?:docket|jvm|process|system)_\\w+");

  private static final Pattern ALERT = Pattern.compile("alert: (\\w+)");

  /** The names of series as queries write them. */
  private static Set<String> series() throws IOException {
    Set<String> series = new HashSet<>();
    ROW.matcher(Files.readString(ROOT.resolve("docs/metrics.md")))
        .results()
        .forEach(
            row -> {
              String name = row.group(1);
              switch (row.group(2)) {
                case "histogram" -> {
                  series.add(name + "_bucket");
                  series.add(name + "_sum");
                  series.add(name + "_count");
                }
                case "summary" -> {
                  series.add(name + "_sum");
                  series.add(name + "_count");
                }
                default -> series.add(name);
              }
            });
    return series;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grafana/docket.json",
        "prometheus/docket.rules.yml",
        "prometheus/docket.rules.test.yml"
      })
  void queries_nameMetricsOfThePage(String file) throws IOException {
    Set<String> named = new HashSet<>();
    Files.readString(ROOT.resolve("deploy").resolve(file))
        .lines()
        // Texts for people name a histogram as the page does.
        .filter(line -> !line.contains("description: "))
        .forEach(
            line -> NAME.matcher(line).results().map(name -> name.group()).forEach(named::add));

    assertThat(named).isNotEmpty();
    assertThat(series()).containsAll(named);
  }

  @Test
  void alerts_haveATestEach() throws IOException {
    Path rules = ROOT.resolve("deploy/prometheus");
    String tests = Files.readString(rules.resolve("docket.rules.test.yml"));

    assertThat(ALERT.matcher(Files.readString(rules.resolve("docket.rules.yml"))).results())
        .isNotEmpty()
        .allSatisfy(alert -> assertThat(tests).contains(alert.group(1)));
  }
}
