package dev.docket.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchAppenderTest {

  private static final int MORE = 100;

  private final Logger logger = new LoggerContext().getLogger("access");
  private final CountDownLatch readOn = new CountDownLatch(1);
  private final AtomicInteger lines = new AtomicInteger();

  /** What nobody reads until the latch opens. */
  private final OutputStream stalled =
      new OutputStream() {
        @Override
        public void write(int b) {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
          try {
            readOn.await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          String text = new String(bytes, from, length, StandardCharsets.UTF_8);
          lines.addAndGet((int) text.chars().filter(c -> c == '\n').count());
        }
      };

  private LoggingEvent line(int number) {
    return new LoggingEvent("test", logger, Level.INFO, "line " + number, null, null);
  }

  @Test
  @Timeout(60)
  void readerThatStalls_holdsNobodyUp() {
    BatchAppender appender =
        new BatchAppender("access log", stalled, ILoggingEvent::getFormattedMessage);
    appender.start();
    int sent = 3 * BatchAppender.WAITING_LINES;
    for (int i = 0; i < sent; i++) {
      appender.doAppend(line(i));
    }
    readOn.countDown();
    appender.stop();
    assertThat(lines.get())
        .isGreaterThanOrEqualTo(BatchAppender.WAITING_LINES)
        .isLessThan(sent - MORE);
  }

  @Test
  @Timeout(60)
  void readerThatStaysStalled_doesNotKeepItFromStopping() {
    BatchAppender appender =
        new BatchAppender("access log", stalled, ILoggingEvent::getFormattedMessage);
    appender.start();
    for (int i = 0; i < 3 * BatchAppender.WAITING_LINES; i++) {
      appender.doAppend(line(i));
    }
    appender.stop();
    assertThat(lines.get()).isZero();
    readOn.countDown();
  }
}
