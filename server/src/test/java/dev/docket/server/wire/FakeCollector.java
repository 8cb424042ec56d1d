package dev.docket.server.wire;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A collector of OpenTelemetry on this machine, which keeps what it gets by OTLP over HTTP. */
final class FakeCollector implements AutoCloseable {

  private final HttpServer server;
  private final List<ExportTraceServiceRequest> taken = new CopyOnWriteArrayList<>();
  private final List<String> bytes = new CopyOnWriteArrayList<>();
  private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  FakeCollector() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext(
        "/v1/traces",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          headers.add(Map.copyOf(exchange.getRequestHeaders()));
          if (status == 200) {
            bytes.add(new String(body, StandardCharsets.ISO_8859_1));
            taken.add(ExportTraceServiceRequest.parseFrom(body));
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  /** The flag with which a server sends its traces here. */
  String flag() {
    return "--otel-exporter-otlp-endpoint=" + endpoint();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Refuses what comes from now on with a status, or takes it with 200. */
  void answer(int next) {
    status = next;
  }

  List<Map<String, List<String>>> headers() {
    return headers;
  }

  /** All that was taken, as bytes that stand for one character each. */
  String everything() {
    return String.join("\n", bytes);
  }

  List<ResourceSpans> resources() {
    return taken.stream().flatMap(request -> request.getResourceSpansList().stream()).toList();
  }

  List<Span> spans() {
    return resources().stream()
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .flatMap(scope -> scope.getSpansList().stream())
        .toList();
  }

  /** The spans of a trace, once that of its call is among them, which is the last to end. */
  List<Span> trace(String traceId) {
    TestDocket.eventually(
        () ->
            of(traceId).stream()
                .anyMatch(span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER));
    return of(traceId);
  }

  private List<Span> of(String traceId) {
    return spans().stream().filter(span -> hex(span.getTraceId()).equals(traceId)).toList();
  }

  static Span only(List<Span> spans, Predicate<Span> wanted) {
    List<Span> found = spans.stream().filter(wanted).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + spans);
    }
    return found.getFirst();
  }

  static String hex(ByteString id) {
    return HexFormat.of().formatHex(id.toByteArray());
  }

  /** The attributes of something, with their values as text. */
  static Map<String, String> attributes(List<KeyValue> pairs) {
    return pairs.stream()
        .collect(Collectors.toMap(KeyValue::getKey, pair -> text(pair.getValue())));
  }

  private static String text(AnyValue value) {
    return value.hasIntValue() ? String.valueOf(value.getIntValue()) : value.getStringValue();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
