package dev.docket.server.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
 * Writes lines in batches on a thread of its own, so that event loops wait for neither a disk nor a
 * reader. Waking that thread for every line would cost three times as much as a line does now.
 */
final class BatchAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(BatchAppender.class);

  /**
   * How many lines may wait for a slow disk or terminal. Further lines are dropped and counted: a
   * stalled reader must not stall the server.
   */
  static final int WAITING_LINES = 8_192;

  /** How long a line waits for others to be written with it. */
  private static final Duration DELAY = Duration.ofMillis(10);

  private static final Duration FLUSH = Duration.ofSeconds(5);

  /** The bytes that are gathered before they are written. */
  private static final int GATHERED = 64 << 10;

  /** Ends the thread; no message is empty. An interrupt would close the file that it writes to. */
  private static final String END = "";

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_LINES);
  private final String what;
  private final OutputStream out;
  private final Function<ILoggingEvent, String> lines;
  private final Thread thread;
  private final LongAdder dropped = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private boolean failing;

  /**
   * @param what the name of the log in messages
   * @param out flushed after each batch, never closed
   * @param lines formats an event as a line, with or without its end
   */
  BatchAppender(String what, OutputStream out, Function<ILoggingEvent, String> lines) {
    this.what = what;
    // A line of ASCII becomes bytes by a copy; a writer would look at each character.
    this.out = new BufferedOutputStream(out, GATHERED);
    this.lines = lines;
    this.thread = new Thread(this::writeAll, what.replace(' ', '-'));
    thread.setDaemon(true);
  }

  @Override
  public void start() {
    thread.start();
    super.start();
  }

  /** Writes the lines that still wait, for at most twice five seconds. */
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
      lost.increment();
    }
  }

  /** The lines that were not written so far, whatever the reason. */
  long lost() {
    return lost.sum();
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
        out.write(line.getBytes(StandardCharsets.UTF_8));
        if (!line.endsWith("\n")) {
          out.write('\n');
        }
      }
      out.flush();
      failing = false;
      tellOfDropped();
    } catch (IOException failure) {
      lost.add(batch.size());
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
