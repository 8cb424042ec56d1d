package dev.docket.server.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends spans in batches on a thread of its own, so that no call waits for a collector. As many as
 * the queue holds may wait for it; further ones are lost, and so are those of a batch that could
 * not be sent. The log has a line when spans begin to be lost, and one when they are sent again,
 * with how many were lost.
 *
 * <p>The processor of the SDK counts losses by metrics of its own only, and its exporter logs by
 * {@code java.util.logging}.
 */
final class SpanQueue implements SpanProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(SpanQueue.class);

  /** How many spans may wait; a call has five to fifteen. */
  static final int CAPACITY = 8_192;

  /** How many are sent together. */
  private static final int BATCH = 512;

  /** How long a span waits for others to be sent with it, at most. */
  private static final Duration DELAY = Duration.ofMillis(500);

  /** How long a batch may take, attempts after the first included. */
  private static final Duration MOST_OF_A_BATCH = Duration.ofSeconds(30);

  private static final Duration FLUSH = Duration.ofSeconds(3);

  private final BlockingQueue<ReadableSpan> waiting = new ArrayBlockingQueue<>(CAPACITY);
  private final LongAdder dropped = new LongAdder();
  private final SpanExporter exporter;
  private final String collector;
  private final Thread thread;
  private volatile boolean closing;
  private boolean losing;
  private long lost;

  /**
   * @param collector where spans are sent, for the log
   */
  SpanQueue(SpanExporter exporter, String collector) {
    this.exporter = exporter;
    this.collector = collector;
    this.thread = new Thread(this::sendAll, "span-exporter");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    // Only spans that have ended are sent.
  }

  @Override
  public boolean isStartRequired() {
    return false;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    if (span.getSpanContext().isSampled() && (closing || !waiting.offer(span))) {
      dropped.increment();
    }
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }

  private void sendAll() {
    List<ReadableSpan> batch = new ArrayList<>(BATCH);
    try {
      while (!closing || !waiting.isEmpty()) {
        gather(batch);
        if (!batch.isEmpty()) {
          send(batch.stream().map(ReadableSpan::toSpanData).toList());
          batch.clear();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes what comes within a while, or what is there if there will be no more. */
  private void gather(List<ReadableSpan> batch) throws InterruptedException {
    long end = System.nanoTime() + DELAY.toNanos();
    while (batch.size() < BATCH) {
      long left = closing ? 0 : end - System.nanoTime();
      ReadableSpan next = waiting.poll(left, TimeUnit.NANOSECONDS);
      if (next == null) {
        return;
      }
      batch.add(next);
    }
  }

  private void send(List<SpanData> spans) {
    CompletableResultCode result =
        exporter
            .export(spans)
            .join((closing ? FLUSH : MOST_OF_A_BATCH).toMillis(), TimeUnit.MILLISECONDS);
    long full = dropped.sumThenReset();
    lost += full;
    if (!result.isSuccess()) {
      lost += spans.size();
      if (!losing) {
        LOG.warn("Traces are lost, as {} does not take them: {}", collector, why(result));
      }
      losing = true;
    } else if (full > 0) {
      if (!losing) {
        LOG.warn("Traces are lost, as {} does not take them in time", collector);
      }
      losing = true;
    } else if (losing) {
      LOG.warn("Traces are sent to {} again; {} spans were lost", collector, lost);
      losing = false;
      lost = 0;
    }
  }

  private static String why(CompletableResultCode result) {
    @Nullable Throwable failure = result.getFailureThrowable();
    if (failure == null) {
      return result.isDone() ? "it refuses them" : "it does not answer";
    }
    @Nullable Throwable cause = failure.getCause();
    return String.valueOf(cause == null ? failure : cause);
  }

  @Override
  public CompletableResultCode shutdown() {
    // An interrupt would have the batch on its way count as lost.
    closing = true;
    try {
      thread.join(FLUSH);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return exporter.shutdown();
  }
}
