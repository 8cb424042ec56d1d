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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/**
 * Sends events to a queue by SendMessageBatch. In a FIFO queue the events of a case are a group,
 * and the id of an event is what it is deduplicated by.
 */
final class SqsSink implements EventSink, OrderedDelivery.Requests {

  private static final int BATCH = 100;
  private static final String FIFO = ".fifo";

  /** Codes of messages that are wrong in themselves. */
  private static final Set<String> OF_THE_EVENT =
      Set.of("InvalidMessageContents", "InvalidParameterValue");

  private final AwsClient client;
  private final String queueUrl;

  SqsSink(AwsClient client, String queueUrl) {
    this.client = client;
    this.queueUrl = queueUrl;
  }

  @Override
  public int maxBatch() {
    return BATCH;
  }

  @Override
  public CompletionStage<List<DeliveryResult>> deliver(List<OutgoingEvent> batch) {
    return client.deliver(this, batch).toCompletionStage();
  }

  @Override
  public int size(OutgoingEvent event) {
    return Utf8.length(event.envelope());
  }

  @Override
  public Future<Outcome> send(List<OutgoingEvent> events) {
    int size = size(events.getFirst());
    if (size > AwsClient.LARGEST_REQUEST) {
      return Future.succeededFuture(AwsClient.tooLarge(size));
    }
    ObjectNode input = AwsClient.JSON.createObjectNode().put("QueueUrl", queueUrl);
    ArrayNode entries = input.putArray("Entries");
    for (int i = 0; i < events.size(); i++) {
      OutgoingEvent event = events.get(i);
      ObjectNode entry =
          entries.addObject().put("Id", Integer.toString(i)).put("MessageBody", event.envelope());
      if (queueUrl.endsWith(FIFO)) {
        entry
            .put("MessageGroupId", group(event))
            .put("MessageDeduplicationId", event.id().toString());
      }
    }
    return client.call(events.size(), input, output -> results(events.size(), output));
  }

  /** A hash, as the ARN of a case may be longer than the id of a group. */
  private static String group(OutgoingEvent event) {
    try {
      byte[] key = event.orderingKey().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private static List<DeliveryResult> results(int entries, JsonNode output) {
    return IntStream.range(0, entries).mapToObj(i -> result(Integer.toString(i), output)).toList();
  }

  private static DeliveryResult result(String id, JsonNode output) {
    for (JsonNode entry : output.path("Successful")) {
      if (entry.path("Id").asText().equals(id)) {
        return new DeliveryResult.Delivered();
      }
    }
    for (JsonNode entry : output.path("Failed")) {
      if (entry.path("Id").asText().equals(id)) {
        String code = entry.path("Code").asText("");
        String reason = AwsClient.described(code, entry.path("Message").asText(""));
        return OF_THE_EVENT.contains(code)
            ? new DeliveryResult.Refused(reason)
            : new DeliveryResult.Retry(reason, null);
      }
    }
    return new DeliveryResult.Retry("The answer has no result", null);
  }

  @Override
  public void close() {
    client.close();
  }
}
