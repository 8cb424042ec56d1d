package dev.docket.server.events.aws;

import dev.docket.server.events.delivery.SinkSettings;
import java.net.URI;

/** Opens sinks that put events onto an event bus of Amazon EventBridge. */
public final class EventBridgeSinkProvider extends AwsSinkProvider {

  public EventBridgeSinkProvider() {
    super(
        new Setting("endpoint", "URL of EventBridge; by default AWS's", null, false),
        new Setting("event-bus", "Name or ARN of the event bus", "default", false),
        new Setting(
            "source",
            "Source of the events; by default theirs, aws.cases, which AWS refuses",
            null,
            false));
  }

  @Override
  public String name() {
    return "eventbridge";
  }

  @Override
  Planned plan(SinkSettings given, AwsSettings aws) {
    URI endpoint =
        given.has("endpoint")
            ? AwsClient.origin(given.url("endpoint"))
            : URI.create(AwsClient.endpoint("events", aws.region()));
    String source = given.text("source");
    if (AwsClient.isAws(endpoint) && (source == null || source.startsWith("aws."))) {
      given.wrong("source", "must be given and not begin with aws., which AWS keeps to itself");
    }
    String bus = given.required("event-bus");
    return new Planned(
        new AwsClient.Operation(endpoint, "events", "AWSEvents.PutEvents", "1.1"),
        client -> new EventBridgeSink(client, bus, source));
  }
}
