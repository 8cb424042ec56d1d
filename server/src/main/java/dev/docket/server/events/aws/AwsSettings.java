package dev.docket.server.events.aws;

import dev.docket.events.sink.EventSinkProvider.Setting;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.delivery.SinkSettings;
import dev.docket.storage.DurationRange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings that each service of AWS needs, read. What is not set is taken from the environment
 * variables that AWS's own tools read.
 *
 * @param sessionToken the token of a temporary key; null for other keys
 * @param timeout of a request
 */
record AwsSettings(
    String region,
    String accessKeyId,
    String secretAccessKey,
    @Nullable String sessionToken,
    Duration timeout) {

  static final List<Setting> ALL =
      List.of(
          new Setting("region", "Region; by default AWS_REGION or AWS_DEFAULT_REGION", null, false),
          new Setting("access-key-id", "Access key; by default AWS_ACCESS_KEY_ID", null, false),
          new Setting(
              "secret-access-key", "Its secret; by default AWS_SECRET_ACCESS_KEY", null, true),
          new Setting(
              "session-token",
              "Session token of a temporary key; by default AWS_SESSION_TOKEN",
              null,
              true),
          new Setting("timeout", "Time limit of a request", "15s", false));

  private static final DurationRange TIMEOUTS =
      new DurationRange(Duration.ofMillis(100), Duration.ofMinutes(2));

  /** Reads settings; what is wrong is taken down by them. */
  static AwsSettings read(SinkSettings settings, SinkContext context) {
    Map<String, String> environment = context.environment();
    String region = settings.text("region");
    if (region == null) {
      region = environment.getOrDefault("AWS_REGION", environment.get("AWS_DEFAULT_REGION"));
    }
    // A key of the settings is not mixed with a secret or a token of the environment.
    boolean own = settings.has("access-key-id") || settings.has("secret-access-key");
    Map<String, String> others = own ? Map.of() : environment;
    return new AwsSettings(
        present(settings, "region", region, "AWS_REGION"),
        present(
            settings, "access-key-id", settings.text("access-key-id"), others, "AWS_ACCESS_KEY_ID"),
        present(
            settings,
            "secret-access-key",
            settings.text("secret-access-key"),
            others,
            "AWS_SECRET_ACCESS_KEY"),
        settings.has("session-token")
            ? settings.text("session-token")
            : others.get("AWS_SESSION_TOKEN"),
        settings.duration("timeout", TIMEOUTS));
  }

  private static String present(
      SinkSettings settings,
      String name,
      @Nullable String value,
      Map<String, String> environment,
      String variable) {
    return present(settings, name, value == null ? environment.get(variable) : value, variable);
  }

  private static String present(
      SinkSettings settings, String name, @Nullable String value, String variable) {
    if (value == null || value.isBlank()) {
      settings.wrong(name, "is missing, and " + variable + " is not set either");
      return "";
    }
    return value;
  }

  /** Without the secret and the token. */
  @Override
  public String toString() {
    return "AwsSettings[region=" + region + ", accessKeyId=" + accessKeyId + "]";
  }
}
