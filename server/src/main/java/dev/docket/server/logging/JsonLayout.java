package dev.docket.server.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/**
 * Formats each event as one JSON object on a line, with the names of the Elastic Common Schema. The
 * keys of an event's pairs are such names.
 */
final class JsonLayout extends LayoutBase<ILoggingEvent> {

  /** The version of the schema; it is one that has all names that are used. */
  private static final String SCHEMA = "8.11.0";

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
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    if (pairs != null) {
      pairs.forEach(pair -> member(line, pair.key, String.valueOf(pair.value)));
    }
    IThrowableProxy failure = event.getThrowableProxy();
    if (failure != null) {
      member(line, "error.type", failure.getClassName());
      if (failure.getMessage() != null) {
        member(line, "error.message", failure.getMessage());
      }
      member(line, "error.stack_trace", throwables.convert(event));
    }
    return line.append("}\n").toString();
  }

  /** The members that every line has; the object is left open. */
  static StringBuilder begin(Instant time, String level, String logger, String message) {
    StringBuilder line = new StringBuilder(256);
    line.append("{\"@timestamp\":\"").append(time).append('"');
    member(line, "log.level", level);
    member(line, "message", message);
    member(line, "ecs.version", SCHEMA);
    member(line, "event.dataset", "docket.log");
    member(line, "log.logger", logger);
    return line;
  }

  private static void member(StringBuilder line, String name, String value) {
    line.append(",\"").append(name).append("\":\"");
    LogText.quote(value, line);
    line.append('"');
  }
}
