package dev.docket.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Layout;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.config.ServerSettings.LogFormat;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

/** Holds docs/logging.md to what the server's log has. */
class LogPageTest {

  private static final List<String> ALWAYS =
      List.of("@timestamp", "log.level", "message", "ecs.version", "event.dataset", "log.logger");

  private static JsonNode written(List<KeyValuePair> pairs, @Nullable Throwable failure)
      throws IOException {
    Layout<ILoggingEvent> layout = Logs.layout(LogFormat.JSON);
    layout.start();
    LoggingEvent event =
        new LoggingEvent(
            "here", new LoggerContext().getLogger("a.B"), Level.WARN, "m", failure, new Object[0]);
    event.setInstant(Instant.EPOCH);
    event.setKeyValuePairs(pairs);
    return new ObjectMapper().readTree(layout.doLayout(event));
  }

  @Test
  void everyField_isListedInItsOrder() throws IOException {
    List<KeyValuePair> call =
        List.of(
            new KeyValuePair("http.request.id", "r"),
            new KeyValuePair("trace.id", "t"),
            new KeyValuePair("span.id", "s"));

    JsonNode line = written(call, new IllegalStateException("why"));

    assertThat(line.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(LogPage.fields("The server's log"));
    assertThat(line.path("trace.id").asText()).isEqualTo("t");
    assertThat(line.path("error.message").asText()).isEqualTo("why");
  }

  @Test
  void lineAboutNothingElse_hasWhatEveryLineHas() throws IOException {
    assertThat(written(List.of(), null).fieldNames())
        .toIterable()
        .containsExactlyElementsOf(ALWAYS);
  }
}
