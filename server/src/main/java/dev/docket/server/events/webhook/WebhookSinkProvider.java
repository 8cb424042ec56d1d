package dev.docket.server.events.webhook;

import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.delivery.SinkSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Opens webhooks: sinks that post events to a URL, signed as Standard Webhooks says. */
public final class WebhookSinkProvider implements EventSinkProvider {

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public List<Setting> settings() {
    return WebhookSettings.ALL;
  }

  @Override
  public List<Mistake> mistakes(Map<String, String> settings, SinkContext context) {
    SinkSettings given = new SinkSettings(WebhookSettings.ALL, settings);
    WebhookSettings.read(given);
    return given.mistakes();
  }

  @Override
  public EventSink open(Map<String, String> settings, SinkContext context) {
    SinkSettings given = new SinkSettings(WebhookSettings.ALL, settings);
    WebhookSettings read = WebhookSettings.read(given);
    given.check();
    return new WebhookSink(read, Objects.requireNonNull(read.signer()), context.clock());
  }
}
