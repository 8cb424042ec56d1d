package dev.docket.server.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.slf4j.event.KeyValuePair;

/**
 * Formats each event as a line of time, level, class and message, followed by the stack trace of a
 * throwable. A message may quote a client, who must not be able to forge a line; so may the
 * messages of a throwable.
 */
final class TextLayout extends LayoutBase<ILoggingEvent> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int LEVEL_WIDTH = 5;

  private final ThrowableProxyConverter throwables =
      new ThrowableProxyConverter() {
        @Override
        protected String throwableProxyToString(IThrowableProxy throwable) {
          return super.throwableProxyToString(new CleanThrowable(throwable));
        }
      };

  @Override
  public void start() {
    throwables.start();
    super.start();
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    String level = event.getLevel().toString();
    String logger = event.getLoggerName();
    StringBuilder line = new StringBuilder(256);
    TIME.formatTo(event.getInstant(), line);
    line.append(' ')
        .append(level)
        .repeat(' ', Math.max(0, LEVEL_WIDTH - level.length()))
        .append(' ')
        .append(logger, logger.lastIndexOf('.') + 1, logger.length())
        .append(": ")
        .append(LogText.cleaned(event.getFormattedMessage()));
    pairs(event, line);
    line.append('\n');
    if (event.getThrowableProxy() != null) {
      line.append(throwables.convert(event));
    }
    return line.toString();
  }

  /** What is known of the call that a line is about, unless the message has it. */
  private static void pairs(ILoggingEvent event, StringBuilder line) {
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    if (pairs == null) {
      return;
    }
    for (KeyValuePair pair : pairs) {
      String value = String.valueOf(pair.value);
      if (!event.getFormattedMessage().contains(value)) {
        line.append(' ').append(pair.key).append('=').append(LogText.cleaned(value));
      }
    }
  }
}
