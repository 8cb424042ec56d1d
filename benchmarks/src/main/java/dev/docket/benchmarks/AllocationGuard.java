package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What calls allocate, beside what they did when somebody last agreed. */
@Command(
    name = "allocation",
    description = {
      "Measures what calls of five operations allocate in memory, and compares it with a baseline.",
      "The quick compiler alone, which removes no allocations: so the figure is that of the code."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class AllocationGuard implements Callable<Integer> {

  /** Anything else that decides how large objects are is left as it is. */
  private static final String JAVA_OPTIONS = "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  @Option(names = "--baseline", required = true, description = "The file with the baseline.")
  private Path baseline = Path.of("");

  @Option(names = "--write", description = "Make what is measured the baseline.")
  private boolean write;

  @Option(names = "--measured", description = "Compare this file, written by a run before.")
  private @Nullable Path earlier;

  @Option(names = "--runs", defaultValue = "1", description = "Processes; their median counts.")
  private int runs;

  @Override
  public Integer call() throws IOException, InterruptedException {
    AllocationBaseline measured = earlier == null ? measure() : AllocationBaseline.read(earlier);
    if (write) {
      measured.write(baseline);
      return 0;
    }
    int failed = 0;
    List<AllocationBaseline.Verdict> verdicts = AllocationBaseline.read(baseline).judge(measured);
    for (AllocationBaseline.Verdict verdict : verdicts) {
      System.out.printf(
          "%s: %s %s%n", verdict.passed() ? "ok" : "FAILED", verdict.operation(), verdict.found());
      failed += verdict.passed() ? 0 : 1;
    }
    System.out.printf("%d passed, %d failed%n", verdicts.size() - failed, failed);
    return failed == 0 ? 0 : 1;
  }

  private AllocationBaseline measure() throws IOException, InterruptedException {
    Map<String, List<Long>> all = new TreeMap<>();
    for (int run = 0; run < runs; run++) {
      measureOnce()
          .forEach((name, bytes) -> all.computeIfAbsent(name, n -> new ArrayList<>()).add(bytes));
    }
    Map<String, Long> medians = new TreeMap<>();
    all.forEach(
        (name, bytes) -> {
          LongSummaryStatistics range = bytes.stream().mapToLong(each -> each).summaryStatistics();
          if (runs > 1) {
            System.out.printf(
                "%s: %,d to %,d bytes, spread %.2f %%%n",
                name,
                range.getMin(),
                range.getMax(),
                100.0 * (range.getMax() - range.getMin()) / range.getMin());
          }
          medians.put(name, (long) Median.of(bytes, Long::doubleValue));
        });
    return new AllocationBaseline(Runtime.version().feature(), medians);
  }

  private static Map<String, Long> measureOnce() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-allocation");
    List<String> command =
        Java.running(JAVA_OPTIONS)
            .main(AllocatedBytes.class, folder.resolve("access.log").toString());
    Path log = folder.resolve("server.log");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(printed + Files.readString(log));
    }
    Map<String, Long> bytes = new TreeMap<>();
    for (String line : printed.lines().filter(line -> line.contains("\t")).toList()) {
      String[] columns = line.split("\t");
      bytes.put(columns[0], Long.valueOf(columns[1]));
    }
    return bytes;
  }
}
