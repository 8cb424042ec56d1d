package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How events reach the sinks of a server. */
@Wire
class EventSinksWireTest {

  @TempDir Path folder;

  private Path sinks(String content) throws IOException {
    return Files.writeString(folder.resolve("sinks.yaml"), content);
  }

  @Test
  void event_isWrittenToAFile_ifThePatternWantsIt() throws Exception {
    Path events = folder.resolve("events.ndjson");
    Path sinks =
        sinks(
            "sinks: [{name: archive, type: file, settings: {path: '"
                + events
                + "'}, pattern: {detail: {eventType: [CASE.UPDATED]}}}]");
    try (CaseFixture fixture = CaseFixture.open("--event-sinks=" + sinks)) {
      fixture.cases.putCaseEventConfiguration(
          r -> r.domainId(fixture.domain).eventBridge(bridge -> bridge.enabled(true)));
      String caseId = fixture.create();
      TestDocket.eventually(
          () -> {
            fixture.cases.updateCase(
                r ->
                    r.domainId(fixture.domain)
                        .caseId(caseId)
                        .fields(
                            f ->
                                f.id("title")
                                    .value(v -> v.stringValue("At " + System.nanoTime()))));
            return events.toFile().length() > 0;
          });

      List<String> lines = Files.readAllLines(events);
      JsonNode event = new JsonMapper().readTree(lines.getFirst());
      assertThat(event.at("/detail/eventType").asText()).isEqualTo("CASE.UPDATED");
      assertThat(event.at("/detail/case/caseId").asText()).isEqualTo(caseId);
    }
  }

  @Test
  void mistakesInTheFile_areNamedAtTheStart() throws IOException {
    Path sinks =
        sinks(
            "sinks: [{name: Crm, type: pigeon, eventTypes: some, relatedItemTypes: upper-case,"
                + " wings: 2, giveUpAfter: soon}]");

    assertThatThrownBy(() -> TestDocket.start("--event-sinks=" + sinks))
        .hasStackTraceContaining("sinks[0].wings: there is no such member")
        .hasStackTraceContaining("sinks[0].name must be 1 to 40")
        .hasStackTraceContaining("sinks[0].eventTypes must be documented or all")
        .hasStackTraceContaining("sinks[0].relatedItemTypes must be documented or lower-case")
        .hasStackTraceContaining("sinks[0].giveUpAfter must be a duration")
        .hasStackTraceContaining("sinks[0].type must be one of eventbridge, file, sqs, webhook");
  }
}
