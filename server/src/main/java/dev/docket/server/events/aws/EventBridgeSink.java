package dev.docket.server.events.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.server.events.delivery.OrderedDelivery;
import dev.docket.server.events.delivery.OrderedDelivery.Outcome;
import dev.docket.server.events.delivery.Utf8;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Puts events onto an event bus by PutEvents. */
final class EventBridgeSink implements EventSink, OrderedDelivery.Requests {

  private static final int BATCH = 100;

  /** The bytes that the time of an event counts for. */
  private static final int TIME = 14;

  /** Codes of entries that are wrong in themselves. */
  private static final Set<String> OF_THE_EVENT = Set.of("InvalidArgument", "MalformedDetail");

  private final AwsClient client;
  private final String bus;
  private final @Nullable String source;

  /**
   * @param source of the events; null for their own
   */
  EventBridgeSink(AwsClient client, String bus, @Nullable String source) {
    this.client = client;
    this.bus = bus;
    this.source = source;
  }

  @Override
  public int maxBatch() {
    return BATCH;
  }

  @Override
  public CompletionStage<List<DeliveryResult>> deliver(List<OutgoingEvent> batch) {
    return client.deliver(this, batch).toCompletionStage();
  }

  /** As EventBridge counts. */
  @Override
  public int size(OutgoingEvent event) {
    int resources = event.resources().stream().mapToInt(Utf8::length).sum();
    return TIME
        + Utf8.length(source(event))
        + Utf8.length(event.detailType())
        + Utf8.length(event.detail())
        + resources;
  }

  private String source(OutgoingEvent event) {
    return source == null ? event.source() : source;
  }

  @Override
  public Future<Outcome> send(List<OutgoingEvent> events) {
    int size = size(events.getFirst());
    if (size > AwsClient.LARGEST_REQUEST) {
      return Future.succeededFuture(AwsClient.tooLarge(size));
    }
    ObjectNode input = AwsClient.JSON.createObjectNode();
    ArrayNode entries = input.putArray("Entries");
    for (OutgoingEvent event : events) {
      ObjectNode entry =
          entries
              .addObject()
              .put("EventBusName", bus)
              .put("Source", source(event))
              .put("DetailType", event.detailType())
              .put("Detail", event.detail())
              .put("Time", event.time().getEpochSecond());
      event.resources().forEach(entry.putArray("Resources")::add);
    }
    return client.call(events.size(), input, output -> results(events.size(), output));
  }

  /** The entries of the output are in the order of the input. */
  private static List<DeliveryResult> results(int entries, JsonNode output) {
    List<DeliveryResult> results = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      JsonNode entry = output.path("Entries").path(i);
      String code = entry.path("ErrorCode").asText("");
      String reason = AwsClient.described(code, entry.path("ErrorMessage").asText(""));
      if (code.isEmpty() && entry.hasNonNull("EventId")) {
        results.add(new DeliveryResult.Delivered());
      } else if (OF_THE_EVENT.contains(code)) {
        results.add(new DeliveryResult.Refused(reason));
      } else {
        results.add(
            new DeliveryResult.Retry(code.isEmpty() ? "The answer has no result" : reason, null));
      }
    }
    return results;
  }

  @Override
  public void close() {
    client.close();
  }
}
