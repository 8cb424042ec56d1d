package dev.docket.server.config;

import dev.docket.server.stores.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Settings that a program gives by the names that they have on the command line. The environment of
 * the process plays no part.
 */
public final class NamedSettings {

  private NamedSettings() {}

  /**
   * Reads and checks settings.
   *
   * @param texts values by name; those left out have their defaults
   * @throws IllegalArgumentException with a line for each mistake
   */
  public static ServerSettings read(Stores stores, Map<String, String> texts) {
    List<Setting<?>> declared =
        Stream.<Setting<?>>concat(
                SettingDefinitions.ALL.stream(),
                stores.installed().stream()
                    .flatMap(
                        store ->
                            store.settings().stream().map(setting -> Setting.of(store, setting))))
            .toList();
    List<String> names = declared.stream().map(Setting::name).toList();
    List<String> mistakes = new ArrayList<>();
    Map<String, String> known = new TreeMap<>(texts);
    for (String name : List.copyOf(known.keySet())) {
      if (!names.contains(name)) {
        mistakes.add("There is no setting " + name + Spelling.suggestion(name, names));
        known.remove(name);
      }
    }
    try {
      return new SettingsReader(
              SettingTexts.of(declared, known, Map.of(), mistakes), stores, mistakes)
          .read();
    } catch (SettingsException wrong) {
      throw new IllegalArgumentException(wrong.getMessage(), wrong);
    }
  }
}
