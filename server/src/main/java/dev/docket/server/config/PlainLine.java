package dev.docket.server.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A command line as nearly all are: a command that runs with settings, then flags, each once and
 * with a value. It is read here, because the library that reads all others takes a fifth of a
 * start: it is compiled for so old a Java that no archive takes its classes.
 */
final class PlainLine {

  private final Command command;
  private final List<String> words;
  private final Set<String> commands;

  private PlainLine(Command command, List<String> words, Set<String> commands) {
    this.command = command;
    this.words = words;
    this.commands = commands;
  }

  /** The line of some words; null when it does not begin with a command. */
  static @Nullable PlainLine of(List<Command> commands, String... words) {
    for (Command command : commands) {
      if (words.length > 0 && command.name().equals(words[0])) {
        Set<String> names = commands.stream().map(Command::name).collect(Collectors.toSet());
        return new PlainLine(command, List.of(words).subList(1, words.length), names);
      }
    }
    return null;
  }

  Command command() {
    return command;
  }

  /**
   * The values of flags, by the names of their settings.
   *
   * @param declared all settings that there are
   * @return null when something stands there that is not plain, or may be a mistake
   */
  @Nullable Map<String, String> flags(List<Setting<?>> declared) {
    Map<String, Setting<?>> byFlag =
        declared.stream().collect(Collectors.toMap(Setting::flag, Function.identity()));
    Map<String, String> flags = new HashMap<>();
    int next = 0;
    while (next < words.size()) {
      String word = words.get(next++);
      int equals = word.indexOf('=');
      Setting<?> setting = byFlag.get(equals < 0 ? word : word.substring(0, equals));
      if (setting == null) {
        return null;
      }
      String value;
      if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (setting.isSwitch()) {
        value = "true";
        if (next < words.size() && !words.get(next).startsWith("--")) {
          return null;
        }
      } else {
        value = next < words.size() ? words.get(next++) : "";
      }
      if (!isPlain(value) || flags.put(setting.name(), value) != null) {
        return null;
      }
    }
    return flags;
  }

  /** Whether a text is a value wherever it stands. */
  private boolean isPlain(String value) {
    return !value.isEmpty() && !value.startsWith("-") && !commands.contains(value);
  }

  /**
   * The values of some flags, whatever else stands there.
   *
   * @return null when one stands there twice
   */
  @Nullable Map<String, String> some(List<Setting<?>> wanted) {
    Map<String, String> flags = new HashMap<>();
    for (Setting<?> setting : wanted) {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        String value = null;
        if (word.startsWith(setting.flag() + "=")) {
          value = word.substring(setting.flag().length() + 1);
        } else if (word.equals(setting.flag()) && i + 1 < words.size()) {
          value = words.get(i + 1);
        }
        if (value != null && isPlain(value) && flags.put(setting.name(), value) != null) {
          return null;
        }
      }
    }
    return flags;
  }
}
