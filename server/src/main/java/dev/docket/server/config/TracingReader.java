package dev.docket.server.config;

import dev.docket.server.config.ServerSettings.Tracing;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads where traces are sent. The settings have the names and forms of the variables of
 * OpenTelemetry, which a machine may have for all that runs there; so without a collector none of
 * the others is looked at.
 */
final class TracingReader {

  private TracingReader() {}

  /** Where traces are sent; null when they are not. */
  static @Nullable Tracing read(SettingTexts texts, List<String> mistakes) {
    if (texts.given(SettingDefinitions.OTLP_ENDPOINT) == null
        || Boolean.TRUE.equals(texts.read(SettingDefinitions.OTEL_DISABLED, mistakes))) {
      return null;
    }
    URI endpoint = texts.read(SettingDefinitions.OTLP_ENDPOINT, mistakes);
    String headers = texts.read(SettingDefinitions.OTLP_HEADERS, mistakes);
    Map<String, String> resource = texts.read(SettingDefinitions.OTEL_RESOURCE, mistakes);
    String service = texts.read(SettingDefinitions.OTEL_SERVICE, mistakes);
    ServerSettings.TraceSampler sampler = texts.read(SettingDefinitions.OTEL_SAMPLER, mistakes);
    Double ratio = texts.read(SettingDefinitions.OTEL_SAMPLER_ARG, mistakes);
    String protocol = texts.read(SettingDefinitions.OTLP_PROTOCOL, mistakes);
    return endpoint == null || sampler == null || ratio == null || protocol == null
        ? null
        : new Tracing(
            endpoint,
            headers == null ? Map.of() : TelemetryParsers.pairs(headers),
            service,
            resource == null ? Map.of() : resource,
            sampler,
            ratio);
  }
}
