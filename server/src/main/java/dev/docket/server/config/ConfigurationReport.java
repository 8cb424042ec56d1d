package dev.docket.server.config;

import dev.docket.server.config.Configuration.Given;
import java.util.List;

/** Shows what is configured: each setting, its value unless secret, and where it is from. */
final class ConfigurationReport {

  private static final String MASK = "********";
  private static final String NONE = "(none)";

  private ConfigurationReport() {}

  /** A line for each setting, in columns. */
  static List<String> lines(List<Setting<?>> settings, Configuration configuration) {
    List<Row> rows = settings.stream().map(setting -> row(setting, configuration)).toList();
    int names = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    int values = rows.stream().mapToInt(row -> row.value().length()).max().orElse(0);
    return rows.stream()
        .map(row -> padded(row.name(), names) + padded(row.value(), values) + row.origin())
        .toList();
  }

  private record Row(String name, String value, Origin origin) {}

  private static Row row(Setting<?> setting, Configuration configuration) {
    Given given = configuration.given(setting);
    if (given == null) {
      return new Row(setting.name(), NONE, new Origin.Default());
    }
    return new Row(setting.name(), setting.secret() ? MASK : given.text(), given.origin());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
