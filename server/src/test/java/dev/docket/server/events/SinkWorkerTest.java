package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.StoredKinds;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.storage.LogRange;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the events of logs reach a sink. */
class SinkWorkerTest extends SinkFixture {

  @Test
  void everyEvent_arrivesOnceInItsOrder() {
    Receiver receiver = begun();
    List<String> ids = IntStream.range(0, 450).mapToObj(i -> "" + i).toList();

    ids.forEach(id -> append(TENANT, id, "case"));
    append(OTHER, "900", "case");
    await(() -> receiver.arrived().size() == 451);

    assertThat(receiver.arrived().stream().filter(id -> !id.equals("900"))).isEqualTo(ids);
    assertThat(receiver.largest).isLessThanOrEqualTo(MOST);
  }

  @Test
  void newSink_getsNothingOfThePast() {
    append(TENANT, "1", "case");
    Receiver receiver = begun();

    append(TENANT, "2", "case");
    append(OTHER, "3", "case");
    await(() -> receiver.arrived().size() == 2);

    assertThat(receiver.arrived()).containsExactlyInAnyOrder("2", "3");
  }

  @Test
  void sink_goesOnWhereItWasWhenTheServerStopped() {
    Receiver receiver = begun();
    append(TENANT, "1", "case");
    await(() -> receiver.arrived().size() == 1);
    workers.removeFirst().close().await();
    append(TENANT, "2", "case");

    Receiver next = new Receiver();
    begin(next, "next", PATIENCE);
    append(TENANT, "3", "case");
    await(() -> next.arrived().size() >= 2);

    assertThat(next.arrived()).endsWith("2", "3");
  }

  @Test
  void eventThatIsNotTaken_isTriedAgainBeforeLaterOnes() {
    Receiver receiver = new Receiver();
    receiver.answers(
        event ->
            text(event).equals("1") && receiver.tries("1") < 3
                ? new DeliveryResult.Retry("busy", Duration.ofMillis(1))
                : new DeliveryResult.Delivered());
    begin(receiver, "one", PATIENCE);
    awaitMark();

    for (int i = 0; i < 2 * MOST; i++) {
      append(TENANT, "" + i, "case-" + i);
    }
    await(() -> receiver.arrived().size() == 2 * MOST);

    assertThat(receiver.tries("1")).isEqualTo(3);
    assertThat(receiver.arrived()).doesNotHaveDuplicates();
    assertThat(receiver.arrived().indexOf("1"))
        .isLessThan(receiver.arrived().indexOf("" + (2 * MOST - 1)));
    assertThat(letters()).isEmpty();
  }

  @Test
  void receiverThatIsGone_getsNothingMore_untilTheServerIsStartedAgain() {
    Receiver receiver = begun();
    receiver.answers(
        event ->
            text(event).equals("1")
                ? new DeliveryResult.Delivered()
                : new DeliveryResult.Gone("status 410"));
    SinkWorker worker = workers.getFirst();
    append(TENANT, "1", "case");
    await(() -> receiver.arrived().size() == 1);
    assertThat(worker.alarms()).isEmpty();
    append(TENANT, "2", "case");
    await(() -> worker.meter().isGone());
    append(TENANT, "3", "case");
    append(OTHER, "4", "case");
    await(() -> worker.meter().entriesBehind() == 3);

    assertThat(worker.alarms()).singleElement().asString().contains("sink crm wants no more");
    assertThat(receiver.tries("2")).isEqualTo(1);
    assertThat(receiver.tries("3") + receiver.tries("4")).isZero();
    assertThat(letters()).isEmpty();

    workers.removeFirst().close().await();
    Receiver next = new Receiver();
    begin(next, "next", PATIENCE);
    await(() -> next.arrived().size() >= 3);
    assertThat(next.arrived()).contains("2", "3", "4");
  }

  @Test
  void eventThatIsRefused_isADeadLetter_andHoldsUpNothing() {
    Receiver receiver = begun();
    receiver.answers(
        event ->
            text(event).equals("1")
                ? new DeliveryResult.Refused("too odd")
                : new DeliveryResult.Delivered());

    append(TENANT, "1", "case");
    append(TENANT, "2", "case");
    await(() -> receiver.arrived().contains("2"));

    await(() -> letters().size() == 1);
    assertThat(letters().getFirst().eventId()).isEqualTo(id("1"));
    assertThat(letters().getFirst().reason()).isEqualTo("too odd");
    assertThat(letters().getFirst().envelope()).contains("\"id\":\"" + id("1") + "\"");
    assertThat(letters().getFirst().caseId()).isEqualTo("case");
    assertThat(letters().getFirst().domainId()).isEqualTo("acme");
    assertThat(letters().getFirst().eventType()).isEqualTo("CASE.UPDATED");
    assertThat(letters().getFirst().eventTime()).isEqualTo(NOW);
  }

  @Test
  void eventThatIsNotTakenForTooLong_isADeadLetter() {
    Receiver receiver = new Receiver();
    receiver.answers(event -> new DeliveryResult.Retry("busy", null));
    begin(receiver, "one", Duration.ZERO);
    awaitMark();

    append(TENANT, "1", "case");

    await(() -> letters().size() == 1);
    assertThat(letters().getFirst().reason()).contains("busy");
  }

  @Test
  void oneServer_deliversAtATime() {
    Receiver one = begun();
    Receiver other = new Receiver();
    begin(other, "other", PATIENCE);

    for (int i = 0; i < 50; i++) {
      append(TENANT, "" + i, "case");
    }
    await(() -> one.arrived().size() == 50);

    assertThat(other.arrived()).isEmpty();
    workers.removeFirst().close().await();
    append(TENANT, "99", "case");
    await(() -> other.arrived().contains("99"));
    assertThat(other.arrived()).containsExactly("99");
  }

  @Test
  void eventsThatWereTrimmed_areCountedAsMissed() {
    Receiver receiver = begun();
    append(TENANT, "1", "case");
    await(() -> receiver.arrived().size() == 1);
    workers.removeFirst().close().await();
    append(TENANT, "2", "case");
    append(TENANT, "3", "case");
    storage.trimLog(TENANT, 2).toCompletableFuture().join();

    Receiver next = new Receiver();
    SinkWorker worker = begin(next, "next", PATIENCE);
    await(() -> next.arrived().contains("3"));

    assertThat(next.arrived()).doesNotContain("2");
    assertThat(worker.meter().missedEntries()).isEqualTo(1);
    assertThat(
            storage
                .readLog(new LogRange(TENANT, 2, 10), StoredKinds.ALL)
                .toCompletableFuture()
                .join()
                .entries())
        .hasSize(1);
  }
}
