package dev.docket.server.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TraceParentProperties {

  private static final String SPAN = "00f067aa0ba902b7";
  private static final String W3C = "00-4bf92f3577b34da6a3ce929d0e0e4736-" + SPAN + "-01";
  private static final String AWS =
      "Root=1-4bf92f35-77b34da6a3ce929d0e0e4736;Parent=" + SPAN + ";Sampled=1";

  /** What is changed is either refused, or still a trace that nothing has to be escaped in. */
  @Property
  void anyText_isRefusedOrATraceOfHexadecimalDigits(
      @ForAll @IntRange(max = 60) int index, @ForAll String text, @ForAll char c) {
    for (String good : List.of(W3C, AWS)) {
      int at = Math.min(index, good.length() - 1);
      String changed = good.substring(0, at) + c + good.substring(at + 1);
      for (String value : List.of(changed, good.substring(0, at) + text, text)) {
        for (TraceParent parent :
            Arrays.asList(TraceParent.ofW3c(value), TraceParent.ofAws(value))) {
          if (parent != null) {
            assertThat(parent.traceId()).matches("[0-9a-f]{32}");
            assertThat(parent.spanId() == null ? SPAN : parent.spanId()).matches("[0-9a-f]{16}");
          }
        }
      }
    }
  }
}
