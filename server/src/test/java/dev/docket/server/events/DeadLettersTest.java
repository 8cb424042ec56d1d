package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.CasesService;
import dev.docket.events.DeadLetter;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How dead letters are listed. */
class DeadLettersTest {

  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  private static final Tenant OTHER = new Tenant("444455556666", "us-east-1");
  private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
  private static final ServiceCalls CALLS = ServiceCalls.unrestricted(TENANT);

  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private final CasesService service =
      ServiceCalls.operations(
          storage, new Stamps(Clock.systemUTC(), Ids.timeOrdered(Clock.systemUTC())));

  @AfterEach
  void close() {
    storage.close();
  }

  private void keep(Tenant tenant, String sink, long position) {
    DeadLetter letter =
        new DeadLetter(
            sink,
            "e" + position,
            position,
            "CASE.UPDATED",
            "acme",
            "c" + position,
            NOW,
            NOW.plusSeconds(60),
            "too odd",
            "{}");
    storage
        .commit(
            Changes.of(
                Change.create(DeadLetter.key(tenant, position, letter.eventId(), sink), letter)))
        .toCompletableFuture()
        .join();
  }

  private JsonNode list(String input) {
    return CALLS.call(service, "ListDeadLetters", input);
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("deadLetters").forEach(letter -> ids.add(letter.get("eventId").asText()));
    return ids;
  }

  @Test
  void letters_areListedTheLatestFirst_inPages() {
    keep(TENANT, "crm", 9);
    keep(TENANT, "crm", 10);
    keep(OTHER, "crm", 11);
    keep(TENANT, "lake", 12);

    JsonNode first = list("{'maxResults':2}");
    JsonNode second =
        list("{'maxResults':2,'nextToken':'" + first.get("nextToken").asText() + "'}");

    assertThat(ids(first)).containsExactly("e12", "e10");
    assertThat(ids(second)).containsExactly("e9");
    assertThat(second.has("nextToken")).isFalse();
    assertThat(first.at("/deadLetters/0").toString())
        .isEqualTo(
            "{\"sink\":\"lake\",\"eventId\":\"e12\",\"eventType\":\"CASE.UPDATED\",\"domainId\":\"acme\","
                + "\"caseId\":\"c12\",\"eventTime\":\"2026-03-14T10:00:00.000000Z\","
                + "\"givenUpTime\":\"2026-03-14T10:01:00.000000Z\",\"reason\":\"too odd\"}");
  }

  @Test
  void lettersOfASink_areFoundBehindThoseOfOthers() {
    keep(TENANT, "crm", 1);
    for (int i = 2; i < 8; i++) {
      keep(TENANT, "lake", i);
    }

    assertThat(ids(list("{'sink':'crm','maxResults':1}"))).containsExactly("e1");
    assertThat(ids(list("{'sink':'none','maxResults':2}"))).isEmpty();
  }
}
