package dev.docket.server.telemetry;

import dev.docket.server.config.ServerSettings.TraceSampler;
import dev.docket.server.tracing.TraceParent;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the span of a call the trace that its client names, and keeps it if the client says so and
 * the sampler heeds that. AWS's header may name a trace without a span, or leave open whether it is
 * kept; a parent of the SDK can do neither.
 */
final class TakenOver implements Sampler, IdGenerator {

  private final ThreadLocal<@Nullable TraceParent> taken = new ThreadLocal<>();
  private final IdGenerator random = IdGenerator.random();
  private final boolean heedsParents;
  private final Sampler own;

  /**
   * @param ratio the share of traces that are kept, by those samplers that have one
   */
  TakenOver(TraceSampler sampler, double ratio) {
    heedsParents = sampler.heedsParents();
    own =
        switch (sampler) {
          case ALWAYS_ON, PARENTBASED_ALWAYS_ON -> Sampler.alwaysOn();
          case ALWAYS_OFF, PARENTBASED_ALWAYS_OFF -> Sampler.alwaysOff();
          case TRACEIDRATIO, PARENTBASED_TRACEIDRATIO -> Sampler.traceIdRatioBased(ratio);
        };
  }

  /** Begins a span of the trace that a client names; a new one for null. */
  Span begin(@Nullable TraceParent parent, Supplier<Span> span) {
    taken.set(parent);
    try {
      return span.get();
    } finally {
      taken.remove();
    }
  }

  @Override
  public String generateTraceId() {
    TraceParent parent = taken.get();
    return parent == null ? random.generateTraceId() : parent.traceId();
  }

  @Override
  public String generateSpanId() {
    return random.generateSpanId();
  }

  @Override
  public SamplingResult shouldSample(
      Context parent,
      String traceId,
      String name,
      SpanKind kind,
      Attributes attributes,
      List<LinkData> links) {
    SpanContext context = Span.fromContext(parent).getSpanContext();
    if (context.isValid() && !context.isRemote()) {
      return kept(context.isSampled());
    }
    TraceParent named = taken.get();
    Boolean sampled = named == null ? null : named.sampled();
    return heedsParents && sampled != null
        ? kept(sampled)
        : own.shouldSample(parent, traceId, name, kind, attributes, links);
  }

  private static SamplingResult kept(boolean sampled) {
    return sampled ? SamplingResult.recordAndSample() : SamplingResult.drop();
  }

  @Override
  public String getDescription() {
    return (heedsParents ? "the client, or else " : "") + own.getDescription();
  }
}
