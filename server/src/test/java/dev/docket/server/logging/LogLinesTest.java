package dev.docket.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Layout;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.config.ServerSettings.LogFormat;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written of events that quote a client. */
class LogLinesTest {

  private static final String FORGED =
      "a\r\n2026-01-01T00:00:00.000Z ERROR Docket: forged\n\tat x\u001b[31m\u009b32m\0\u007f\u0085"
          + "\u2028\u202e\u2066${jndi:ldap://x/a} $5 {} \"q\" \\ é 🚀";

  private static final String CLEAN =
      "a  2026-01-01T00:00:00.000Z ERROR Docket: forged  at x [31m 32m"
          + " ".repeat(7)
          + "{jndi:ldap://x/a} $5 {} \"q\" \\ é 🚀";

  private final LoggerContext loggers = new LoggerContext();

  private String written(LogFormat format, String message, @Nullable Throwable failure) {
    Layout<ILoggingEvent> layout = Logs.layout(format);
    layout.start();
    Logger logger = loggers.getLogger("dev.docket.server.http.Failures");
    LoggingEvent event =
        new LoggingEvent("here", logger, Level.WARN, message, failure, new Object[0]);
    event.setInstant(Instant.parse("2026-11-22T17:30:14.5Z"));
    return layout.doLayout(event);
  }

  @Test
  void text_isALineOfTimeLevelClassAndMessage() {
    assertThat(written(LogFormat.TEXT, "Request 1 failed", null))
        .isEqualTo("2026-11-22T17:30:14.500Z WARN  Failures: Request 1 failed\n");
  }

  @Test
  void message_cannotForgeALineOfText() {
    assertThat(written(LogFormat.TEXT, FORGED, null))
        .isEqualTo("2026-11-22T17:30:14.500Z WARN  Failures: " + CLEAN + "\n");
  }

  private static Throwable failure() {
    IllegalStateException failure =
        new IllegalStateException(FORGED, new IllegalArgumentException(FORGED, new Error()));
    failure.addSuppressed(new IOException(FORGED));
    return failure;
  }

  @Test
  void messagesOfAThrowable_cannotForgeALineOfText() {
    String written = written(LogFormat.TEXT, "Request 1 failed", failure());

    assertThat(written.lines())
        .allMatch(
            line ->
                line.matches(
                    "2026-11-22\\S+ WARN  Failures: Request 1 failed"
                        + "|java\\.lang\\.IllegalStateException: a  2026.*"
                        + "|\tSuppressed: java\\.io\\.IOException: a  2026.*"
                        + "|Caused by: java\\.lang\\.IllegalArgumentException: a  2026.*"
                        + "|Caused by: java\\.lang\\.Error"
                        + "|\t+(at |\\.\\.\\. [0-9]+ common frames).*"))
        .filteredOn(line -> line.contains("forged"))
        .hasSize(3)
        .allMatch(line -> line.endsWith(CLEAN));
    assertThat(written).endsWith("\n").doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
  }

  @Test
  void json_isOneLineThatHasEverything() throws IOException {
    String written = written(LogFormat.JSON, FORGED, failure());

    assertThat(written).hasLineCount(1).endsWith("}\n").doesNotContain("${");
    assertThat(written.strip())
        .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u202e\\u2066]");
    JsonNode line = new ObjectMapper().readTree(written);
    assertThat(line.path("@timestamp").asText()).isEqualTo("2026-11-22T17:30:14.500Z");
    assertThat(line.path("log.level").asText()).isEqualTo("WARN");
    assertThat(line.path("log.logger").asText()).isEqualTo("dev.docket.server.http.Failures");
    assertThat(line.path("message").asText()).isEqualTo(FORGED);
    assertThat(line.path("error.type").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.path("error.message").asText()).isEqualTo(FORGED);
    assertThat(line.path("error.stack_trace").asText()).contains(FORGED, "Caused by", "\tat ");
  }

  @Test
  void jsonLineOfStandardOutput_isWrittenLikewise() throws IOException {
    String written = Logs.jsonLine(Instant.EPOCH, "Serve", FORGED);

    assertThat(written).hasLineCount(1).doesNotContain("${", "\u001b", "\u009b");
    assertThat(new ObjectMapper().readTree(written).path("message").asText()).isEqualTo(FORGED);
  }
}
