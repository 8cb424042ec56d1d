package dev.docket.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The processor time that processes take, as Linux tells it. */
final class Cpu {

  /** What Linux shows to programs, on whatever hardware. */
  private static final double TICK_MILLIS = 10;

  private final Path proc;
  private final Map<String, Long> watched;

  /**
   * Ticks since the machine began.
   *
   * @param all of all processors, idle ones too
   * @param busy of all processors
   * @param processes by their names in {@code watched}, with their children
   */
  record Ticks(long all, long busy, Map<String, Long> processes) {}

  /** The ticks of one process. */
  private record OneProcess(long parent, long ticks) {}

  /**
   * @param proc {@code /proc}
   * @param watched ids of processes by names
   */
  Cpu(Path proc, Map<String, Long> watched) {
    this.proc = proc;
    this.watched = watched;
  }

  /** Ticks so far; all 0 where the system does not tell. */
  Ticks now() {
    Path machine = proc.resolve("stat");
    if (!Files.exists(machine)) {
      return new Ticks(0, 0, Map.of());
    }
    try {
      String[] ticks = Files.readAllLines(machine).get(0).trim().split(" +");
      long all = 0;
      for (int i = 1; i < Math.min(ticks.length, 9); i++) {
        all += Long.parseLong(ticks[i]);
      }
      long idle = Long.parseLong(ticks[4]) + Long.parseLong(ticks[5]);
      return new Ticks(all, all - idle, processes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Percent of the machine between two moments, by name; "machine" is all of it that is busy. */
  static Map<String, Double> shares(Ticks from, Ticks to) {
    Map<String, Double> shares = new LinkedHashMap<>();
    double all = to.all() - from.all();
    if (all <= 0) {
      return shares;
    }
    to.processes()
        .forEach(
            (name, ticks) ->
                shares.put(
                    name,
                    100 * Math.max(0, ticks - from.processes().getOrDefault(name, 0L)) / all));
    shares.put("machine", 100 * (to.busy() - from.busy()) / all);
    return shares;
  }

  /** Milliseconds of processor time for each of so many calls between two moments, by name. */
  static Map<String, Double> perCall(Ticks from, Ticks to, long calls) {
    Map<String, Double> millis = new LinkedHashMap<>();
    if (calls > 0) {
      to.processes()
          .forEach(
              (name, ticks) ->
                  millis.put(
                      name,
                      TICK_MILLIS
                          * Math.max(0, ticks - from.processes().getOrDefault(name, 0L))
                          / calls));
    }
    return millis;
  }

  private Map<String, Long> processes() throws IOException {
    Map<Long, OneProcess> all = new HashMap<>();
    try (Stream<Path> files = Files.list(proc)) {
      for (Path file : files.filter(f -> f.getFileName().toString().matches("[0-9]+")).toList()) {
        read(file, all);
      }
    }
    Map<String, Long> sums = new LinkedHashMap<>();
    watched.forEach((name, id) -> sums.put(name, sum(id, all)));
    return sums;
  }

  private static void read(Path process, Map<Long, OneProcess> all) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      // The name before it may have anything, blanks and brackets too.
      List<String> rest = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
      long ticks = Long.parseLong(rest.get(11)) + Long.parseLong(rest.get(12));
      all.put(
          Long.parseLong(process.getFileName().toString()),
          new OneProcess(Long.parseLong(rest.get(1)), ticks));
    } catch (IOException ended) {
      // It is gone by now.
    }
  }

  private static long sum(long root, Map<Long, OneProcess> all) {
    long sum = 0;
    for (Long id : all.keySet()) {
      long ancestor = id;
      while (ancestor != root && all.containsKey(ancestor)) {
        ancestor = all.get(ancestor).parent();
      }
      if (ancestor == root && all.containsKey(root)) {
        sum += all.get(id).ticks();
      }
    }
    return sum;
  }
}
