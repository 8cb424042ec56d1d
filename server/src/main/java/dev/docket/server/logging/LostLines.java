package dev.docket.server.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.util.Iterator;
import org.slf4j.LoggerFactory;

/** How many lines of a log were not written: dropped, as nobody took them, or lost with a file. */
public final class LostLines {

  private LostLines() {}

  /**
   * The lines lost so far.
   *
   * @param logger the name of a logger that has an appender of its own
   */
  public static long of(String logger) {
    long lost = 0;
    // Inside of another program, the log is that program's.
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      Iterator<Appender<ILoggingEvent>> appenders =
          context.getLogger(logger).iteratorForAppenders();
      while (appenders.hasNext()) {
        if (appenders.next() instanceof BatchAppender batches) {
          lost += batches.lost();
        }
      }
    }
    return lost;
  }
}
