package dev.docket.server.config;

import dev.docket.server.limits.Rate;
import dev.docket.storage.DurationRange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of settings that grows with each that is defined. */
final class SettingList {

  private final List<Setting<?>> defined = new ArrayList<>();

  /** What was defined, in that order. */
  List<Setting<?>> all() {
    return List.copyOf(defined);
  }

  /** A setting of any other type; without a default value it may have none. */
  <T> Setting<T> define(
      String name,
      String syntax,
      @Nullable String defaultValue,
      Function<String, T> parser,
      String description) {
    return defined(
        new Setting<>(name, syntax, List.of(), description, defaultValue, false, parser));
  }

  /** A text without a default that is never shown. */
  Setting<String> secret(String name, Function<String, String> parser, String description) {
    return defined(new Setting<>(name, "text", List.of(), description, null, true, parser));
  }

  /** A file without a default. */
  Setting<Path> file(String name, String description) {
    return define(name, "file", null, SettingParsers::path, description);
  }

  /** A rate, or {@code off}. */
  Setting<Optional<Rate>> rate(String name, String defaultValue, String description) {
    return define(name, "off|rate/burst", defaultValue, SettingParsers::optionalRate, description);
  }

  /** A duration from {@code min} to {@code max}. */
  Setting<Duration> duration(
      String name, String defaultValue, Duration min, Duration max, String description) {
    return define(name, "duration", defaultValue, new DurationRange(min, max)::parse, description);
  }

  /** True or false. */
  Setting<Boolean> toggle(String name, String defaultValue, String description) {
    return choice(name, Setting.YES_NO, defaultValue, SettingParsers::yesNo, description);
  }

  /** One of the constants of an enum. */
  <E extends Enum<E>> Setting<E> choice(
      String name, Class<E> type, String defaultValue, String description) {
    return choice(
        name, SettingParsers.choices(type), defaultValue, SettingParsers.choice(type), description);
  }

  private <T> Setting<T> choice(
      String name,
      List<String> choices,
      String defaultValue,
      Function<String, T> parser,
      String description) {
    return defined(
        new Setting<>(
            name, String.join("|", choices), choices, description, defaultValue, false, parser));
  }

  private <T> Setting<T> defined(Setting<T> setting) {
    defined.add(setting);
    return setting;
  }
}
