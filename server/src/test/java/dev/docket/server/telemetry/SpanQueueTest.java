package dev.docket.server.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpanQueueTest {

  private static final int MORE = 1_000;

  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger sent = new AtomicInteger();

  /** Takes nothing until the latch opens. */
  private final SpanExporter stalled =
      new SpanExporter() {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
          try {
            goOn.await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          sent.addAndGet(spans.size());
          return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
          return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
          return CompletableResultCode.ofSuccess();
        }
      };

  private final SpanQueue queue = new SpanQueue(stalled, "a collector");
  private final Tracer tracer =
      SdkTracerProvider.builder().addSpanProcessor(queue).build().get("test");

  private void end(int spans) {
    for (int i = 0; i < spans; i++) {
      tracer.spanBuilder("span").startSpan().end();
    }
  }

  @Test
  @Timeout(60)
  void collectorThatStalls_holdsNobodyUpAndLosesWhatTheQueueDoesNotHold() {
    end(2 * SpanQueue.CAPACITY + MORE);
    goOn.countDown();
    queue.shutdown();

    assertThat(sent.get())
        .isGreaterThanOrEqualTo(SpanQueue.CAPACITY)
        .isLessThanOrEqualTo(SpanQueue.CAPACITY + MORE);
  }

  @Test
  @Timeout(60)
  void collectorThatStaysStalled_doesNotKeepItFromStopping() {
    end(MORE);

    queue.shutdown();

    assertThat(sent.get()).isZero();
    goOn.countDown();
  }
}
