package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What calls may allocate: bytes of a call by operation, and the Java with which they were
 * measured, as Java's own classes allocate too.
 */
record AllocationBaseline(int java, Map<String, Long> bytes) {

  /** Above this part of the baseline something got worse. */
  private static final double WORST = 1.15;

  /** Below this part the baseline is too far off to tell when something gets worse. */
  private static final double BEST = 0.70;

  private static final String JAVA = "java";

  /**
   * Of one operation.
   *
   * @param found what is wrong, or how much was measured of the baseline
   */
  record Verdict(boolean passed, String operation, String found) {}

  AllocationBaseline {
    bytes = Map.copyOf(bytes);
  }

  /** Reads lines of a name and a number, separated by a tab; {@code #} begins a remark. */
  static AllocationBaseline read(Path file) throws IOException {
    Map<String, Long> all = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        all.put(columns[0], Long.valueOf(columns[1]));
      }
    }
    Long java = all.remove(JAVA);
    if (java == null) {
      throw new IOException(file + " does not say the version of Java");
    }
    return new AllocationBaseline(java.intValue(), all);
  }

  void write(Path file) throws IOException {
    StringBuilder text =
        new StringBuilder("# Bytes that a call allocates; .ci/perf-guard --write\n");
    text.append(JAVA).append('\t').append(java).append('\n');
    new TreeMap<>(bytes).forEach((name, count) -> text.append(name + "\t" + count + "\n"));
    Files.writeString(file, text.toString());
  }

  /** Judges what was measured, for each operation that was, or should have been. */
  List<Verdict> judge(AllocationBaseline measured) {
    List<Verdict> verdicts = new ArrayList<>();
    if (measured.java() != java) {
      verdicts.add(
          new Verdict(false, JAVA, "is " + measured.java() + ", and the baseline is of " + java));
    }
    Map<String, Long> all = new TreeMap<>(bytes);
    measured.bytes().forEach(all::putIfAbsent);
    for (String operation : all.keySet()) {
      Long before = bytes.get(operation);
      Long now = measured.bytes().get(operation);
      verdicts.add(
          before == null || now == null
              ? new Verdict(
                  false, operation, before == null ? "has no baseline" : "is not measured")
              : judge(operation, before, now));
    }
    return verdicts;
  }

  private static Verdict judge(String operation, long before, long now) {
    double part = (double) now / before;
    String found = "%,d bytes, %.2f of the baseline".formatted(now, part);
    if (part > WORST) {
      return new Verdict(false, operation, found + ": more than " + WORST);
    }
    if (part < BEST) {
      return new Verdict(false, operation, found + ": so much better that it needs a new one");
    }
    return new Verdict(true, operation, found);
  }
}
