package dev.docket.server.config;

import dev.docket.server.config.ServerSettings.LogFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The format of what a command says before its settings are read, which may be that they have
 * mistakes: as a flag or the environment says. A file of settings has not been read by then.
 */
public final class EarlyLogFormat {

  private EarlyLogFormat() {}

  /**
   * Whether {@code log-format} is {@code json}. Of several flags, which are a mistake, any does.
   */
  public static boolean isJson(Map<String, String> environment, String... arguments) {
    Setting<LogFormat> format = SettingDefinitions.LOG_FORMAT;
    String json = LogFormat.JSON.name().toLowerCase(Locale.ROOT);
    List<String> words = List.of(arguments);
    if (words.contains(format.flag() + "=" + json)) {
      return true;
    }
    int flag = words.indexOf(format.flag());
    if (flag >= 0 && flag + 1 < words.size()) {
      return words.get(flag + 1).equals(json);
    }
    return words.stream().noneMatch(word -> word.startsWith(format.flag() + "="))
        && json.equals(environment.get(format.variable()));
  }
}
