package dev.docket.server.events;

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
import dev.docket.server.Patience;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** A store, sinks that get what is in its logs, and what a test does with both. */
abstract class SinkFixture {

  static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  static final Tenant OTHER = new Tenant("444455556666", "us-east-1");
  static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
  static final Duration PATIENCE = Duration.ofSeconds(60);
  static final int MOST = 10;

  final Vertx vertx = Vertx.vertx();
  final Storage storage = new MemoryStorageProvider().open(Map.of());
  final List<SinkWorker> workers = new ArrayList<>();

  @AfterEach
  void close() {
    workers.forEach(worker -> worker.close().await());
    storage.close();
    vertx.close().await();
  }

  /** Ids are UUIDs; a test says "7" for one that ends so. */
  static String id(String text) {
    return new UUID(0, Long.parseLong(text)).toString();
  }

  static String text(OutgoingEvent event) {
    return Long.toString(event.id().getLeastSignificantBits());
  }

  /** Keeps the ids of what arrives, and answers as it is told. */
  static final class Receiver implements EventSink {

    private final List<String> tried = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();
    private Function<OutgoingEvent, DeliveryResult> answer =
        event -> new DeliveryResult.Delivered();
    int largest;

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

  SinkWorker begin(EventSink receiver, String holder, Duration patience) {
    return begin("crm", receiver, holder, patience);
  }

  SinkWorker begin(String sink, EventSink receiver, String holder, Duration patience) {
    SinkPlan plan = new SinkPlan(sink, SentEvents.DOCUMENTED, event -> true, patience);
    SinkWorker worker = new SinkWorker(vertx, storage, plan, receiver, holder, Clock.systemUTC());
    workers.add(worker);
    worker.begin();
    return worker;
  }

  Receiver begun() {
    Receiver receiver = new Receiver();
    begin(receiver, "one", PATIENCE);
    awaitMark();
    return receiver;
  }

  /** Until the sink is known, so that it gets what comes. */
  void awaitMark() {
    awaitMark("crm");
  }

  void awaitMark(String sink) {
    Key<SinkCursor> mark = SinkCursor.key(sink, Tenant.SHARED);
    await(() -> storage.get(List.of(mark)).toCompletableFuture().join().find(mark) != null);
  }

  static void await(BooleanSupplier condition) {
    Patience.until(condition);
  }

  void append(Tenant tenant, String id, String caseId) {
    append(tenant, id, caseId, NOW);
  }

  void append(Tenant tenant, String id, String caseId, Instant time) {
    CaseEvent event =
        new CaseEvent(
            id(id),
            CaseEventType.CASE_UPDATED,
            time,
            caseId,
            null,
            null,
            List.of("title"),
            new AuditEventPerformedBy(null, "arn:aws:iam::111122223333:user/alice"),
            new CaseEventData("template", time, Map.of(), null));
    storage
        .commit(Changes.of(Change.append(tenant.child(Domain.KIND, "acme"), CaseEvent.KIND, event)))
        .toCompletableFuture()
        .join();
  }

  List<DeadLetter> letters() {
    return storage
        .list(TENANT, DeadLetter.KIND, new Window(1_000, null, Window.Order.ASCENDING))
        .toCompletableFuture()
        .join()
        .items()
        .stream()
        .map(Stored::value)
        .toList();
  }
}
