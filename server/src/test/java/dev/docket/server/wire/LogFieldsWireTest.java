package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.logging.LogPage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds docs/logging.md to what the access log has. */
@Wire
class LogFieldsWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";

  @RegisterExtension final CapturedLog log = new CapturedLog();

  @Test
  void everyFieldOfTheAccessLog_isListedInItsOrder() throws IOException {
    try (TestDocket docket =
        TestDocket.start("--log-format=json", "--otel-exporter-otlp-endpoint=http://127.0.0.1:1")) {
      new RawHttp(docket.port())
          .send(
              RawHttp.request(
                  "POST",
                  "/domains",
                  TOKEN,
                  "User-Agent: test",
                  "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                  "Content-Length: 0"));
      TestDocket.eventually(() -> !log.requestLines().isEmpty());

      JsonNode line = new ObjectMapper().readTree(log.requestLines().getFirst());

      List<String> listed = LogPage.fields("The access log");
      assertThat(line.fieldNames()).toIterable().containsExactlyElementsOf(listed);
      assertThat(line.path("error.type").asText()).isEqualTo("ValidationException");
    }
  }
}
