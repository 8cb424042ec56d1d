package dev.docket.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class CallMetersTest {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final CallMeters meters = new CallMeters(registry);

  @Test
  void statusesOfOneError_areCountedEach() {
    meters.ended("GetCase", 200, null, 1);
    meters.ended("GetCase", 499, null, 1);
    meters.ended("GetCase", 200, null, 1);

    assertThat(registry.scrape().lines())
        .contains("docket_requests_total{error=\"none\",operation=\"GetCase\",status=\"200\"} 2.0")
        .contains("docket_requests_total{error=\"none\",operation=\"GetCase\",status=\"499\"} 1.0")
        .contains("docket_request_duration_seconds_count{operation=\"GetCase\"} 3");
  }

  @Test
  void requestForNoOperation_isOther() {
    meters.ended(null, 404, "UnknownOperationException", 1);

    assertThat(registry.scrape())
        .contains("error=\"UnknownOperationException\",operation=\"other\",status=\"404\"");
  }

  @Test
  void series_areBounded() {
    for (int i = 0; i < 1_000; i++) {
      meters.ended("GetCase", 400, "Made" + i, 1);
      meters.ended("Made" + i, 400, "ValidationException", 1);
    }

    assertThat(registry.scrape().lines().filter(line -> line.startsWith("docket_requests_total{")))
        .hasSizeLessThan(310)
        .contains(
            "docket_requests_total{error=\"other\",operation=\"GetCase\",status=\"400\"} 900.0");
  }

  @Test
  void refusalsByOtherMeans_areOther() {
    meters.throttled("key-rate-limit");
    meters.throttled("");

    assertThat(registry.scrape().lines())
        .contains("docket_throttled_requests_total{reason=\"key\"} 1.0")
        .contains("docket_throttled_requests_total{reason=\"other\"} 1.0");
  }

  @Test
  void call_allocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    meters.ended("GetCase", 200, null, 1);
    meters.ended("GetCase", 400, "ValidationException", 1);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 10_000; i++) {
      meters.ended("GetCase", 200, null, i);
      meters.ended("GetCase", 400, "ValidationException", i);
    }

    // A byte a call for what the JVM itself may do meanwhile.
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000);
  }
}
