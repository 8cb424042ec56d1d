package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a start came how far, told by when the virtual machine initialised the first class of each
 * part: so the server needs no stopwatch of its own.
 */
final class Milestones {

  private static final Map<String, String> FIRST_CLASSES = new LinkedHashMap<>();

  static {
    FIRST_CLASSES.put("main", "dev/docket/server/Main");
    FIRST_CLASSES.put("settings are read", "dev/docket/server/logging/Logs");
    FIRST_CLASSES.put("Vert.x is made", "dev/docket/server/Transports");
    FIRST_CLASSES.put("contract is read", "dev/docket/server/contract/ContractDocument");
    FIRST_CLASSES.put("operations are set up", "dev/docket/CasesService");
    FIRST_CLASSES.put("sockets are opened", "dev/docket/server/http/RequestId");
    FIRST_CLASSES.put("first request is there", "dev/docket/server/http/Exchange");
  }

  private static final Pattern INITIALISED =
      Pattern.compile("\\[([0-9]+)ms\\] [0-9]+ Initializing '([^']+)'.*");

  private final Path log;

  /**
   * @param log what the virtual machine wrote because of {@link #option}
   */
  Milestones(Path log) {
    this.log = log;
  }

  /** The option of the virtual machine that makes it write a log. */
  static String option(Path log) {
    return "-Xlog:class+init=info:file=" + log + ":uptimemillis:filecount=0";
  }

  /** Milliseconds since the virtual machine began, in the order of the start; null when unknown. */
  Map<String, @Nullable Integer> read() throws IOException {
    Map<String, Integer> initialised = new HashMap<>();
    try (Stream<String> lines = Files.lines(log)) {
      lines
          .map(INITIALISED::matcher)
          .filter(Matcher::matches)
          .forEach(line -> initialised.putIfAbsent(line.group(2), Integer.valueOf(line.group(1))));
    }
    Map<String, @Nullable Integer> milestones = new LinkedHashMap<>();
    FIRST_CLASSES.forEach((name, type) -> milestones.put(name, initialised.get(type)));
    return milestones;
  }
}
