package dev.docket.server.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Layout;
import dev.docket.server.config.AccessLog;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.LogFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets up logging in code: the server's own log goes to standard error, the access log to where the
 * configuration says.
 */
public final class Logs {

  private Logs() {}

  /**
   * @param accessLogger the name of the access log's logger
   * @return reopens the log files; empty when there are none
   * @throws UncheckedIOException when the access log's file cannot be opened
   */
  public static Optional<Runnable> configure(ServerSettings.Logs settings, String accessLogger) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.valueOf(settings.level().name()));
    Layout<ILoggingEvent> layout = layout(settings.format());
    layout.start();
    root.addAppender(started(context, new BatchAppender("log", System.err, layout::doLayout)));
    ch.qos.logback.classic.Logger access = context.getLogger(accessLogger);
    access.setAdditive(false);
    return switch (settings.access()) {
      case AccessLog.Off off -> {
        access.setLevel(Level.OFF);
        yield Optional.empty();
      }
      case AccessLog.StandardOutput standardOutput -> {
        log(access, System.out);
        yield Optional.empty();
      }
      case AccessLog.File named -> {
        LogFile file = open(named.path());
        log(access, file);
        yield Optional.of(file::reopen);
      }
    };
  }

  /** Formats a line for standard output as {@code --log-format json} does. */
  public static String jsonLine(Instant time, String logger, String message) {
    return JsonLayout.begin(time, Level.INFO.toString(), logger, message).append('}').toString();
  }

  /** Prints lines of the JSON log at level error, for what is said before there is a log. */
  public static PrintWriter jsonErrors(PrintWriter err, InstantSource clock, String logger) {
    return JsonErrors.to(err, clock, logger);
  }

  /** Writes the lines that still wait; to be called before the process ends. */
  public static void flush() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
  }

  /** Formats the lines of the server's own log. */
  static Layout<ILoggingEvent> layout(LogFormat format) {
    return switch (format) {
      case TEXT -> new TextLayout();
      case JSON -> new JsonLayout();
    };
  }

  private static LogFile open(Path file) {
    try {
      return LogFile.open(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          "access-log: the file cannot be written: " + unwritable.getMessage(), unwritable);
    }
  }

  private static void log(ch.qos.logback.classic.Logger access, OutputStream out) {
    access.setLevel(Level.INFO);
    access.addAppender(
        started(
            access.getLoggerContext(),
            new BatchAppender("access log", out, ILoggingEvent::getFormattedMessage)));
  }

  private static Appender<ILoggingEvent> started(LoggerContext context, BatchAppender appender) {
    appender.setContext(context);
    appender.start();
    return appender;
  }
}
