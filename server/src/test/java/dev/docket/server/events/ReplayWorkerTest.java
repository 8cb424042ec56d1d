package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.CasesService;
import dev.docket.events.DeadLetter;
import dev.docket.events.PendingReplay;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How sinks get events again. */
class ReplayWorkerTest extends SinkFixture {

  private static final ServiceCalls CALLS = ServiceCalls.unrestricted(TENANT);

  private final CasesService service =
      ServiceCalls.operations(
          storage, new Stamps(Clock.systemUTC(), Ids.timeOrdered(Clock.systemUTC())));

  private static void refuse(Receiver receiver, Predicate<String> refused, String reason) {
    receiver.answers(
        event ->
            refused.test(text(event))
                ? new DeliveryResult.Refused(reason)
                : new DeliveryResult.Delivered());
  }

  /** A receiver that has refused the events up to a number; of two cases, even and odd. */
  private Receiver refusing(int most) {
    Receiver receiver = begun();
    refuse(receiver, text -> true, "too odd");
    for (int i = 1; i <= most; i++) {
      append(TENANT, "" + i, i % 2 == 0 ? "even" : "odd");
    }
    await(() -> letters().size() == most);
    return receiver;
  }

  private String replay(String members) {
    return CALLS
        .call(service, "ReplayEvents", "{'sink':'crm'," + members + "}")
        .get("replayId")
        .asText();
  }

  private JsonNode newest() {
    return CALLS.call(service, "ListEventReplays", "{}").at("/replays/0");
  }

  private JsonNode ended() {
    await(() -> newest().has("endedTime"));
    return newest();
  }

  private List<PendingReplay> pending() {
    return storage
        .list(Tenant.SHARED, PendingReplay.KIND, new Window(10, null, Window.Order.ASCENDING))
        .toCompletableFuture()
        .join()
        .items()
        .stream()
        .map(stored -> stored.value())
        .toList();
  }

  private static String[] numbers(int from, int through) {
    return IntStream.rangeClosed(from, through).mapToObj(Integer::toString).toArray(String[]::new);
  }

  @Test
  void deadLettersThatArrive_areNoneAnyMore() {
    Receiver receiver = refusing(250);
    refuse(receiver, text -> false, "");

    String id = replay("'source':'DEAD_LETTERS'");

    JsonNode replay = ended();
    assertThat(replay.get("replayId").asText()).isEqualTo(id);
    assertThat(replay.get("deliveredEvents").asInt()).isEqualTo(250);
    assertThat(replay.get("failedEvents").asInt()).isZero();
    assertThat(receiver.arrived()).containsExactly(numbers(1, 250));
    assertThat(letters()).isEmpty();
    await(() -> pending().isEmpty());
  }

  @Test
  void lettersThatAreRefusedAgain_stayOnceEach_andOthersAreLeftAlone() {
    Receiver receiver = refusing(6);
    refuse(receiver, "4"::equals, "still too odd");

    replay("'source':'DEAD_LETTERS','caseIds':['even']");

    assertThat(ended().get("failedEvents").asInt()).isEqualTo(1);
    assertThat(receiver.arrived()).containsExactly("2", "6");
    assertThat(letters())
        .extracting(DeadLetter::eventId)
        .containsExactly(id("1"), id("3"), id("4"), id("5"));
    assertThat(letters()).extracting(DeadLetter::reason).contains("still too odd");

    replay("'source':'DEAD_LETTERS','eventIds':['" + id("5") + "']");
    await(() -> receiver.arrived().contains("5"));
    assertThat(ended().get("deliveredEvents").asInt()).isEqualTo(1);
  }

  @Test
  void pastEvents_comeAgainInTheirOrder_byTimeAndCase() {
    Receiver receiver = begun();
    for (int i = 1; i <= 450; i++) {
      append(TENANT, "" + i, i % 3 == 0 ? "third" : "other", NOW.plusSeconds(i));
    }
    await(() -> receiver.arrived().size() == 450);

    replay(
        "'source':'LOG','caseIds':['third'],'from':'"
            + NOW.plusSeconds(300)
            + "','to':'"
            + NOW.plusSeconds(310)
            + "'");

    assertThat(ended().get("deliveredEvents").asInt()).isEqualTo(4);
    assertThat(receiver.arrived().subList(450, 454)).containsExactly("300", "303", "306", "309");

    replay("'source':'LOG'");

    assertThat(ended().get("deliveredEvents").asInt()).isEqualTo(450);
    assertThat(receiver.arrived().subList(454, 904)).containsExactly(numbers(1, 450));
  }

  @Test
  void newEvents_doNotWaitForAReplay() {
    Receiver receiver = refusing(1);
    receiver.answers(
        event ->
            text(event).equals("1")
                ? new DeliveryResult.Retry("busy", null)
                : new DeliveryResult.Delivered());
    replay("'source':'DEAD_LETTERS'");
    await(() -> receiver.tries("1") > 1);

    append(TENANT, "2", "odd");

    await(() -> receiver.arrived().contains("2"));
    assertThat(newest().has("endedTime")).isFalse();
    refuse(receiver, text -> false, "");
    assertThat(ended().get("deliveredEvents").asInt()).isEqualTo(1);
  }

  @Test
  void replay_goesOnWhereAnotherServerLeftIt() {
    Receiver receiver = refusing(150);
    receiver.answers(
        event ->
            Integer.parseInt(text(event)) > 120
                ? new DeliveryResult.Retry("busy", null)
                : new DeliveryResult.Delivered());
    replay("'source':'DEAD_LETTERS'");
    await(() -> receiver.tries("121") > 1);
    workers.removeFirst().close().await();

    Receiver next = new Receiver();
    begin(next, "next", PATIENCE);

    assertThat(ended().get("deliveredEvents").asInt()).isEqualTo(150);
    assertThat(next.arrived()).containsExactly(numbers(101, 150));
    assertThat(letters()).isEmpty();
  }

  @Test
  void replayOfAnUnknownSink_orOfNoTime_isRefused() {
    begun();

    assertThatThrownBy(
            () -> CALLS.call(service, "ReplayEvents", "{'sink':'none','source':'DEAD_LETTERS'}"))
        .hasMessageContaining("No server has had a sink none");
    assertThatThrownBy(() -> replay("'source':'LOG','from':'" + NOW + "','to':'" + NOW + "'"))
        .hasMessageContaining("from must be before to");
  }
}
