package dev.docket.server.events.delivery;

import static dev.docket.server.events.SampleEvents.events;
import static dev.docket.server.events.SampleEvents.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.DeliveryResult.Delivered;
import dev.docket.events.sink.DeliveryResult.Refused;
import dev.docket.events.sink.DeliveryResult.Retry;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.server.events.delivery.OrderedDelivery.Limits;
import dev.docket.server.events.delivery.OrderedDelivery.Outcome;
import dev.docket.server.events.delivery.OrderedDelivery.Requests;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedDeliveryTest {

  private final Vertx vertx = Vertx.vertx();
  private final List<String> requests = new ArrayList<>();

  @AfterEach
  void close() {
    vertx.close().await();
  }

  @Test
  void request_hasOneEventOfACase() {
    assertThat(
            outcomes(
                deliver(
                    new Limits(10, 100, 1, false), this::delivered, "a1", "b1", "a2", "c1", "a3")))
        .containsOnly("Delivered");
    assertThat(requests).containsExactly("a1 b1 c1", "a2", "a3");
  }

  @Test
  void wholeRequest_hasAllEventsOfACaseInTheirOrder() {
    deliver(new Limits(3, 100, 1, true), this::delivered, "a1", "b1", "a2", "a3");

    assertThat(requests).containsExactly("a1 b1 a2", "a3");
  }

  @Test
  void bytes_areBounded_andNoLaterEventOfACaseComesFirst() {
    // The number of an event is its size here.
    deliver(new Limits(10, 9, 1, true), this::delivered, "a5", "b6", "b1", "c4");

    assertThat(requests).containsExactly("a5 c4", "b6 b1");
  }

  @Test
  void eventToRetry_holdsItsCaseOnly() {
    List<DeliveryResult> results =
        deliver(
            new Limits(1, 100, 1, false),
            events -> outcome(events, "a1", new Retry("busy", null), null),
            "a1",
            "a2",
            "b1");

    assertThat(outcomes(results)).containsExactly("Retry", "NotTried", "Delivered");
    assertThat(requests).containsExactly("a1", "b1");
  }

  @Test
  void refusedEvent_holdsNothing() {
    List<DeliveryResult> results =
        deliver(
            new Limits(1, 100, 1, false),
            events -> outcome(events, "a1", new Refused("too large"), null),
            "a1",
            "a2");

    assertThat(outcomes(results)).containsExactly("Refused", "Delivered");
  }

  @Test
  void receiverThatCannotBeReached_getsNothingMore() {
    List<DeliveryResult> results =
        deliver(
            new Limits(1, 100, 1, false),
            events -> outcome(events, "a1", new Retry("away", null), "away"),
            "a1",
            "b1");

    assertThat(results)
        .containsExactly(new Retry("away", null), new DeliveryResult.NotTried("away"));
  }

  @Test
  void defect_isARetry() {
    List<DeliveryResult> results =
        deliver(
            new Limits(1, 100, 1, false),
            events -> {
              throw new IllegalStateException("broken");
            },
            "a1");

    assertThat(outcomes(results)).containsExactly("Retry");
  }

  /** Many batches with requests at once that end in any order, some of which fail. */
  @Test
  void eventsOfACase_neverOvertakeEachOther() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      String[] names = new String[40];
      int[] numbers = new int[4];
      for (int i = 0; i < names.length; i++) {
        int key = random.nextInt(4);
        names[i] = (char) ('a' + key) + Integer.toString(++numbers[key]);
      }
      List<String> arrived = new ArrayList<>();
      Requests requests = atAnyTime(random, arrived);

      List<DeliveryResult> results =
          deliver(new Limits(1 + random.nextInt(5), 1_000, 4, false), requests, names);

      for (char key = 'a'; key < 'e'; key++) {
        String name = Character.toString(key);
        List<String> ofCase = arrived.stream().filter(each -> each.startsWith(name)).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
          if (names[i].startsWith(name) && results.get(i) instanceof Delivered) {
            expected.add(names[i]);
          }
        }
        assertThat(ofCase).isEqualTo(expected);
        assertThat(ofCase).isEqualTo(namesFrom(name, ofCase.size()));
      }
    }
  }

  private static List<String> namesFrom(String name, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add(name + i);
    }
    return names;
  }

  private Requests atAnyTime(Random random, List<String> arrived) {
    return requests(
        events -> {
          Promise<Outcome> answer = Promise.promise();
          vertx.setTimer(
              1 + random.nextInt(3),
              now -> {
                List<DeliveryResult> results = new ArrayList<>();
                for (OutgoingEvent event : events) {
                  boolean fails = random.nextInt(20) == 0;
                  if (!fails) {
                    arrived.add(name(event));
                  }
                  results.add(fails ? new Retry("busy", null) : new Delivered());
                }
                answer.complete(new Outcome(results, null));
              });
          return answer.future();
        });
  }

  private interface Sending {
    Future<Outcome> send(List<OutgoingEvent> events);
  }

  private static Requests requests(Sending sending) {
    return new Requests() {
      @Override
      public int size(OutgoingEvent event) {
        return (int) event.id().getLeastSignificantBits();
      }

      @Override
      public Future<Outcome> send(List<OutgoingEvent> events) {
        return sending.send(events);
      }
    };
  }

  private Future<Outcome> delivered(List<OutgoingEvent> events) {
    return outcome(events, "", new Delivered(), null);
  }

  private Future<Outcome> outcome(
      List<OutgoingEvent> events, String of, DeliveryResult result, String stop) {
    List<String> names = events.stream().map(OrderedDeliveryTest::name).toList();
    requests.add(String.join(" ", names));
    List<DeliveryResult> results =
        names.stream().map(name -> name.equals(of) ? result : new Delivered()).toList();
    return Future.succeededFuture(new Outcome(results, stop));
  }

  private static String name(OutgoingEvent event) {
    return (char) event.id().getMostSignificantBits() + "" + event.id().getLeastSignificantBits();
  }

  private List<DeliveryResult> deliver(Limits limits, Sending sending, String... names) {
    return deliver(limits, requests(sending), names);
  }

  private List<DeliveryResult> deliver(Limits limits, Requests requests, String... names) {
    return OrderedDelivery.of(vertx.getOrCreateContext(), limits, requests, events(names))
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }
}
