package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.tls.TestCertificates;
import dev.docket.server.tls.TestCertificates.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/metrics.md} to what a server measures. */
@Wire
class MetricsPageWireTest {

  private static final Path PAGE = Path.of("..", "docs", "metrics.md");
  private static final String MANAGED = "--management-port=0";

  private static final List<String> NO_DATABASE =
      List.of("--storage=postgres", "--postgres-url=postgresql://docket@127.0.0.1:1/docket");

  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| (counter|gauge|histogram|summary) \\|([^|]*)\\| .* \\|");

  private static final Pattern TYPE = Pattern.compile("# TYPE (\\w+) (\\w+)");
  private static final Pattern SERIES = Pattern.compile("(\\w+)(?:\\{(.*)})? \\S+");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");

  /** Labels that belong to the type of a metric. */
  private static final Set<String> OF_TYPES = Set.of("le", "quantile");

  @TempDir Path folder;

  /**
   * What is known of a metric.
   *
   * @param labels their names
   */
  private record Metric(String type, Set<String> labels) {}

  @Test
  void page_listsWhatIsMeasured() throws Exception {
    Map<String, Metric> page = page();
    List<String> scrapes = new ArrayList<>();
    scrapes.add(scrapeAfterCalls());
    scrapes.add(scrapeWithFiles());
    scrapes.add(scrapeWithoutDatabase());
    Map<String, Metric> measured = measured(scrapes);

    assertThat(page).containsAllEntriesOf(measured);
    assertThat(measured.keySet())
        .containsAll(
            page.keySet().stream()
                .filter(name -> !name.startsWith("jvm_gc_pause"))
                .filter(name -> !name.startsWith("jvm_gc_concurrent"))
                .filter(
                    name ->
                        StoreUnderTest.chosen() == StoreUnderTest.POSTGRES
                            || !name.startsWith("docket_store_"))
                .toList());
  }

  private static Map<String, Metric> page() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                row -> row.group(1),
                row ->
                    new Metric(
                        row.group(2),
                        Pattern.compile("`(\\w+)`")
                            .matcher(row.group(3))
                            .results()
                            .map(label -> label.group(1))
                            .collect(Collectors.toCollection(TreeSet::new))),
                (one, other) -> {
                  throw new AssertionError("listed twice: " + one);
                },
                TreeMap::new));
  }

  private static String scrapeAfterCalls() {
    try (CaseFixture fixture = CaseFixture.open(MANAGED)) {
      fixture.cases.searchCases(r -> r.domainId(fixture.domain));
      fixture.http.call("GET", "/nowhere", "");
      TestDocket.eventually(
          () -> scrape(fixture.docket).contains("docket_event_loop_lag_seconds_count"));
      // The second one has what the first has asked the store for.
      scrape(fixture.docket);
      return scrape(fixture.docket);
    }
  }

  private String scrapeWithFiles() throws Exception {
    Path keys = folder.resolve("keys.yaml");
    Files.writeString(keys, "[]");
    Path sinks = folder.resolve("sinks.yaml");
    Files.writeString(
        sinks,
        "sinks: [{name: archive, type: file, settings: {path: '"
            + folder.resolve("events.ndjson")
            + "'}}]");
    Pair pair = TestCertificates.authority(folder, "authority").issue("docket");
    try (TestDocket docket =
        TestDocket.start(
            MANAGED,
            "--access-keys=" + keys,
            "--event-sinks=" + sinks,
            "--tls-certificate=" + pair.certificate(),
            "--tls-key=" + pair.key())) {
      return scrape(docket);
    }
  }

  private static String scrapeWithoutDatabase() {
    TestDocket docket = TestDocket.startOn(NO_DATABASE, MANAGED);
    try {
      return scrape(docket);
    } finally {
      docket.closeAfterAFault();
    }
  }

  private static String scrape(TestDocket docket) {
    return docket.management().send(RawHttp.request("GET", "/metrics")).text();
  }

  private static Map<String, Metric> measured(List<String> scrapes) {
    Map<String, Metric> measured = new TreeMap<>();
    for (String scrape : scrapes) {
      Map<String, String> types =
          TYPE.matcher(scrape)
              .results()
              .collect(Collectors.toMap(type -> type.group(1), type -> type.group(2)));
      scrape
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                Matcher series = SERIES.matcher(line);
                assertThat(series.matches()).as(line).isTrue();
                String name = name(series.group(1), types);
                Metric metric =
                    measured.computeIfAbsent(
                        name, first -> new Metric(types.get(name), new TreeSet<>()));
                LABEL
                    .matcher(series.group(2) == null ? "" : series.group(2))
                    .results()
                    .map(label -> label.group(1))
                    .filter(label -> !OF_TYPES.contains(label))
                    .forEach(metric.labels()::add);
              });
    }
    return measured;
  }

  /** The name of the metric that a series belongs to. */
  private static String name(String series, Map<String, String> types) {
    return types.containsKey(series) ? series : series.replaceFirst("_(bucket|sum|count)$", "");
  }
}
