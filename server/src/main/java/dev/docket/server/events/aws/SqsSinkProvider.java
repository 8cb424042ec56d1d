package dev.docket.server.events.aws;

import dev.docket.server.events.delivery.SinkSettings;
import java.net.URI;

/** Opens sinks that send events to a queue of Amazon SQS. */
public final class SqsSinkProvider extends AwsSinkProvider {

  public SqsSinkProvider() {
    super(
        new Setting("queue-url", "URL of the queue; a FIFO queue ends with .fifo", null, false),
        new Setting("endpoint", "URL of SQS; by default the server of queue-url", null, false));
  }

  @Override
  public String name() {
    return "sqs";
  }

  @Override
  Planned plan(SinkSettings given, AwsSettings aws) {
    URI queue = given.url("queue-url");
    URI endpoint = given.has("endpoint") ? given.url("endpoint") : queue;
    return new Planned(
        new AwsClient.Operation(
            AwsClient.origin(endpoint), "sqs", "AmazonSQS.SendMessageBatch", "1.0"),
        client -> new SqsSink(client, queue.toString()));
  }
}
