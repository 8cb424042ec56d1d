package dev.docket.server.telemetry;

import dev.docket.server.config.ServerSettings;
import dev.docket.server.tracing.CallTrace;
import dev.docket.server.tracing.CallTraces;
import dev.docket.server.tracing.TraceParent;
import dev.docket.storage.Storage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporterBuilder;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.resources.ResourceBuilder;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Records calls as spans of OpenTelemetry, and sends them to a collector by OTLP over HTTP. */
public final class OpenTelemetryTraces implements CallTraces {

  /**
   * What the SDK would write to standard error; held, as loggers that nobody holds are forgotten.
   */
  private static final Logger LOGGERS = Logger.getLogger("io.opentelemetry");

  private static final Duration ATTEMPT = Duration.ofSeconds(10);

  /** Those that the semantic conventions name; clients can make up others. */
  private static final Set<String> METHODS =
      Set.of("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> SCHEME = AttributeKey.stringKey("url.scheme");
  private static final AttributeKey<String> CLIENT = AttributeKey.stringKey("client.address");
  private static final AttributeKey<String> REQUEST = AttributeKey.stringKey("aws.request_id");

  private final SdkTracerProvider provider;
  private final Tracer tracer;
  private final TakenOver takenOver;

  private OpenTelemetryTraces(SdkTracerProvider provider, TakenOver takenOver) {
    this.provider = provider;
    this.tracer = provider.get("docket");
    this.takenOver = takenOver;
  }

  /**
   * Begins to send traces.
   *
   * @param version that of the server
   * @param instance what tells this server from all others
   */
  public static CallTraces begin(ServerSettings.Tracing settings, String version, String instance) {
    LOGGERS.setLevel(Level.OFF);
    URI traces = settings.traces();
    OtlpHttpSpanExporterBuilder exporter =
        OtlpHttpSpanExporter.builder()
            .setEndpoint(traces.toString())
            .setTimeout(ATTEMPT)
            .setConnectTimeout(ATTEMPT)
            .setMeterProvider(MeterProvider.noop());
    settings.headers().forEach(exporter::addHeader);
    TakenOver takenOver = new TakenOver(settings.sampler(), settings.ratio());
    SdkTracerProviderBuilder provider =
        SdkTracerProvider.builder()
            .setResource(resource(settings, version, instance))
            .setSampler(takenOver)
            .setIdGenerator(takenOver)
            .addSpanProcessor(new SpanQueue(exporter.build(), traces.toString()));
    return new OpenTelemetryTraces(provider.build(), takenOver);
  }

  private static Resource resource(
      ServerSettings.Tracing settings, String version, String instance) {
    ResourceBuilder resource =
        Resource.getDefault().toBuilder()
            .put("service.name", "docket")
            .put("service.version", version)
            .put("service.instance.id", instance);
    settings.resource().forEach(resource::put);
    if (settings.service() != null) {
      resource.put("service.name", settings.service());
    }
    return resource.build();
  }

  @Override
  public CallTrace begin(Head head) {
    TraceParent parent = head.parent();
    boolean known = METHODS.contains(head.method());
    SpanBuilder span =
        tracer
            .spanBuilder(known ? head.method() : "HTTP")
            .setSpanKind(SpanKind.SERVER)
            .setParent(remote(parent))
            .setAttribute(METHOD, known ? head.method() : "_OTHER")
            .setAttribute(SCHEME, head.scheme())
            .setAttribute(REQUEST, head.requestId());
    if (head.address() != null) {
      span.setAttribute(CLIENT, head.address());
    }
    return new CallSpans(tracer, takenOver.begin(parent, span::startSpan));
  }

  /** The span that a client names, or none. */
  private static Context remote(@Nullable TraceParent parent) {
    if (parent == null || parent.spanId() == null) {
      return Context.root();
    }
    boolean sampled = Boolean.TRUE.equals(parent.sampled());
    return Context.root()
        .with(
            Span.wrap(
                SpanContext.createFromRemoteParent(
                    parent.traceId(),
                    parent.spanId(),
                    sampled ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                    TraceState.getDefault())));
  }

  @Override
  public Storage traced(Storage storage, String name) {
    return new TracedStorage(storage, name, tracer);
  }

  @Override
  public <T extends @Nullable Object> Supplier<T> kept(Supplier<T> work) {
    Context call = Context.current();
    return () -> {
      try (Scope scope = call.makeCurrent()) {
        return work.get();
      }
    };
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> kept(CompletionStage<T> stage) {
    return Resumption.of(Context.current(), stage);
  }

  @Override
  public void close() {
    provider.shutdown().join(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
  }
}
