package dev.docket.server.wire;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.docket.server.http.RequestLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What every logger of the process is told while a test runs, of level debug at least. */
final class CapturedLog implements BeforeEachCallback, AfterEachCallback {

  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> everything = new ListAppender<>();
  private Level before;

  @Override
  public void beforeEach(ExtensionContext context) {
    before = root.getLevel();
    root.setLevel(Level.DEBUG);
    everything.list = new CopyOnWriteArrayList<>();
    everything.start();
    root.addAppender(everything);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    root.detachAppender(everything);
    root.setLevel(before);
  }

  List<ILoggingEvent> events() {
    return List.copyOf(everything.list);
  }

  void clear() {
    everything.list.clear();
  }

  /** The lines of the access log. */
  List<String> requestLines() {
    return messages(RequestLog.LOGGER::equals);
  }

  /** The messages of the loggers of some names. */
  List<String> messages(Predicate<String> loggers) {
    return everything.list.stream()
        .filter(event -> loggers.test(event.getLoggerName()))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }
}
