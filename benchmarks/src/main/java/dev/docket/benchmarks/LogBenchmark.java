package dev.docket.benchmarks;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import com.sun.management.OperatingSystemMXBean;
import dev.docket.server.config.AccessLog;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.logging.Logs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a line of the access log costs, by Docket's own appender and by Logback's. */
@Command(
    name = "log",
    description = "Compares Docket's appender with Logback's AsyncAppender.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class LogBenchmark implements Callable<Integer> {

  private static final String LOGGER = "benchmark";
  private static final int QUEUE = 8_192;

  private static final String LINE =
      "2026-01-01T00:00:00.000000Z 6f9c7a52-4a0e-4a53-8d3c-3f1b0b6c2d11 CreateCase 000000000000 docket"
          + " 200 - 0.312 127.0.0.1 POST /domains/01a21da7-8260-7000-95d4-92b1277dd29c/cases 146";

  @Option(names = "--rate", defaultValue = "20000", description = "Lines a second.")
  private int rate;

  @Option(names = "--seconds", defaultValue = "3", description = "Of each round.")
  private int seconds;

  @Option(names = "--rounds", defaultValue = "5", description = "That count, of each appender.")
  private int rounds;

  private enum Appender {
    DOCKET,
    LOGBACK_ASYNC,
    LOGBACK_ASYNC_FLUSHING_SELDOM
  }

  /**
   * One round.
   *
   * @param inCall nanoseconds that a call of the logger took, on average
   * @param elsewhere nanoseconds of CPU that other threads took for a line
   * @param lost lines that are not in the file
   */
  private record Cost(double inCall, double elsewhere, long lost) {}

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    Map<Appender, List<Cost>> costs = new EnumMap<>(Appender.class);
    for (int i = -1; i < rounds; i++) {
      for (Appender appender : Appender.values()) {
        Cost cost = measure(appender, folder.resolve(appender + "-" + i));
        // The first one of each is compiled on its way.
        if (i >= 0) {
          costs.computeIfAbsent(appender, absent -> new ArrayList<>()).add(cost);
        }
      }
    }
    System.out.printf(
        "Medians of %d rounds of %d s, %d lines a second, into a file%n%n", rounds, seconds, rate);
    System.out.printf("%-32s %12s %18s %10s%n", "", "ns in a call", "ns of CPU beside", "lost");
    costs.forEach(
        (appender, measured) ->
            System.out.printf(
                "%-32s %12.0f %18.0f %10.0f%n",
                appender,
                Median.of(measured, Cost::inCall),
                Median.of(measured, Cost::elsewhere),
                Median.of(measured, Cost::lost)));
    return 0;
  }

  private Cost measure(Appender appender, Path file) throws IOException {
    configure(appender, file);
    Logger logger = context.getLogger(LOGGER);
    int lines = rate * seconds;
    long interval = 1_000_000_000L / rate;
    long inCalls = 0;
    long cpu = cpuOfOthers();
    long due = System.nanoTime();
    for (int i = 0; i < lines; i++) {
      while (System.nanoTime() < due) {
        Thread.onSpinWait();
      }
      long begin = System.nanoTime();
      logger.info(LINE);
      inCalls += System.nanoTime() - begin;
      due += interval;
    }
    Logs.flush();
    cpu = cpuOfOthers() - cpu;
    try (Stream<String> written = Files.lines(file)) {
      return new Cost((double) inCalls / lines, (double) cpu / lines, lines - written.count());
    }
  }

  private long cpuOfOthers() {
    return system.getProcessCpuTime() - threads.getCurrentThreadCpuTime();
  }

  private void configure(Appender appender, Path file) {
    Logs.configure(
        new ServerSettings.Logs(
            ServerSettings.LogFormat.TEXT,
            ServerSettings.LogLevel.ERROR,
            appender == Appender.DOCKET ? new AccessLog.File(file) : new AccessLog.Off()),
        LOGGER);
    if (appender != Appender.DOCKET) {
      Logger logger = context.getLogger(LOGGER);
      logger.setLevel(Level.INFO);
      logger.addAppender(async(file, appender == Appender.LOGBACK_ASYNC));
    }
  }

  private AsyncAppender async(Path file, boolean flushing) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%msg%n");
    encoder.start();
    FileAppender<ILoggingEvent> out = new FileAppender<>();
    out.setContext(context);
    out.setFile(file.toString());
    out.setEncoder(encoder);
    out.setImmediateFlush(flushing);
    out.start();
    AsyncAppender async = new AsyncAppender();
    async.setContext(context);
    async.setNeverBlock(true);
    async.setQueueSize(QUEUE);
    async.setDiscardingThreshold(0);
    async.setMaxFlushTime(10_000);
    async.addAppender(out);
    async.start();
    return async;
  }
}
