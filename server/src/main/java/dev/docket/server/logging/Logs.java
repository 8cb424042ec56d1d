package dev.docket.server.logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import dev.docket.server.config.AccessLog;
import dev.docket.server.config.Settings.LogFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets up logging in code: what the server says of itself goes to standard error, a line for each
 * request where the configuration says.
 */
public final class Logs {

  /** Control characters in a message, which may quote a client, must not forge another line. */
  private static final String TEXT =
      "%d{HH:mm:ss.SSS} %-5level %logger{0}: %replace(%msg){'[\\x00-\\x1f\\x7f-\\x9f]', ' '}%n";

  /**
   * Lines that may wait for a slow disk or terminal; then requests wait too, as no line is dropped.
   */
  private static final int WAITING_LINES = 8_192;

  /** How long the end of the process waits for a slow disk or terminal to take the last lines. */
  private static final int FLUSH_MILLIS = 5_000;

  private Logs() {}

  /**
   * @param accessLogger the name of the logger of the lines for requests
   */
  public static void configure(
      dev.docket.server.config.Settings.Logs settings, String accessLogger) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.valueOf(settings.level().name()));
    root.addAppender(started(context, standardError(), layout(context, settings.format())));
    ch.qos.logback.classic.Logger access = context.getLogger(accessLogger);
    access.setAdditive(false);
    switch (settings.access()) {
      case AccessLog.Off off -> access.setLevel(Level.OFF);
      case AccessLog.StandardOutput standardOutput -> log(access, new ConsoleAppender<>());
      case AccessLog.File file -> log(access, file(file));
    }
  }

  /** Writes what is still waiting. */
  public static void flush() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
  }

  private static ConsoleAppender<ILoggingEvent> standardError() {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setTarget("System.err");
    return appender;
  }

  private static Layout<ILoggingEvent> layout(LoggerContext context, LogFormat format) {
    return switch (format) {
      case TEXT -> pattern(context, TEXT);
      case JSON -> new JsonLayout();
    };
  }

  private static Layout<ILoggingEvent> pattern(LoggerContext context, String text) {
    PatternLayout layout = new PatternLayout();
    layout.setContext(context);
    layout.setPattern(text);
    return layout;
  }

  private static FileAppender<ILoggingEvent> file(AccessLog.File file) {
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setFile(file.path().toString());
    return appender;
  }

  /** Off the event loops: they must not wait for a disk. */
  private static void log(
      ch.qos.logback.classic.Logger access, OutputStreamAppender<ILoggingEvent> target) {
    LoggerContext context = access.getLoggerContext();
    AsyncAppender async = new AsyncAppender();
    async.setContext(context);
    async.setQueueSize(WAITING_LINES);
    async.setDiscardingThreshold(0);
    async.setMaxFlushTime(FLUSH_MILLIS);
    async.addAppender(started(context, target, pattern(context, "%msg%n")));
    async.start();
    access.setLevel(Level.INFO);
    access.addAppender(async);
  }

  private static Appender<ILoggingEvent> started(
      LoggerContext context,
      OutputStreamAppender<ILoggingEvent> appender,
      Layout<ILoggingEvent> layout) {
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setLayout(layout);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
