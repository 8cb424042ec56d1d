package dev.docket.server.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceParentTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";
  private static final String W3C = "00-" + TRACE + "-" + SPAN + "-01";
  private static final String ROOT = "Root=1-4bf92f35-77b34da6a3ce929d0e0e4736";

  @Test
  void traceparent_isTakenOver() {
    assertThat(TraceParent.ofW3c(W3C)).isEqualTo(new TraceParent(TRACE, SPAN, true));
    assertThat(TraceParent.ofW3c(W3C.replaceAll("01$", "02")))
        .isEqualTo(new TraceParent(TRACE, SPAN, false));
  }

  @Test
  void traceparentOfALaterVersion_isReadAsFarAsItIsKnown() {
    assertThat(TraceParent.ofW3c("cc" + W3C.substring(2) + "-what-is-to-come"))
        .isEqualTo(new TraceParent(TRACE, SPAN, true));
  }

  @Test
  void traceparentThatIsNotWellFormed_isPassedOver() {
    assertThat(
            List.of(
                "",
                "00",
                W3C.substring(1),
                W3C + "-00",
                "ff" + W3C.substring(2),
                "cc" + W3C.substring(2) + ".x",
                W3C.toUpperCase(Locale.ROOT),
                W3C.replace(TRACE, "0".repeat(32)),
                W3C.replace(SPAN, "0".repeat(16)),
                W3C.replace('-', '_'),
                W3C.replace("-01", "-0g"),
                W3C.replace('4', '٤')))
        .allMatch(value -> TraceParent.ofW3c(value) == null);
  }

  @Test
  void headerOfAws_isTakenOver() {
    assertThat(TraceParent.ofAws(ROOT + ";Parent=" + SPAN + ";Sampled=1"))
        .isEqualTo(new TraceParent(TRACE, SPAN, true));
    assertThat(
            TraceParent.ofAws("Self=1-67891234-12456789abcdef012345678; " + ROOT + " ;Sampled=0"))
        .isEqualTo(new TraceParent(TRACE, null, false));
    assertThat(TraceParent.ofAws(ROOT + ";Parent=;Sampled=?;Lineage=a:1|b:2"))
        .isEqualTo(new TraceParent(TRACE, null, null));
  }

  @Test
  void headerOfAwsThatIsNotWellFormed_isPassedOver() {
    assertThat(
            List.of(
                "",
                ";;",
                "Root=",
                "Parent=" + SPAN,
                ROOT.replace("1-", "2-"),
                ROOT + "0",
                ROOT.replace("-77", "77-"),
                "Root=1-" + "0".repeat(8) + "-" + "0".repeat(24),
                ROOT + " ".repeat(1_024)))
        .allMatch(value -> TraceParent.ofAws(value) == null);
  }

  @Test
  void traceparent_isPreferred() {
    MultiMap both =
        MultiMap.caseInsensitiveMultiMap()
            .add("X-Amzn-Trace-Id", ROOT.replace('4', '5'))
            .add("Traceparent", W3C);

    assertThat(TraceParent.of(both)).isEqualTo(new TraceParent(TRACE, SPAN, true));
    both.set("Traceparent", "00-nonsense");
    assertThat(TraceParent.of(both)).extracting("traceId").isEqualTo(TRACE.replace('4', '5'));
  }
}
