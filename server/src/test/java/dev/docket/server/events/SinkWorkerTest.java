package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.StoredKinds;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.CaseEventType;
import dev.docket.domains.Domain;
import dev.docket.events.DeadLetter;
import dev.docket.events.SinkCursor;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.LogRange;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import dev.docket.storage.memory.MemoryStorageProvider;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the events of logs reach a sink. */
class SinkWorkerTest {

  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  private static final Tenant OTHER = new Tenant("444455556666", "us-east-1");
  private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST = 10;

  private final Vertx vertx = Vertx.vertx();
  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private final List<SinkWorker> workers = new ArrayList<>();

  @AfterEach
  void close() {
    workers.forEach(worker -> worker.close().await());
    storage.close();
    vertx.close().await();
  }

  /** Ids are UUIDs; a test says "7" for one that ends so. */
  private static String id(String text) {
    return new UUID(0, Long.parseLong(text)).toString();
  }

  private static String text(OutgoingEvent event) {
    return Long.toString(event.id().getLeastSignificantBits());
  }

  /** Keeps the ids of what arrives, and answers as it is told. */
  private static final class Receiver implements EventSink {

    private final List<String> tried = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();
    private Function<OutgoingEvent, DeliveryResult> answer =
        event -> new DeliveryResult.Delivered();
    private int largest;

    @Override
    public int maxBatch() {
      return MOST;
    }

    @Override
    public synchronized CompletionStage<List<DeliveryResult>> deliver(List<OutgoingEvent> events) {
      largest = Math.max(largest, events.size());
      List<DeliveryResult> outcomes = new ArrayList<>();
      for (OutgoingEvent event : events) {
        tried.add(text(event));
        DeliveryResult outcome = answer.apply(event);
        if (outcome instanceof DeliveryResult.Delivered) {
          arrived.add(text(event));
        }
        outcomes.add(outcome);
      }
      return CompletableFuture.completedStage(outcomes);
    }

    synchronized List<String> arrived() {
      return List.copyOf(arrived);
    }

    synchronized long tries(String id) {
      return tried.stream().filter(id::equals).count();
    }

    synchronized void answers(Function<OutgoingEvent, DeliveryResult> newAnswer) {
      answer = newAnswer;
    }

    @Override
    public void close() {}
  }

  private SinkWorker begin(EventSink receiver, String holder, Duration patience) {
    SinkPlan plan = new SinkPlan("crm", SentEvents.DOCUMENTED, event -> true, patience);
    SinkWorker worker = new SinkWorker(vertx, storage, plan, receiver, holder, Clock.systemUTC());
    workers.add(worker);
    worker.begin();
    return worker;
  }

  private Receiver begun() {
    Receiver receiver = new Receiver();
    begin(receiver, "one", PATIENCE);
    awaitMark();
    return receiver;
  }

  /** Until the sink is known, so that it gets what comes. */
  private void awaitMark() {
    await(
        () ->
            storage
                    .get(List.of(SinkCursor.key("crm", Tenant.SHARED)))
                    .toCompletableFuture()
                    .join()
                    .find(SinkCursor.key("crm", Tenant.SHARED))
                != null);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it has come in time").isLessThan(end);
      LockSupport.parkNanos(1_000_000);
    }
  }

  private void append(Tenant tenant, String id, String caseId) {
    CaseEvent event =
        new CaseEvent(
            id(id),
            CaseEventType.CASE_UPDATED,
            NOW,
            caseId,
            null,
            null,
            List.of("title"),
            new AuditEventPerformedBy(null, "arn:aws:iam::111122223333:user/alice"),
            new CaseEventData("template", NOW, Map.of(), null));
    storage
        .commit(Changes.of(Change.append(tenant.child(Domain.KIND, "acme"), CaseEvent.KIND, event)))
        .toCompletableFuture()
        .join();
  }

  private List<DeadLetter> letters() {
    return storage
        .list(TENANT, DeadLetter.KIND, new Window(100, null, Window.Order.ASCENDING))
        .toCompletableFuture()
        .join()
        .items()
        .stream()
        .map(Stored::value)
        .toList();
  }

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
