package dev.docket.server.events.aws;

import static dev.docket.server.events.SampleEvents.CONTEXT;
import static dev.docket.server.events.SampleEvents.context;
import static dev.docket.server.events.SampleEvents.deliver;
import static dev.docket.server.events.SampleEvents.event;
import static dev.docket.server.events.SampleEvents.events;
import static dev.docket.server.events.SampleEvents.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.DeliveryResult.Retry;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.EventSinkProvider.Mistake;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.server.events.Receiver;
import dev.docket.server.events.Receiver.Received;
import dev.docket.server.events.Receiver.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsSinksTest {

  private static final Map<String, String> KEY =
      Map.of(
          "AWS_ACCESS_KEY_ID", "AKID",
          "AWS_SECRET_ACCESS_KEY", "hidden",
          "AWS_SESSION_TOKEN", "token",
          "AWS_REGION", "eu-west-1");

  private static final EventSinkProvider SQS = new SqsSinkProvider();
  private static final EventSinkProvider EVENT_BRIDGE = new EventBridgeSinkProvider();

  @Test
  void fifoQueue_getsTheEventsOfACaseAsAGroup() {
    try (Receiver receiver = new Receiver(AwsSinksTest::allSent);
        EventSink sink = sqs(receiver, "cases.fifo")) {
      assertThat(outcomes(deliver(sink, events("a1", "b1", "a2"))))
          .containsExactly("Delivered", "Delivered", "Delivered");

      Received request = receiver.received().getFirst();
      assertThat(request.target()).isEqualTo("/");
      assertThat(request.header("x-amz-target")).isEqualTo("AmazonSQS.SendMessageBatch");
      assertThat(request.header("content-type")).isEqualTo("application/x-amz-json-1.0");
      assertThat(request.header("x-amz-security-token")).isEqualTo("token");
      assertThat(request.header("authorization"))
          .startsWith("AWS4-HMAC-SHA256 Credential=AKID/20261128/eu-west-1/sqs/aws4_request")
          .contains("SignedHeaders=host;x-amz-date;x-amz-security-token;x-amz-target,");
      JsonNode entries = json(request).path("Entries");
      assertThat(entries).hasSize(2);
      JsonNode entry = entries.path(0);
      assertThat(entry.path("MessageBody").asText()).isEqualTo(event("a1").envelope());
      assertThat(entry.path("MessageDeduplicationId").asText())
          .isEqualTo(event("a1").id().toString());
      assertThat(entry.path("MessageGroupId").asText())
          .hasSize(64)
          .isNotEqualTo(entries.path(1).path("MessageGroupId").asText())
          .isEqualTo(
              json(receiver.received().get(1))
                  .path("Entries")
                  .path(0)
                  .path("MessageGroupId")
                  .asText());
    }
  }

  @Test
  void standardQueue_getsNoGroups() {
    try (Receiver receiver = new Receiver(AwsSinksTest::allSent);
        EventSink sink = sqs(receiver, "cases")) {
      deliver(sink, events("a1"));

      assertThat(json(receiver.received().getFirst()).path("Entries").path(0).fieldNames())
          .toIterable()
          .containsExactly("Id", "MessageBody");
    }
  }

  @Test
  void messageThatFailed_holdsItsCaseOnly() {
    try (Receiver receiver =
            new Receiver(
                any ->
                    Reply.json(
                        "{\"Successful\":[{\"Id\":\"1\"}],\"Failed\":[{\"Id\":\"0\",\"Code\":"
                            + "\"InternalError\",\"SenderFault\":false},{\"Id\":\"2\",\"Code\":"
                            + "\"InvalidMessageContents\",\"SenderFault\":true}]}"));
        EventSink sink = sqs(receiver, "cases")) {
      assertThat(outcomes(deliver(sink, events("a1", "b1", "c1", "a2"))))
          .containsExactly("Retry", "Delivered", "Refused", "NotTried");
    }
  }

  @Test
  void requests_haveAtMostTenEventsAnd256KiB() {
    String large = "x".repeat(100_000);
    List<OutgoingEvent> batch = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      batch.add(event((char) ('a' + i) + "1", large));
    }
    for (int i = 4; i < 20; i++) {
      batch.add(event((char) ('a' + i) + "1"));
    }
    batch.add(event("z1", "x".repeat(300_000)));
    try (Receiver receiver = new Receiver(AwsSinksTest::allSent);
        EventSink sink = sqs(receiver, "cases")) {
      List<DeliveryResult> results = deliver(sink, batch);

      assertThat(outcomes(results.subList(0, 20))).containsOnly("Delivered");
      assertThat(outcomes(results).getLast()).isEqualTo("Refused");
      assertThat(receiver.received())
          .allSatisfy(
              request -> {
                assertThat(json(request).path("Entries").size()).isLessThanOrEqualTo(10);
                assertThat(bytes(json(request))).isLessThanOrEqualTo(262_144);
              });
    }
  }

  private static int bytes(JsonNode request) {
    int bytes = 0;
    for (JsonNode entry : request.path("Entries")) {
      bytes += entry.path("MessageBody").asText().length();
    }
    return bytes;
  }

  @Test
  void errorOfTheService_isTold_andTheRestIsNotTried() {
    try (Receiver receiver =
            new Receiver(
                any ->
                    new Reply(
                        400,
                        Map.of(),
                        "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\",\"message\":\"No\"}"));
        EventSink sink = sqs(receiver, "cases")) {
      List<DeliveryResult> results = deliver(sink, events("a1", "a2"));

      assertThat(outcomes(results)).containsExactly("Retry", "NotTried");
      assertThat(((Retry) results.getFirst()).reason())
          .endsWith(" answered with status 400: QueueDoesNotExist: No");
    }
  }

  @Test
  void answerThatIsNone_isNoSuccess() {
    try (Receiver receiver = new Receiver(any -> Reply.json("<html>"));
        EventSink sink = sqs(receiver, "cases")) {
      assertThat(outcomes(deliver(sink, events("a1")))).containsExactly("Retry");
    }
  }

  @Test
  void eventBus_getsEntries_andFailedOnesHoldTheirCase() {
    try (Receiver receiver =
            new Receiver(
                any ->
                    Reply.json(
                        "{\"FailedEntryCount\":2,\"Entries\":[{\"EventId\":\"1\"},{\"ErrorCode\":"
                            + "\"ThrottlingException\",\"ErrorMessage\":\"slow\"},{\"ErrorCode\":"
                            + "\"MalformedDetail\"}]}"));
        EventSink sink =
            EVENT_BRIDGE.open(
                Map.of("endpoint", receiver.url("").toString(), "event-bus", "cases"),
                context(KEY))) {
      List<DeliveryResult> results = deliver(sink, events("a1", "b1", "c1", "b2"));

      assertThat(outcomes(results)).containsExactly("Delivered", "Retry", "Refused", "NotTried");
      assertThat(results.get(1)).isEqualTo(new Retry("ThrottlingException: slow", null));
      Received request = receiver.received().getFirst();
      assertThat(request.header("x-amz-target")).isEqualTo("AWSEvents.PutEvents");
      assertThat(request.header("content-type")).isEqualTo("application/x-amz-json-1.1");
      JsonNode entry = json(request).path("Entries").path(0);
      assertThat(entry.path("EventBusName").asText()).isEqualTo("cases");
      assertThat(entry.path("Source").asText()).isEqualTo("aws.cases");
      assertThat(entry.path("DetailType").asText()).isEqualTo("Amazon Connect Cases Change");
      assertThat(entry.path("Detail").asText()).isEqualTo(event("a1").detail());
      assertThat(entry.path("Time").asLong()).isEqualTo(event("a1").time().getEpochSecond());
      assertThat(entry.path("Resources").path(1).asText()).endsWith(":domain/D/case/a");
    }
  }

  @Test
  void source_mustBeOneThatAwsTakes() {
    Mistake mistake =
        new Mistake("source", "must be given and not begin with aws., which AWS keeps to itself");

    assertThat(EVENT_BRIDGE.mistakes(Map.of(), context(KEY))).containsExactly(mistake);
    assertThat(EVENT_BRIDGE.mistakes(Map.of("source", "aws.cases"), context(KEY)))
        .containsExactly(mistake);
    assertThat(EVENT_BRIDGE.mistakes(Map.of("source", "docket.cases"), context(KEY))).isEmpty();
  }

  @Test
  void key_isMissingOrWholeInOnePlace() {
    assertThat(SQS.mistakes(Map.of("queue-url", "https://sqs/1/q"), CONTEXT))
        .extracting(Mistake::setting)
        .containsExactlyInAnyOrder("region", "access-key-id", "secret-access-key");
    assertThat(
            SQS.mistakes(
                Map.of("queue-url", "https://sqs/1/q", "access-key-id", "OTHER"), context(KEY)))
        .extracting(Mistake::setting)
        .containsExactly("secret-access-key");
  }

  private static EventSink sqs(Receiver receiver, String queue) {
    return SQS.open(
        Map.of("queue-url", receiver.url("/123456789012/" + queue).toString()), context(KEY));
  }

  private static Reply allSent(Received request) {
    StringBuilder sent = new StringBuilder("{\"Successful\":[");
    for (JsonNode entry : json(request).path("Entries")) {
      sent.append(sent.charAt(sent.length() - 1) == '[' ? "" : ",")
          .append("{\"Id\":\"")
          .append(entry.path("Id").asText())
          .append("\"}");
    }
    return Reply.json(sent.append("]}").toString());
  }

  private static JsonNode json(Received request) {
    try {
      return new ObjectMapper().readTree(request.body());
    } catch (IOException malformed) {
      throw new AssertionError(malformed);
    }
  }
}
