package dev.docket.server.events;

import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.events.sink.SinkContext;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Events of cases with short names, and what sinks are given. */
public final class SampleEvents {

  public static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  public static final SinkContext CONTEXT = context(Map.of());

  private static final String DOMAIN = "arn:aws:cases:us-east-1:111122223333:domain/D";

  private SampleEvents() {}

  public static SinkContext context(Map<String, String> environment) {
    return new SinkContext(InstantSource.fixed(NOW), environment, OutputStream.nullOutputStream());
  }

  /** The event of a case with a number, such as {@code a1}: event 1 of case a. */
  public static OutgoingEvent event(String name) {
    return event(name, "");
  }

  public static OutgoingEvent event(String name, String title) {
    String caseId = name.substring(0, 1);
    int number = Integer.parseInt(name.substring(1));
    UUID id = new UUID(caseId.charAt(0), number);
    String arn = DOMAIN + "/case/" + caseId;
    String detail =
        "{\"eventType\":\"CASE.UPDATED\",\"number\":" + number + ",\"title\":\"" + title + "\"}";
    String envelope =
        "{\"id\":\"" + id + "\",\"resources\":[\"" + arn + "\"],\"detail\":" + detail + "}";
    return new OutgoingEvent(
        id,
        arn,
        "Amazon Connect Cases Change",
        "aws.cases",
        NOW,
        "111122223333",
        "us-east-1",
        List.of(DOMAIN, arn),
        "CASE.UPDATED",
        envelope,
        detail);
  }

  public static List<OutgoingEvent> events(String... names) {
    List<OutgoingEvent> events = new ArrayList<>();
    for (String name : names) {
      events.add(event(name));
    }
    return events;
  }

  /** Delivers events, and waits. */
  public static List<DeliveryResult> deliver(EventSink sink, List<OutgoingEvent> events) {
    try {
      return sink.deliver(events).toCompletableFuture().get(30, TimeUnit.SECONDS);
    } catch (Exception failure) {
      throw new AssertionError("The batch did not end as it should", failure);
    }
  }

  /** What became of events, by the names of the records. */
  public static List<String> outcomes(List<DeliveryResult> results) {
    return results.stream().map(result -> result.getClass().getSimpleName()).toList();
  }
}
