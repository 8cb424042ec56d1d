package dev.docket.server.events.webhook;

import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.server.events.delivery.HttpReply;
import dev.docket.server.events.delivery.HttpSender;
import dev.docket.server.events.delivery.OrderedDelivery;
import dev.docket.server.events.delivery.OrderedDelivery.Outcome;
import dev.docket.server.events.delivery.Utf8;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Posts events to a URL. */
final class WebhookSink implements EventSink, OrderedDelivery.Requests {

  private static final int GONE = 410;
  private static final int TOO_LARGE = 413;

  /** Statuses that say something of the event; all others concern whatever else would be sent. */
  private static final Set<Integer> OF_THE_EVENT = Set.of(400, 409, TOO_LARGE, 422, 500);

  private final WebhookSettings settings;
  private final WebhookSigner signer;
  private final InstantSource clock;
  private final HttpSender sender;

  WebhookSink(WebhookSettings settings, WebhookSigner signer, InstantSource clock) {
    this.settings = settings;
    this.signer = signer;
    this.clock = clock;
    sender =
        new HttpSender(
            settings.rule(),
            settings.timeout(),
            settings.limits().requests(),
            settings.authorities());
  }

  @Override
  public int maxBatch() {
    return WebhookSettings.LARGEST_BATCH;
  }

  @Override
  public CompletionStage<List<DeliveryResult>> deliver(List<OutgoingEvent> batch) {
    return OrderedDelivery.of(sender.context(), settings.limits(), this, batch).toCompletionStage();
  }

  /** With the comma after it, or a bracket. */
  @Override
  public int size(OutgoingEvent event) {
    return Utf8.length(event.envelope()) + 1;
  }

  @Override
  public Future<Outcome> send(List<OutgoingEvent> events) {
    byte[] body = body(events).getBytes(StandardCharsets.UTF_8);
    Instant now = clock.instant();
    String id = id(events);
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .set("content-type", "application/json")
            .set("user-agent", "docket")
            .set("webhook-id", id)
            .set("webhook-timestamp", Long.toString(now.getEpochSecond()))
            .set("webhook-signature", signer.sign(id, now.getEpochSecond(), body));
    return sender
        .post(settings.url(), headers, body)
        .map(reply -> outcome(events.size(), reply))
        .otherwise(
            failure -> {
              String reason = String.valueOf(failure.getMessage());
              return Outcome.ofAll(events.size(), new DeliveryResult.Retry(reason, null), reason);
            });
  }

  private String body(List<OutgoingEvent> events) {
    return settings.array()
        ? events.stream().map(OutgoingEvent::envelope).collect(Collectors.joining(",", "[", "]"))
        : events.getFirst().envelope();
  }

  /** The id of the event. That of several depends on which they are, and on nothing else. */
  private String id(List<OutgoingEvent> events) {
    if (!settings.array()) {
      return events.getFirst().id().toString();
    }
    String ids =
        events.stream().map(event -> event.id().toString()).collect(Collectors.joining(" "));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
      return "batch_" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private Outcome outcome(int events, HttpReply reply) {
    if (reply.isSuccess()) {
      return Outcome.ofAll(events, new DeliveryResult.Delivered(), null);
    }
    String reason =
        HttpSender.authority(settings.url()) + " answered with status " + reply.status();
    if (reply.status() == GONE) {
      return Outcome.ofAll(events, new DeliveryResult.Gone(reason), reason);
    }
    if (reply.status() == TOO_LARGE && events == 1) {
      return Outcome.ofAll(events, new DeliveryResult.Refused(reason), null);
    }
    return Outcome.ofAll(
        events,
        new DeliveryResult.Retry(reason, reply.delay(clock.instant())),
        OF_THE_EVENT.contains(reply.status()) ? null : reason);
  }

  @Override
  public void close() {
    sender.close();
  }
}
