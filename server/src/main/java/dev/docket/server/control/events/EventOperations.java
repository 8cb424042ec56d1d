package dev.docket.server.control.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.control.ControlAnswer;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlViolation;
import dev.docket.server.control.DurationText;
import dev.docket.server.events.AsyncLoop;
import dev.docket.server.events.EventEnvelope;
import dev.docket.server.events.EventTrail;
import dev.docket.server.events.EventTrail.Place;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Lists the events that domains have sent, and waits for one that matches. */
public final class EventOperations {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** How often logs are looked at for whoever waits: what is there costs a look in memory. */
  private static final long PERIOD_MILLIS = 20;

  private static final int MOST = 1_000;

  /** The members of a request, and where they stand in an envelope. */
  private static final Map<String, List<String>> SAME =
      Map.of(
          "account", List.of("/account"),
          "eventType", List.of("/detail/eventType"),
          "caseId", List.of("/detail/case/caseId", "/detail/relatedItem/caseId"),
          "relatedItemId", List.of("/detail/relatedItem/relatedItemId"));

  private final EventTrail trail;
  private final Vertx vertx;

  public EventOperations(EventTrail trail, Vertx vertx) {
    this.trail = trail;
    this.vertx = vertx;
  }

  public Map<String, ControlOperation> operations() {
    return Map.of("ListEvents", request -> list(request.input()));
  }

  private CompletionStage<ControlAnswer> list(ObjectNode input) {
    Duration wait =
        DurationText.read("wait", input.path("wait").asText("0s"), Duration.ZERO, LONGEST_WAIT);
    long end = System.nanoTime() + wait.toNanos();
    return await(place(input.path("after").asText("")), wanted(input), end)
        .map(EventOperations::answer)
        .toCompletionStage();
  }

  private static Place place(String text) {
    try {
      return Place.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw ControlViolation.of("after", text, "Member must be what an answer had as next");
    }
  }

  private Future<EventTrail.Found> await(Place after, Predicate<EventEnvelope> wanted, long end) {
    Context context = vertx.getOrCreateContext();
    return AsyncLoop.run(
        context,
        look(context, after, wanted),
        found -> !found.events().isEmpty() || System.nanoTime() - end >= 0,
        found ->
            vertx
                .timer(PERIOD_MILLIS, TimeUnit.MILLISECONDS)
                .compose(later -> look(context, found.next(), wanted)));
  }

  private Future<EventTrail.Found> look(
      Context context, Place after, Predicate<EventEnvelope> wanted) {
    return Future.fromCompletionStage(trail.read(after, wanted, MOST), context);
  }

  private static Predicate<EventEnvelope> wanted(ObjectNode input) {
    String domainId = input.path("domainId").asText("");
    return event ->
        SAME.entrySet().stream()
                .allMatch(same -> isSame(input.path(same.getKey()), event, same.getValue()))
            && (domainId.isEmpty()
                || event.json().at("/resources/0").asText().endsWith(":domain/" + domainId));
  }

  private static boolean isSame(JsonNode wanted, EventEnvelope event, List<String> places) {
    return wanted.isMissingNode()
        || places.stream().anyMatch(place -> event.json().at(place).equals(wanted));
  }

  private static ControlAnswer answer(EventTrail.Found found) {
    return ControlAnswer.json(
        Map.of(
            "events",
            found.events().stream().map(EventEnvelope::json).toList(),
            "next",
            found.next().toString()));
  }
}
