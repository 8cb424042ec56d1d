package dev.docket.server.events.webhook;

import dev.docket.events.sink.EventSinkProvider.Setting;
import dev.docket.server.events.delivery.AddressRule;
import dev.docket.server.events.delivery.OrderedDelivery;
import dev.docket.server.events.delivery.SinkSettings;
import dev.docket.storage.DurationRange;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a webhook, read.
 *
 * @param signer null when the secrets are wrong
 * @param array whether the body is an array of events
 * @param authorities a PEM file with the certificates to trust; null for those of the Java runtime
 */
record WebhookSettings(
    URI url,
    @Nullable WebhookSigner signer,
    boolean array,
    OrderedDelivery.Limits limits,
    Duration timeout,
    AddressRule rule,
    @Nullable String authorities) {

  static final List<Setting> ALL =
      List.of(
          new Setting("url", "URL that events are posted to", null, true),
          new Setting(
              "secrets",
              "Secrets that sign, separated by commas: each whsec_ and 24 to 64 bytes in Base64",
              null,
              true),
          new Setting(
              "batch-size",
              "Most events of a request; with more than 1 the body is an array",
              "1",
              false),
          new Setting(
              "batch-bytes", "Most bytes of a request with several events", "262144", false),
          new Setting("connections", "Most requests at once", "4", false),
          new Setting("timeout", "Time limit of a request", "15s", false),
          new Setting(
              "allow-private-addresses",
              "Whether http and addresses that are not public are allowed: true or false",
              "false",
              false),
          new Setting(
              "ca-certificates",
              "PEM file with the certificate authorities to trust; by default those of Java",
              null,
              false));

  static final int LARGEST_BATCH = 100;
  private static final int SMALLEST_BYTES = 1_024;
  private static final int LARGEST_BYTES = 16 * 1024 * 1024;
  private static final int MOST_CONNECTIONS = 64;
  private static final DurationRange TIMEOUTS =
      new DurationRange(Duration.ofMillis(100), Duration.ofMinutes(2));

  /** Reads settings; what is wrong is taken down by them. */
  static WebhookSettings read(SinkSettings settings) {
    boolean anyAddress = settings.flag("allow-private-addresses");
    URI url = settings.url("url");
    if (url.getScheme().equals("http") && !anyAddress) {
      settings.wrong("url", "must begin with https, unless allow-private-addresses is true");
    }
    int batch = settings.number("batch-size", 1, LARGEST_BATCH);
    return new WebhookSettings(
        url,
        signer(settings),
        batch > 1,
        new OrderedDelivery.Limits(
            batch,
            settings.number("batch-bytes", SMALLEST_BYTES, LARGEST_BYTES),
            settings.number("connections", 1, MOST_CONNECTIONS),
            true),
        settings.duration("timeout", TIMEOUTS),
        anyAddress ? AddressRule.ANY : AddressRule.PUBLIC,
        authorities(settings));
  }

  private static @Nullable WebhookSigner signer(SinkSettings settings) {
    String secrets = settings.required("secrets");
    if (secrets.isEmpty()) {
      return null;
    }
    try {
      return WebhookSigner.of(secrets);
    } catch (IllegalArgumentException malformed) {
      settings.wrong("secrets", String.valueOf(malformed.getMessage()));
      return null;
    }
  }

  private static @Nullable String authorities(SinkSettings settings) {
    String file = settings.text("ca-certificates");
    if (file != null && !Files.isReadable(Path.of(file))) {
      settings.wrong("ca-certificates", "cannot be read: " + file);
    }
    return file;
  }
}
