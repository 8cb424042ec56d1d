package dev.docket.server.wire;

import static dev.docket.server.wire.TracingWireTest.PARENT;
import static dev.docket.server.wire.TracingWireTest.TRACE;
import static dev.docket.server.wire.TracingWireTest.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A collector that takes no traces: it is tried again and again, whatever the store. */
class CollectorFailureWireTest {

  @RegisterExtension final CapturedLog log = new CapturedLog();

  @Test
  void collectorThatFails_isToldOfOnceAndHurtsNoCall() {
    try (FakeCollector collector = new FakeCollector()) {
      collector.answer(403);
      try (TestDocket docket = TestDocket.start(collector.flag())) {
        for (int round = 1; round <= 2; round++) {
          int batches = round;
          assertThat(call(docket, "/domains-list", "").status()).isEqualTo(200);
          TestDocket.eventually(() -> collector.headers().size() >= batches);
        }
        TestDocket.eventually(() -> !queueLines().isEmpty());
        collector.answer(200);
        assertThat(call(docket, "/domains-list", "", PARENT).status()).isEqualTo(200);
        collector.trace(TRACE);
        TestDocket.eventually(() -> queueLines().size() == 2);

        assertThat(queueLines().getFirst())
            .startsWith("Traces are lost, as " + collector.endpoint() + "/v1/traces");
        assertThat(queueLines().getLast())
            .matches("Traces are sent to .*/v1/traces again; [0-9]+ spans were lost");
      }
    }
    try (TestDocket docket = TestDocket.start("--otel-exporter-otlp-endpoint=http://127.0.0.1:1")) {
      assertThat(call(docket, "/domains-list", "").status()).isEqualTo(200);
    }
  }

  private List<String> queueLines() {
    return log.messages(name -> name.endsWith(".SpanQueue"));
  }
}
