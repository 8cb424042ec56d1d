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
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes lines on a thread of its own, so that event loops do not wait for a disk or a reader, and
 * many at once: waking the thread and writing for each line would cost more than answering the
 * request.
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
  private final String what;
  private final Writer out;
  private final Function<ILoggingEvent, String> lines;
  private final Thread thread;
  private final LongAdder dropped = new LongAdder();
  private boolean failing;

  /**
   * @param what names the log, to people
   * @param out is flushed after each batch, and left open
   * @param lines makes a line of an event, which may have its end already
   */
  BatchAppender(String what, OutputStream out, Function<ILoggingEvent, String> lines) {
    this.what = what;
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.lines = lines;
    this.thread = new Thread(this::writeAll, what.replace(' ', '-'));
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
    if (!waiting.offer(lines.apply(event))) {
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

  private void write(List<String> batch) {
    try {
      for (String line : batch) {
        out.append(line);
        if (!line.endsWith("\n")) {
          out.append('\n');
        }
      }
      out.flush();
      failing = false;
      tellOfDropped();
    } catch (IOException failure) {
      if (!failing) {
        LOG.error("Lines of the {} are lost: {}", what, failure.getMessage());
      }
      failing = true;
    }
  }

  private void tellOfDropped() {
    long count = dropped.sumThenReset();
    if (count > 0) {
      LOG.warn("{} lines of the {} were dropped, as they were not taken in time", count, what);
    }
  }
}
