package dev.docket.server.events.aws;

import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.delivery.SinkSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens sinks that put events onto an event bus of Amazon EventBridge. */
public final class EventBridgeSinkProvider implements EventSinkProvider {

  private static final List<Setting> ALL =
      Stream.concat(
              Stream.of(
                  new Setting("endpoint", "URL of EventBridge; by default AWS's", null, false),
                  new Setting("event-bus", "Name or ARN of the event bus", "default", false),
                  new Setting(
                      "source",
                      "Source of the events; by default theirs, aws.cases, which AWS refuses",
                      null,
                      false)),
              AwsSettings.ALL.stream())
          .toList();

  private record Read(
      SinkSettings given, AwsSettings aws, URI endpoint, String bus, @Nullable String source) {}

  @Override
  public String name() {
    return "eventbridge";
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
            new AwsClient.Operation(read.endpoint(), "events", "AWSEvents.PutEvents", "1.1"),
            read.aws(),
            context.clock());
    return new EventBridgeSink(client, read.bus(), read.source());
  }

  private static Read read(Map<String, String> settings, SinkContext context) {
    SinkSettings given = new SinkSettings(ALL, settings);
    AwsSettings aws = AwsSettings.read(given, context);
    URI endpoint =
        given.has("endpoint")
            ? AwsClient.origin(given.url("endpoint"))
            : URI.create(AwsClient.endpoint("events", aws.region()));
    String source = given.text("source");
    if (AwsClient.isAws(endpoint) && (source == null || source.startsWith("aws."))) {
      given.wrong("source", "must be given and not begin with aws., which AWS keeps to itself");
    }
    return new Read(given, aws, endpoint, given.required("event-bus"), source);
  }
}
