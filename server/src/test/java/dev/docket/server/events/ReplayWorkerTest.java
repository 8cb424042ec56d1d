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
import java.time.Duration;
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

  private JsonNode cancel(String id) {
    return CALLS.call(service, "CancelEventReplay", "{'replayId':'" + id + "'}");
  }

  @Test
  void cancelledReplay_stopsAndCountsWhatHasArrived() {
    Receiver receiver = refusing(30);
    receiver.answers(
        event ->
            Integer.parseInt(text(event)) > 20
                ? new DeliveryResult.Retry("away", Duration.ofMinutes(5))
                : new DeliveryResult.Delivered());
    String id = replay("'source':'DEAD_LETTERS'");
    await(() -> receiver.tries("21") == 2);

    assertThat(cancel(id).get("state").asText()).isEqualTo("CANCELLING");
    assertThat(cancel(id).get("replayId").asText()).isEqualTo(id);

    JsonNode replay = ended();
    assertThat(replay.get("state").asText()).isEqualTo("CANCELLED");
    assertThat(replay.get("deliveredEvents").asInt()).isEqualTo(20);
    assertThat(replay.get("failedEvents").asInt()).isZero();
    assertThat(letters()).hasSize(10);
    assertThat(receiver.tries("21")).isEqualTo(2);
    assertThat(cancel(id).get("state").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void replayThatWaits_isCancelledWithoutABeginning_andOneThatIsOverIsNot() {
    Receiver receiver = refusing(2);
    receiver.answers(event -> new DeliveryResult.Retry("away", null));
    String first = replay("'source':'DEAD_LETTERS','caseIds':['odd']");
    String second = replay("'source':'DEAD_LETTERS','caseIds':['even']");
    await(() -> receiver.tries("1") > 1);
    cancel(second);
    cancel(first);
    await(() -> pending().isEmpty());
    refuse(receiver, text -> false, "");
    String third = replay("'source':'DEAD_LETTERS'");

    assertThat(ended().get("state").asText()).isEqualTo("COMPLETED");

    assertThat(receiver.tries("2")).isEqualTo(2);
    assertThatThrownBy(() -> cancel(third)).hasMessageContaining("Replay " + third + " is over");
    assertThatThrownBy(() -> cancel("none")).hasMessageContaining("none");
  }

  @Test
  void openReplays_haveAQuota_inWhichThoseThatAreOverOrCancelledDoNotCount() {
    Receiver receiver = refusing(1);
    replay("'source':'DEAD_LETTERS','caseIds':['none']");
    ended();
    receiver.answers(event -> new DeliveryResult.Retry("away", null));
    List<String> open =
        IntStream.range(0, 10).mapToObj(i -> replay("'source':'DEAD_LETTERS'")).toList();

    assertThatThrownBy(() -> replay("'source':'DEAD_LETTERS'"))
        .hasMessageContaining("Open event replays per account");

    cancel(open.getLast());
    cancel(open.getLast());
    replay("'source':'DEAD_LETTERS'");
    assertThatThrownBy(() -> replay("'source':'LOG'"))
        .hasMessageContaining("Open event replays per account");
    assertThat(pending()).hasSizeLessThanOrEqualTo(11);
  }

  @Test
  void replayToAnotherSink_doesNotWaitForOneThatIsAway() {
    Receiver away = begun();
    append(TENANT, "1", "odd");
    await(() -> away.arrived().size() == 1);
    away.answers(event -> new DeliveryResult.Retry("away", null));
    Receiver there = new Receiver();
    begin("erp", there, "one", PATIENCE);
    awaitMark("erp");
    replay("'source':'LOG'");
    await(() -> away.tries("1") > 1);

    CALLS.call(service, "ReplayEvents", "{'sink':'erp','source':'LOG'}");

    await(() -> there.arrived().equals(List.of("1")));
    assertThat(away.arrived()).hasSize(1);
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
