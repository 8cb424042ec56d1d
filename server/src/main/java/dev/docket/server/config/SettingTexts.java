package dev.docket.server.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of all settings, each from the strongest source that has one. */
final class SettingTexts {

  /** Variables that Kubernetes sets in every pod beside a Service of the name docket. */
  private static final Pattern SERVICE_LINK =
      Pattern.compile("DOCKET_(SERVICE_(HOST|PORT.*)|PORT_[0-9]+_.*)");

  private final Map<String, Given> values;

  private SettingTexts(Map<String, Given> values) {
    this.values = values;
  }

  /** A text and its source. */
  record Given(String text, SettingSource source) {}

  /**
   * Merges the sources.
   *
   * @param flags values by the names of their settings, all of which are declared
   * @param environment all environment variables; an empty one counts as absent
   * @param mistakes receives a sentence for everything that is not declared or cannot be read
   */
  static SettingTexts of(
      List<Setting<?>> declared,
      Map<String, String> flags,
      Map<String, String> environment,
      List<String> mistakes) {
    Map<String, Given> values = new HashMap<>();
    for (Setting<?> setting : declared) {
      String standard = setting.defaultValue();
      if (standard != null) {
        values.put(setting.name(), new Given(standard, new SettingSource.Default()));
      }
    }

    Map<String, Given> stronger = new HashMap<>(fromEnvironment(declared, environment, mistakes));
    flags.forEach(
        (name, text) -> stronger.put(name, new Given(text, new SettingSource.Flag("--" + name))));
    Given file = stronger.get(SettingDefinitions.CONFIG.name());
    if (file != null) {
      values.putAll(fromFile(file, declared, mistakes));
    }
    values.putAll(stronger);
    return new SettingTexts(values);
  }

  private static Map<String, Given> fromEnvironment(
      List<Setting<?>> declared, Map<String, String> environment, List<String> mistakes) {
    Map<String, Setting<?>> byVariable = new HashMap<>();
    declared.forEach(
        setting -> setting.variables().forEach(variable -> byVariable.put(variable, setting)));
    Map<String, Given> found = new HashMap<>();
    new TreeMap<>(environment)
        .forEach(
            (variable, text) -> {
              Setting<?> setting = byVariable.get(variable);
              if (setting != null && !text.isEmpty()) {
                // Ours first, as they are earlier in the alphabet than those of others.
                found.putIfAbsent(
                    setting.name(), new Given(text, new SettingSource.Environment(variable)));
              } else if (setting == null && variable.startsWith(Setting.ENVIRONMENT_PREFIX)) {
                mistakes.add(unknownVariable(variable, declared));
              }
            });
    return found;
  }

  private static String unknownVariable(String variable, List<Setting<?>> declared) {
    String mistake = "There is no setting for the environment's " + variable;
    if (SERVICE_LINK.matcher(variable).matches()) {
      return mistake
          + "; Kubernetes sets it for a Service named docket:"
          + " put enableServiceLinks: false into the pod";
    }
    String prefix = Setting.ENVIRONMENT_PREFIX;
    return mistake
        + Spelling.suggestion(
            prefix,
            variable.substring(prefix.length()),
            declared.stream().map(known -> known.variable().substring(prefix.length())).toList());
  }

  private static Map<String, Given> fromFile(
      Given file, List<Setting<?>> declared, List<String> mistakes) {
    Set<String> names =
        declared.stream()
            .filter(setting -> setting != SettingDefinitions.CONFIG)
            .map(Setting::name)
            .collect(Collectors.toSet());
    Map<String, Given> found = new HashMap<>();
    try {
      Path path = SettingParsers.path(file.text());
      new SettingsFile(path)
          .read()
          .forEach(
              (name, text) -> {
                if (names.contains(name)) {
                  found.put(name, new Given(text, new SettingSource.File(path)));
                } else {
                  mistakes.add(
                      "There is no setting "
                          + name
                          + " (in "
                          + path
                          + ")"
                          + Spelling.suggestion(name, names));
                }
              });
    } catch (SettingsException e) {
      mistakes.addAll(e.mistakes());
    } catch (IllegalArgumentException e) {
      mistakes.add(mistake(SettingDefinitions.CONFIG, file, String.valueOf(e.getMessage())));
    }
    return found;
  }

  /** The text of a setting; null when it has none. */
  @Nullable Given given(Setting<?> setting) {
    return values.get(setting.name());
  }

  /**
   * The value of a setting; null when it has none, or a wrong one, which is added to the mistakes.
   */
  <T> @Nullable T read(Setting<T> setting, List<String> mistakes) {
    Given given = given(setting);
    if (given == null) {
      return null;
    }
    try {
      if (given.text().isBlank()) {
        throw new IllegalArgumentException("needs a value");
      }
      return setting.parser().apply(given.text());
    } catch (IllegalArgumentException e) {
      mistakes.add(mistake(setting, given, String.valueOf(e.getMessage())));
      return null;
    }
  }

  /**
   * A sentence with the name of a setting, its value unless secret, its source, and what is wrong.
   */
  static String mistake(Setting<?> setting, Given given, String what) {
    String value = setting.secret() || given.text().isBlank() ? "" : " = " + given.text();
    return setting.name() + value + " (from " + given.source() + ") " + what;
  }
}
