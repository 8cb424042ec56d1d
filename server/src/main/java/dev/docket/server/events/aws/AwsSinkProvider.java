package dev.docket.server.events.aws;

import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.delivery.SinkSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens sinks that send events by one operation of a service of AWS. */
abstract class AwsSinkProvider implements EventSinkProvider {

  private final List<Setting> settings;

  /**
   * @param own settings besides those of each service
   */
  AwsSinkProvider(Setting... own) {
    settings = Stream.concat(Stream.of(own), AwsSettings.ALL.stream()).toList();
  }

  /**
   * A sink to be opened.
   *
   * @param operation by which it sends
   */
  record Planned(AwsClient.Operation operation, Function<AwsClient, EventSink> sink) {}

  /** Reads settings; what is wrong is taken down by them. */
  abstract Planned plan(SinkSettings given, AwsSettings aws);

  @Override
  public final List<Setting> settings() {
    return settings;
  }

  @Override
  public final List<Mistake> mistakes(Map<String, String> values, SinkContext context) {
    SinkSettings given = new SinkSettings(settings, values);
    plan(given, AwsSettings.read(given, context));
    return given.mistakes();
  }

  @Override
  public final EventSink open(Map<String, String> values, SinkContext context) {
    SinkSettings given = new SinkSettings(settings, values);
    AwsSettings aws = AwsSettings.read(given, context);
    Planned planned = plan(given, aws);
    given.check();
    return planned.sink().apply(new AwsClient(planned.operation(), aws, context.clock()));
  }
}
