package dev.docket.server.config;

import dev.docket.server.stores.InstalledStore;
import dev.docket.storage.StorageProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a setting.
 *
 * @param name lower-case words joined by hyphens
 * @param syntax what its value looks like, for the help
 * @param choices the texts that it can be, for shells to complete; empty when there are others
 * @param description one sentence for the operator
 * @param defaultValue the text used when none is given; null when the setting then has no value
 * @param secret whether its value must never be shown
 * @param parser converts a text into a value, or throws an IllegalArgumentException whose message
 *     continues a sentence that starts with the name of the setting
 */
record Setting<T>(
    String name,
    String syntax,
    List<String> choices,
    String description,
    @Nullable String defaultValue,
    boolean secret,
    Function<String, T> parser) {

  static final String ENVIRONMENT_PREFIX = "DOCKET_";
  static final List<String> YES_NO = List.of("true", "false");

  /** A setting of a store, which the store itself parses. */
  static Setting<String> of(InstalledStore store, StorageProvider.Setting setting) {
    return new Setting<>(
        store.name() + "-" + setting.name(),
        "value",
        List.of(),
        setting.description(),
        setting.defaultValue(),
        setting.secret(),
        text -> text);
  }

  String flag() {
    return "--" + name;
  }

  String variable() {
    return ENVIRONMENT_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /**
   * The environment variables that it is read from, the first that is set. OpenTelemetry's settings
   * have the names of variables that its users know.
   */
  List<String> variables() {
    return name.startsWith("otel-")
        ? List.of(variable(), variable().substring(ENVIRONMENT_PREFIX.length()))
        : List.of(variable());
  }

  /** Whether the flag may stand without a value, which means {@code true}. */
  boolean isSwitch() {
    return choices.equals(YES_NO);
  }
}
