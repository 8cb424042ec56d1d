package dev.docket.server.events;

import static dev.docket.server.events.SampleEvents.CONTEXT;
import static dev.docket.server.events.SampleEvents.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.CaseEventType;
import dev.docket.cases.RelatedItemType;
import dev.docket.domains.Domain;
import dev.docket.server.events.SinksFile.Described;
import dev.docket.server.events.file.FileSinkProvider;
import dev.docket.storage.LogEntry;
import dev.docket.storage.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinksFileTest {

  private static final LogEntry<?> CONTACT_ADDED =
      new LogEntry<>(
          1,
          new Tenant("111122223333", "us-east-1").child(Domain.KIND, "D"),
          new CaseEvent(
              "00000000-0000-0000-0000-000000000001",
              CaseEventType.RELATED_ITEM_CREATED,
              NOW,
              "C",
              "R",
              RelatedItemType.Contact,
              null,
              new AuditEventPerformedBy(null, "arn:aws:iam::111122223333:user/alice"),
              new CaseEventData(null, NOW, Map.of(), null)));

  @TempDir private Path folder;

  /** The type of the item in the event as a sink gets it; empty if it gets none. */
  private List<String> typesSent(String members) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sinks.yaml"),
            "sinks: [{name: crm, type: file, settings: {path: '-'}" + members + "}]");
    SinksFile sinks =
        new SinksFile(List.of(new FileSinkProvider()), CONTEXT, SentEvents.DOCUMENTED);
    return sinks.read(file).stream()
        .map(Described::plan)
        .flatMap(plan -> plan.sent().event(CONTACT_ADDED).filter(plan.wanted()).stream())
        .map(event -> event.json().at("/detail/relatedItem/relatedItemType").asText())
        .toList();
  }

  @Test
  void typesOfRelatedItems_areSpelledAsTheSinkSays() throws IOException {
    assertThat(typesSent("")).containsExactly("Contact");
    assertThat(typesSent(", relatedItemTypes: documented")).containsExactly("Contact");
    assertThat(typesSent(", relatedItemTypes: lower-case")).containsExactly("contact");
  }

  @Test
  void patterns_seeTheTypesAsTheyAreSent() throws IOException {
    String wanted = ", pattern: {detail: {relatedItem: {relatedItemType: [contact]}}}";

    assertThat(typesSent(wanted)).isEmpty();
    assertThat(typesSent(wanted + ", relatedItemTypes: lower-case")).containsExactly("contact");
  }
}
