package dev.docket.server.config;

import dev.docket.server.stores.InstalledStore;
import dev.docket.storage.StorageProvider;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A declared setting.
 *
 * @param name lower-case words joined by hyphens
 * @param syntax what its value looks like, for people
 * @param description one sentence for the operator
 * @param defaultValue the text that holds when none is given; null when then there is no value
 * @param secret whether its value must never be shown
 * @param parser makes a value of a text, or throws an IllegalArgumentException whose message
 *     continues the sentence "this setting ..."
 */
record Setting<T>(
    String name,
    String syntax,
    String description,
    @Nullable String defaultValue,
    boolean secret,
    Function<String, T> parser) {

  static final String ENVIRONMENT_PREFIX = "DOCKET_";
  static final String YES_NO = "true|false";

  static <T> Setting<T> of(
      String name,
      String syntax,
      @Nullable String defaultValue,
      Function<String, T> parser,
      String description) {
    return new Setting<>(name, syntax, description, defaultValue, false, parser);
  }

  /** A setting of a store, read by the store itself. */
  static Setting<String> of(InstalledStore store, StorageProvider.Setting setting) {
    return new Setting<>(
        store.name() + "-" + setting.name(),
        "value",
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

  /** Whether the flag alone means "true". */
  boolean isSwitch() {
    return syntax.equals(YES_NO);
  }
}
