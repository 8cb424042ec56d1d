package dev.docket.server.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.StoredKinds;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Stages;
import dev.docket.storage.Extent;
import dev.docket.storage.Placed;
import dev.docket.storage.Replacement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the feed tells of logs that are not kept, and what waiting ends with. */
class FeedTest extends FeedFixture {

  private JsonNode read(String cursor) {
    return call("ReadFeed", "'cursor':'" + cursor + "'");
  }

  private void requireExpired(String cursor) {
    assertThatThrownBy(() -> read(cursor))
        .satisfies(
            failure ->
                assertThat(((ProblemException) Stages.cause(failure)).problem().type())
                    .isEqualTo("CursorExpiredException"));
  }

  @Test
  void cursorOfWhatIsTrimmed_isExpired() {
    String cursor = call("ReadFeed", "'from':'now'").get("cursor").asText();
    String caseId = newCase("Broken");
    assertThat(read(cursor).at("/changes/0/caseId").asText()).isEqualTo(caseId);

    storage.trimLog(TENANT, Long.MAX_VALUE).toCompletableFuture().join();

    requireExpired(cursor);
    String after = call("ReadFeed", "'from':'now'").get("cursor").asText();
    assertThat(read(after).get("changes")).isEmpty();
  }

  @Test
  void timeBeforeWhatIsKept_isExpired() {
    newCase("Broken");
    storage.trimLog(TENANT, Long.MAX_VALUE).toCompletableFuture().join();

    assertThatThrownBy(() -> call("ReadFeed", "'from':'2020-01-01T00:00:00Z'"))
        .hasMessageContaining("not kept any more");
  }

  @Test
  void replacedDomain_expiresCursors() {
    String cursor = call("ReadFeed", "'from':'now'").get("cursor").asText();
    newCase("Broken");
    Extent all = new Extent.Everything();

    storage
        .contents(all, StoredKinds.ALL)
        .thenCompose(
            contents ->
                storage.replace(
                    new Replacement(
                        all, List.of(), contents.stream().<Placed<?>>map(Placed::of).toList()),
                    StoredKinds.ALL))
        .toCompletableFuture()
        .join();

    requireExpired(cursor);
  }

  @Test
  void stop_endsWaiting() {
    String cursor = call("ReadFeed", "'from':'now'").get("cursor").asText();

    service.endWaiting();

    assertThat(call("ReadFeed", "'cursor':'" + cursor + "','waitSeconds':30").get("changes"))
        .isEmpty();
  }
}
