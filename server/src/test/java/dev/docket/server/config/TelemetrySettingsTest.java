package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.config.ServerSettings.TraceSampler;
import dev.docket.server.config.ServerSettings.Tracing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What OpenTelemetry's own variables, and ours beside them, make of the traces. */
class TelemetrySettingsTest {

  private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

  private final List<String> mistakes = new ArrayList<>();

  private @Nullable Tracing read(Map<String, String> environment) {
    SettingTexts texts = SettingTexts.of(SettingDefinitions.ALL, Map.of(), environment, mistakes);
    return TracingReader.read(texts, mistakes);
  }

  @Test
  void variablesOfOpenTelemetry_areRead() {
    Tracing read =
        read(
            Map.of(
                ENDPOINT,
                "http://collector:4318/base/",
                "OTEL_EXPORTER_OTLP_HEADERS",
                "api-key=a%3Db, x=y",
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "OTEL_SERVICE_NAME",
                "cases",
                "OTEL_RESOURCE_ATTRIBUTES",
                "a=b,c=d%2Ce",
                "OTEL_TRACES_SAMPLER",
                "parentbased_traceidratio",
                "OTEL_TRACES_SAMPLER_ARG",
                "0.25"));

    assertThat(mistakes).isEmpty();
    assertThat(read)
        .isEqualTo(
            new Tracing(
                URI.create("http://collector:4318/base/"),
                Map.of("api-key", "a=b", "x", "y"),
                "cases",
                Map.of("a", "b", "c", "d,e"),
                TraceSampler.PARENTBASED_TRACEIDRATIO,
                0.25));
    assertThat(read.traces()).hasToString("http://collector:4318/base/v1/traces");
    assertThat(read.toString()).contains("api-key").doesNotContain("a=b");
  }

  @Test
  void ourVariables_goBeforeThem() {
    Tracing read = read(Map.of(ENDPOINT, "http://theirs", "DOCKET_" + ENDPOINT, "https://ours"));

    assertThat(read).extracting(Tracing::traces).hasToString("https://ours/v1/traces");
  }

  @Test
  void withoutACollector_nothingElseMatters() {
    assertThat(
            read(
                Map.of(
                    "OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", "OTEL_TRACES_SAMPLER", "jaeger_remote")))
        .isNull();
    assertThat(
            read(
                Map.of(
                    ENDPOINT,
                    "http://x",
                    "OTEL_SDK_DISABLED",
                    "true",
                    "OTEL_EXPORTER_OTLP_PROTOCOL",
                    "grpc")))
        .isNull();
    assertThat(mistakes).isEmpty();
  }

  @Test
  void mistakes_nameTheVariable() {
    read(
        Map.of(
            ENDPOINT,
            "http://user:known-secret@collector:4317?x",
            "OTEL_EXPORTER_OTLP_PROTOCOL",
            "grpc",
            "OTEL_EXPORTER_OTLP_HEADERS",
            "known-secret",
            "OTEL_TRACES_SAMPLER",
            "xray",
            "OTEL_TRACES_SAMPLER_ARG",
            "2"));

    assertThat(mistakes)
        .hasSize(5)
        .anyMatch(line -> line.contains("(from OTEL_EXPORTER_OTLP_PROTOCOL) must be http/protobuf"))
        .anyMatch(line -> line.contains("(from OTEL_EXPORTER_OTLP_HEADERS) must be name=value"))
        .anyMatch(line -> line.contains("(from OTEL_TRACES_SAMPLER) must be one of always_on"))
        .anyMatch(line -> line.contains("(from OTEL_TRACES_SAMPLER_ARG) must be a number"))
        .filteredOn(line -> line.contains("known-secret"))
        .hasSizeLessThan(2);
  }

  @Test
  void endpoints_areAddressesWithoutMore() {
    for (String wrong : List.of("", "collector:4318", "ftp://x", "http://", "http://x/?a", "/v1")) {
      assertThatThrownBy(() -> TelemetryParsers.endpoint(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("must be an http or https URL");
    }
  }

  @Test
  void headersThatCannotBeSent_areRefused() {
    for (String wrong : List.of("a", "=b", "a b=c", "a=%0d%0ab", "a=%", "a=b,")) {
      assertThatThrownBy(() -> TelemetryParsers.headers(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
