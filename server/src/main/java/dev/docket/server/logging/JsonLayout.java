package dev.docket.server.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;

/** Formats each event as one JSON object on a line. */
final class JsonLayout extends LayoutBase<ILoggingEvent> {

  private final ThrowableProxyConverter throwables = new ThrowableProxyConverter();

  @Override
  public void start() {
    throwables.start();
    super.start();
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line =
        begin(
            event.getInstant(),
            event.getLevel().toString(),
            event.getLoggerName(),
            event.getFormattedMessage());
    if (event.getThrowableProxy() != null) {
      member(line, "stack", throwables.convert(event));
    }
    return line.append("}\n").toString();
  }

  /** The members that every line has; the object is left open. */
  static StringBuilder begin(Instant time, String level, String logger, String message) {
    StringBuilder line = new StringBuilder(256);
    line.append("{\"time\":\"").append(time).append('"');
    member(line, "level", level);
    member(line, "logger", logger);
    member(line, "message", message);
    return line;
  }

  private static void member(StringBuilder line, String name, String value) {
    line.append(",\"").append(name).append("\":\"");
    LogText.quote(value, line);
    line.append('"');
  }
}
