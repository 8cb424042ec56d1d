package dev.docket.server.events.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.server.auth.RequestSigner;
import dev.docket.server.events.delivery.AddressRule;
import dev.docket.server.events.delivery.HttpReply;
import dev.docket.server.events.delivery.HttpSender;
import dev.docket.server.events.delivery.OrderedDelivery;
import dev.docket.server.events.delivery.OrderedDelivery.Outcome;
import dev.docket.server.events.delivery.OrderedDelivery.Requests;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** Calls one operation of a service of AWS that speaks JSON, signed. */
final class AwsClient implements AutoCloseable {

  /** The bytes that a request to EventBridge or SQS may have. */
  static final int LARGEST_REQUEST = 256 * 1024;

  /** The entries that a request to EventBridge or SQS may have. */
  static final int MOST_ENTRIES = 10;

  static final ObjectMapper JSON = new ObjectMapper();

  private static final int REQUESTS = 4;
  private static final int LONGEST_MESSAGE = 300;

  /** Each entry of a request succeeds or fails by itself. */
  private static final OrderedDelivery.Limits LIMITS =
      new OrderedDelivery.Limits(MOST_ENTRIES, LARGEST_REQUEST, REQUESTS, false);

  private final Operation operation;
  private final RequestSigner signer;
  private final InstantSource clock;
  private final HttpSender sender;

  /**
   * An operation.
   *
   * @param endpoint the server; operations have the path {@code /}
   * @param service the signing name
   * @param target the value of the header {@code X-Amz-Target}
   * @param protocol the version of AWS's JSON protocol, {@code 1.0} or {@code 1.1}
   */
  record Operation(URI endpoint, String service, String target, String protocol) {}

  AwsClient(Operation operation, AwsSettings settings, InstantSource clock) {
    this.operation = operation;
    this.clock = clock;
    signer =
        new RequestSigner(
            settings.accessKeyId(),
            settings.secretAccessKey(),
            settings.sessionToken(),
            settings.region(),
            operation.service());
    sender = new HttpSender(AddressRule.ANY, settings.timeout(), REQUESTS, null);
  }

  /** The server of a URL, without its path. */
  static URI origin(URI url) {
    return URI.create(url.getScheme() + "://" + HttpSender.authority(url) + "/");
  }

  /** Whether a server is one of AWS's. */
  static boolean isAws(URI endpoint) {
    return endpoint.getHost().endsWith(".amazonaws.com")
        || endpoint.getHost().endsWith(".amazonaws.com.cn");
  }

  /** The endpoint of a service in a Region. */
  static String endpoint(String service, String region) {
    return "https://"
        + service
        + "."
        + region
        + (region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com");
  }

  /** Sends a batch by calls of the operation. */
  Future<List<DeliveryResult>> deliver(Requests requests, List<OutgoingEvent> batch) {
    return OrderedDelivery.of(sender.context(), LIMITS, requests, batch);
  }

  /**
   * Calls the operation.
   *
   * @param entries how many events the input has
   * @param results reads one result for each of them from the output; an output that it cannot read
   *     is no success
   */
  Future<Outcome> call(
      int entries, JsonNode input, Function<JsonNode, List<DeliveryResult>> results) {
    byte[] body = input.toString().getBytes(StandardCharsets.UTF_8);
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .set("Host", HttpSender.authority(operation.endpoint()))
            .set("Content-Type", "application/x-amz-json-" + operation.protocol())
            .set("User-Agent", "docket")
            .set("X-Amz-Target", operation.target());
    signer.sign("POST", "/", headers, body, clock.instant());
    return sender
        .post(operation.endpoint(), headers, body)
        .map(reply -> outcome(entries, reply, results))
        .otherwise(failure -> unreachable(entries, String.valueOf(failure.getMessage())));
  }

  private Outcome outcome(
      int entries, HttpReply reply, Function<JsonNode, List<DeliveryResult>> results) {
    JsonNode output = json(reply);
    if (reply.isSuccess() && output.isObject()) {
      return new Outcome(results.apply(output), null);
    }
    String reason =
        HttpSender.authority(operation.endpoint()) + " answered with status " + reply.status();
    String type = output.path("__type").asText(output.path("code").asText(""));
    String message = output.path("message").asText(output.path("Message").asText(""));
    if (!type.isEmpty()) {
      reason += ": " + described(type.substring(type.indexOf('#') + 1), message);
    }
    return Outcome.ofAll(
        entries, new DeliveryResult.Retry(reason, reply.delay(clock.instant())), reason);
  }

  /** What becomes of a single event that no request has room for. */
  static Outcome tooLarge(int size) {
    String reason = "The event has " + size + " bytes; at most " + LARGEST_REQUEST + " are taken";
    return Outcome.ofAll(1, new DeliveryResult.Refused(reason), null);
  }

  private static Outcome unreachable(int entries, String reason) {
    return Outcome.ofAll(entries, new DeliveryResult.Retry(reason, null), reason);
  }

  private static JsonNode json(HttpReply reply) {
    try {
      return reply.cut() ? MissingNode.getInstance() : JSON.readTree(reply.body());
    } catch (JsonProcessingException malformed) {
      return MissingNode.getInstance();
    }
  }

  /** An error as an operator reads it, cut to a length. */
  static String described(String code, String message) {
    String text = message.isEmpty() ? code : code + ": " + message;
    return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
  }

  @Override
  public void close() {
    sender.close();
  }
}
