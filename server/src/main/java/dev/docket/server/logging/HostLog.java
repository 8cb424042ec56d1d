package dev.docket.server.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes warnings and errors on to the logs of the program that a server is part of, by {@link
 * System.Logger}. What is less is dropped, the access log too.
 */
public final class HostLog extends AppenderBase<ILoggingEvent> {

  private HostLog() {}

  /** Sets up the logging of all servers that share the classes of this one. */
  public static void configure() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    HostLog host = new HostLog();
    host.setContext(context);
    host.start();
    root.addAppender(host);
  }

  @Override
  protected void append(ILoggingEvent event) {
    System.getLogger(event.getLoggerName())
        .log(
            event.getLevel().isGreaterOrEqual(Level.ERROR)
                ? System.Logger.Level.ERROR
                : System.Logger.Level.WARNING,
            LogText.cleaned(event.getFormattedMessage()),
            throwable(event));
  }

  private static @Nullable Throwable throwable(ILoggingEvent event) {
    return event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
  }
}
