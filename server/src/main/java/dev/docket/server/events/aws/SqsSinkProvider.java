package dev.docket.server.events.aws;

import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.delivery.SinkSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens sinks that send events to a queue of Amazon SQS. */
public final class SqsSinkProvider implements EventSinkProvider {

  private static final List<Setting> ALL =
      Stream.concat(
              Stream.of(
                  new Setting(
                      "queue-url", "URL of the queue; a FIFO queue ends with .fifo", null, false),
                  new Setting(
                      "endpoint", "URL of SQS; by default the server of queue-url", null, false)),
              AwsSettings.ALL.stream())
          .toList();

  private record Read(SinkSettings given, AwsSettings aws, URI endpoint, String queueUrl) {}

  @Override
  public String name() {
    return "sqs";
  }

  @Override
  public List<Setting> settings() {
    return ALL;
  }

  @Override
  public List<Mistake> mistakes(Map<String, String> settings, SinkContext context) {
    return read(settings, context).given().mistakes();
  }

  @Override
  public EventSink open(Map<String, String> settings, SinkContext context) {
    Read read = read(settings, context);
    read.given().check();
    AwsClient client =
        new AwsClient(
            new AwsClient.Operation(read.endpoint(), "sqs", "AmazonSQS.SendMessageBatch", "1.0"),
            read.aws(),
            context.clock());
    return new SqsSink(client, read.queueUrl());
  }

  private static Read read(Map<String, String> settings, SinkContext context) {
    SinkSettings given = new SinkSettings(ALL, settings);
    AwsSettings aws = AwsSettings.read(given, context);
    URI queue = given.url("queue-url");
    URI endpoint = given.has("endpoint") ? given.url("endpoint") : queue;
    return new Read(given, aws, AwsClient.origin(endpoint), queue.toString());
  }
}
