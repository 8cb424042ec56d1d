package dev.docket.server.config;

import dev.docket.server.config.SettingTexts.Given;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists the settings, each with its value unless secret, and its source. */
final class SettingsReport {

  private static final String MASK = "********";
  private static final String NONE = "(none)";

  /**
   * A URL with one password, where it belongs. A malformed URL, or one with a password elsewhere,
   * does not match or is cut at the question mark.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("([a-z]+://[^:/?#@\\s]+:)[^:/?#@\\s]+(@[^?#@\\s]*)(\\?[^#@\\s]*)?");

  private SettingsReport() {}

  /** One line per setting, in columns. */
  static List<String> lines(List<Setting<?>> settings, SettingTexts texts) {
    List<Row> rows = settings.stream().map(setting -> row(setting, texts)).toList();
    int names = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    int values = rows.stream().mapToInt(row -> row.value().length()).max().orElse(0);
    return rows.stream()
        .map(row -> padded(row.name(), names) + padded(row.value(), values) + row.source())
        .toList();
  }

  private record Row(String name, String value, SettingSource source) {}

  private static Row row(Setting<?> setting, SettingTexts texts) {
    Given given = texts.given(setting);
    if (given == null) {
      return new Row(setting.name(), NONE, new SettingSource.Default());
    }
    return new Row(setting.name(), shown(setting, given.text()), given.source());
  }

  /**
   * Masks a secret; of a URL, an operator must see which one it is, so only its password is masked.
   */
  private static String shown(Setting<?> setting, String text) {
    if (!setting.secret()) {
      return text;
    }
    Matcher address = ADDRESS.matcher(text);
    return setting.name().endsWith("-url") && address.matches()
        ? address.group(1) + MASK + address.group(2) + (address.group(3) == null ? "" : "?" + MASK)
        : MASK;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
