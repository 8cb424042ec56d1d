package dev.docket.server.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What callers read of the events of a domain. */
class EventReadsTest extends FeedFixture {

  private void enable(boolean enabled) {
    call(
        "PutCaseEventConfiguration",
        "'eventBridge':{'enabled':"
            + enabled
            + ",'includedData':{'caseData':{'fields':[{'id':'title'}]}}}");
  }

  private JsonNode from(String place) {
    return call("ReadEvents", "'from':'" + place + "'");
  }

  private JsonNode after(JsonNode page, String more) {
    return call("ReadEvents", "'cursor':'" + page.get("cursor").asText() + "'" + more);
  }

  private static List<String> cases(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("events").forEach(event -> ids.add(event.at("/detail/case/caseId").asText()));
    return ids;
  }

  @Test
  void eventsThatWereSent_areReadOnceInTheirOrder() {
    newCase("before");
    enable(true);
    String one = newCase("\u00e9\ud83d\ude00");
    enable(false);
    newCase("between");
    enable(true);
    String two = newCase("two");
    String three = newCase("three");

    JsonNode first = call("ReadEvents", "'from':'beginning','maxResults':2");
    JsonNode second = after(first, "");

    assertThat(cases(first)).containsExactly(one, two);
    assertThat(first.get("upToDate").asBoolean()).isFalse();
    assertThat(first.at("/events/0/detail/case/fields/title/value/stringValue").asText())
        .isEqualTo("\u00e9\ud83d\ude00");
    assertThat(cases(second)).containsExactly(three);
    assertThat(second.get("upToDate").asBoolean()).isTrue();
  }

  @Test
  void whoWaits_isNotWokenByWhatIsNoEvent() {
    JsonNode now = from("now");

    CompletableFuture<JsonNode> waiting =
        CompletableFuture.supplyAsync(() -> after(now, ",'waitSeconds':30"));
    newCase("silent");
    enable(true);
    String loud = newCase("loud");

    assertThat(cases(waiting.join())).containsExactly(loud);
  }

  @Test
  void waiting_endsWithTheTime() {
    assertThat(cases(after(from("now"), ",'waitSeconds':1"))).isEmpty();
  }

  @Test
  void beginning_isThatOfWhatIsKept_andEarlierCursorsAreExpired() {
    enable(true);
    JsonNode before = from("now");
    newCase("gone");
    storage.trimLog(TENANT, Long.MAX_VALUE).toCompletableFuture().join();
    String kept = newCase("kept");

    assertThat(cases(from("beginning"))).containsExactly(kept);
    assertThatThrownBy(() -> after(before, "")).hasMessageContaining("not kept any more");
  }

  @Test
  void cursorOfTheFeed_isNoneOfEvents() {
    JsonNode feed = call("ReadFeed", "'from':'now'");

    assertThatThrownBy(() -> after(feed, "")).hasMessageContaining("Invalid cursor");
  }
}
