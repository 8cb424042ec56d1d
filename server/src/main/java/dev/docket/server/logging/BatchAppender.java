package dev.docket.server.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes messages on a thread of its own, so that event loops do not wait for a disk, and many at
 * once: waking the thread and writing for each line would cost more than answering the request.
 */
final class BatchAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(BatchAppender.class);

  /**
   * Lines that may wait for a slow disk or terminal. What comes then is dropped and counted: a
   * reader that has stopped must not stop the server.
   */
  static final int WAITING_LINES = 8_192;

  /** How late a line may be written for the sake of those after it. */
  private static final Duration DELAY = Duration.ofMillis(10);

  private static final Duration FLUSH = Duration.ofSeconds(5);

  /** Ends the thread: an interrupt would close the file under it. No message is empty. */
  private static final String END = "";

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_LINES);
  private final Writer out;
  private final Thread thread = new Thread(this::writeAll, "access-log");
  private final LongAdder dropped = new LongAdder();
  private boolean failing;

  /**
   * @param out is flushed after each batch, and left open
   */
  BatchAppender(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    thread.setDaemon(true);
  }

  @Override
  public void start() {
    thread.start();
    super.start();
  }

  /** Writes what is still waiting, for as long as a slow disk or terminal may reasonably take. */
  @Override
  public void stop() {
    super.stop();
    try {
      if (waiting.offer(END, FLUSH.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.join(FLUSH);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (!waiting.offer(event.getFormattedMessage())) {
      dropped.increment();
    }
  }

  private void writeAll() {
    List<String> batch = new ArrayList<>();
    boolean ended = false;
    while (!ended) {
      try {
        batch.add(waiting.take());
        Thread.sleep(DELAY);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        ended = true;
      }
      waiting.drainTo(batch);
      ended |= batch.removeIf(END::equals);
      write(batch);
      batch.clear();
    }
  }

  private void write(List<String> lines) {
    try {
      for (String line : lines) {
        out.append(line).append('\n');
      }
      out.flush();
      failing = false;
      tellOfDropped();
    } catch (IOException failure) {
      if (!failing) {
        LOG.error("Lines of the access log are lost: {}", failure.getMessage());
      }
      failing = true;
    }
  }

  private void tellOfDropped() {
    long lines = dropped.sumThenReset();
    if (lines > 0) {
      LOG.warn("{} lines of the access log were dropped, as they were not taken in time", lines);
    }
  }
}
