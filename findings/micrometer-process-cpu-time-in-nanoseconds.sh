#!/usr/bin/env bash
# Guess: Micrometer's Prometheus registry keeps to Prometheus's rules for names: times in seconds, process_cpu_seconds_total as every
#   other client library has it, and no gauge that ends in _count.
# Happens: a Timer is scaled to seconds, but ProcessorMetrics, a binder of Micrometer's own, gives process_cpu_time_ns_total, in nanoseconds, and
#   system_cpu_count. promtool check metrics refuses both.
# Matters: rate(process_cpu_seconds_total[5m]), which dashboards and alerts for any process use, finds nothing, and says so to nobody; and
#   promtool cannot stand guard over a program's own names until the two are denied with a MeterFilter.
set -euo pipefail

version=1.17.2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.micrometer</groupId><artifactId>micrometer-registry-prometheus</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >/dev/null

cat >Finding.java <<'JAVA'
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

final class Finding {
  public static void main(String[] args) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Timer.builder("example.call").register(registry).record(java.time.Duration.ofMillis(2));
    new ProcessorMetrics().bindTo(registry);
    String scrape = registry.scrape();
    scrape.lines().filter(line -> !line.startsWith("#")).forEach(System.out::println);
    boolean asFound =
        scrape.contains("example_call_seconds_sum 0.002")
            && scrape.contains("\nprocess_cpu_time_ns_total ")
            && scrape.contains("\nsystem_cpu_count ")
            && !scrape.contains("process_cpu_seconds_total");
    if (asFound) {
      System.out.println("A call is timed in seconds, the processor in nanoseconds, and process_cpu_seconds_total is not there.");
    }
    System.exit(asFound ? 0 : 1);
  }
}
JAVA
echo "Micrometer $version"
java -cp 'lib/*' Finding.java 2>errors || { cat errors >&2; exit 1; }
if command -v promtool >/dev/null; then
  promtool --version 2>&1 | head -n 1
fi
