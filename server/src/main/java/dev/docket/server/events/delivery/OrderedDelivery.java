package dev.docket.server.events.delivery;

import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.OutgoingEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends one batch of events by requests of several events each, so that those of a case arrive in
 * their order: an event is sent when all before it of its case are delivered or refused. Runs on
 * one event loop.
 */
public final class OrderedDelivery {

  /**
   * How requests are made.
   *
   * @param events the most events of one request
   * @param bytes the most bytes of one request
   * @param requests the most requests at once
   * @param whole whether a request succeeds or fails as a whole; only then does one take several
   *     events of a case
   */
  public record Limits(int events, int bytes, int requests, boolean whole) {}

  /**
   * What became of a request.
   *
   * @param results one for each of its events, in their order
   * @param stop why nothing more should be sent for now; null if the receiver can be reached
   */
  public record Outcome(List<DeliveryResult> results, @Nullable String stop) {

    public Outcome {
      results = List.copyOf(results);
    }

    /** The same result for each event. */
    public static Outcome ofAll(int events, DeliveryResult result, @Nullable String stop) {
      return new Outcome(Collections.nCopies(events, result), stop);
    }
  }

  /** What a request would be for events. */
  public interface Requests {

    /** The bytes that an event takes in a request. */
    int size(OutgoingEvent event);

    /** Sends a request; does not throw, and the future fails only by a defect. */
    Future<Outcome> send(List<OutgoingEvent> events);
  }

  private final Context context;
  private final Limits limits;
  private final Requests requests;
  private final List<OutgoingEvent> batch;
  private final @Nullable DeliveryResult[] results;
  private final Set<String> sending = new HashSet<>();
  private final Set<String> held = new HashSet<>();
  private final Promise<List<DeliveryResult>> done = Promise.promise();
  private int underWay;
  private @Nullable String stopped;

  private OrderedDelivery(
      Context context, Limits limits, Requests requests, List<OutgoingEvent> batch) {
    this.context = context;
    this.limits = limits;
    this.requests = requests;
    this.batch = List.copyOf(batch);
    this.results = new DeliveryResult[batch.size()];
  }

  /**
   * Sends a batch.
   *
   * @param context the event loop that it runs on
   * @return one result for each event
   */
  public static Future<List<DeliveryResult>> of(
      Context context, Limits limits, Requests requests, List<OutgoingEvent> batch) {
    OrderedDelivery delivery = new OrderedDelivery(context, limits, requests, batch);
    context.runOnContext(begin -> delivery.advance());
    return delivery.done.future();
  }

  private void advance() {
    while (stopped == null && underWay < limits.requests()) {
      List<Integer> next = nextRequest();
      if (next.isEmpty()) {
        break;
      }
      send(next);
    }
    if (underWay == 0) {
      done.tryComplete(Arrays.stream(results).map(this::orNotTried).toList());
    }
  }

  private DeliveryResult orNotTried(@Nullable DeliveryResult result) {
    if (result != null) {
      return result;
    }
    return new DeliveryResult.NotTried(
        stopped == null ? "An earlier event of the case has to be sent first" : stopped);
  }

  /** The events of the next request, by their places in the batch. Empty if none may be sent. */
  private List<Integer> nextRequest() {
    List<Integer> next = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    long bytes = 0;
    for (int i = 0; i < batch.size() && next.size() < limits.events(); i++) {
      OutgoingEvent event = batch.get(i);
      String key = event.orderingKey();
      if (results[i] != null || sending.contains(key) || held.contains(key) || !passed.add(key)) {
        continue;
      }
      int size = requests.size(event);
      if (!next.isEmpty() && bytes + size > limits.bytes()) {
        // Its case waits: a later event of it must not come before it.
        continue;
      }
      next.add(i);
      bytes += size;
      if (limits.whole()) {
        passed.remove(key);
      }
    }
    return next;
  }

  private void send(List<Integer> places) {
    List<OutgoingEvent> events = places.stream().map(batch::get).toList();
    events.forEach(event -> sending.add(event.orderingKey()));
    underWay++;
    attempt(events)
        .onComplete(
            answered -> context.runOnContext(back -> settle(places, events, answered.result())));
  }

  private Future<Outcome> attempt(List<OutgoingEvent> events) {
    Function<Throwable, Future<Outcome>> defect =
        failure -> {
          String reason = "The request could not be made: " + failure;
          return Future.succeededFuture(
              Outcome.ofAll(events.size(), new DeliveryResult.Retry(reason, null), reason));
        };
    try {
      return requests.send(events).recover(defect);
    } catch (RuntimeException broken) {
      return defect.apply(broken);
    }
  }

  private void settle(List<Integer> places, List<OutgoingEvent> events, Outcome outcome) {
    underWay--;
    if (stopped == null) {
      stopped = outcome.stop();
    }
    for (int i = 0; i < places.size(); i++) {
      DeliveryResult result = outcome.results().get(i);
      String key = events.get(i).orderingKey();
      results[places.get(i)] = result;
      sending.remove(key);
      if (!(result instanceof DeliveryResult.Delivered
          || result instanceof DeliveryResult.Refused)) {
        held.add(key);
      }
    }
    advance();
  }
}
