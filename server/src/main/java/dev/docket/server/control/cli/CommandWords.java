package dev.docket.server.control.cli;

import dev.docket.server.config.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A command line, read. Flags stand anywhere, as {@code --times 3} or {@code --times=3}; after
 * {@code --} there are none.
 *
 * @param command the command; null when there is none, as for {@code docket control --help}
 * @param help whether help is asked for
 * @param general the values of {@code --url} and {@code --token}
 * @param values the values of the command's parameters, as the contract has them
 */
record CommandWords(
    @Nullable ControlCommand command,
    boolean help,
    Map<String, String> general,
    Map<Parameter, String> values) {

  static final String URL = "url";
  static final String TOKEN = "token";

  static final List<Parameter> GENERAL =
      List.of(
          Parameter.flag(
              URL,
              "",
              Parameter.Kind.TEXT,
              "The control plane. Otherwise of DOCKET_CONTROL_HOST and DOCKET_CONTROL_PORT, as the"
                  + " server reads them; otherwise http://127.0.0.1:8081."),
          Parameter.flag(
              TOKEN,
              "",
              Parameter.Kind.TEXT,
              "Its token. Otherwise of DOCKET_CONTROL_TOKEN, which other users do not see."));

  private static final Pattern NEGATIVE = Pattern.compile("-[0-9].*");

  /**
   * Reads the words after {@code control}.
   *
   * @throws IllegalArgumentException when they make no command
   */
  static CommandWords read(List<String> words) {
    List<String> plain = new ArrayList<>();
    Map<String, String> flags = new LinkedHashMap<>();
    boolean help = sort(words, plain, flags);
    ControlCommand command = command(plain);
    if (help || command == null) {
      return new CommandWords(command, help, Map.of(), Map.of());
    }
    Map<String, String> general = new LinkedHashMap<>();
    Map<Parameter, String> values = arguments(command, plain);
    flags.forEach(
        (name, text) -> {
          Parameter flag = Parameter.named(command.flags(), name);
          if (Parameter.named(GENERAL, name) != null) {
            general.put(name, text);
          } else if (flag == null) {
            throw new IllegalArgumentException(
                "There is no flag --"
                    + name
                    + Spelling.suggestion("--", name, names(command.flags(), GENERAL)));
          } else {
            values.put(flag, flag.read(text));
          }
        });
    for (Parameter flag : command.flags()) {
      if (flag.required() && !values.containsKey(flag)) {
        throw new IllegalArgumentException("--" + flag.name() + " is missing");
      }
    }
    return new CommandWords(command, false, general, values);
  }

  /** Tells flags from other words; returns whether help is asked for. */
  private static boolean sort(List<String> words, List<String> plain, Map<String, String> flags) {
    boolean help = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        plain.addAll(words.subList(i + 1, words.size()));
        return help;
      }
      if (word.equals("--help") || word.equals("-h")) {
        help = true;
      } else if (!word.startsWith("-") || word.equals("-") || NEGATIVE.matcher(word).matches()) {
        plain.add(word);
      } else {
        String[] halves = word.replaceFirst("^-+", "").split("=", 2);
        String value;
        if (isSwitch(halves[0])) {
          value = "true";
        } else if (halves.length == 2) {
          value = halves[1];
        } else if (++i < words.size()) {
          value = words.get(i);
        } else {
          throw new IllegalArgumentException("--" + halves[0] + " needs a value");
        }
        String before = flags.put(halves[0], value);
        if (before != null) {
          if (!repeats(halves[0])) {
            throw new IllegalArgumentException("--" + halves[0] + " is given twice");
          }
          flags.put(halves[0], before + "," + value);
        }
      }
    }
    return help;
  }

  private static boolean isSwitch(String name) {
    return everyFlag(name).anyMatch(flag -> flag.kind() == Parameter.Kind.SWITCH);
  }

  private static boolean repeats(String name) {
    return everyFlag(name).anyMatch(Parameter::repeats);
  }

  private static Stream<Parameter> everyFlag(String name) {
    return ControlCommands.ALL.stream()
        .flatMap(command -> command.flags().stream())
        .filter(flag -> flag.name().equals(name));
  }

  /** Takes the words of a command away; null when there is no word. */
  private static @Nullable ControlCommand command(List<String> plain) {
    if (plain.isEmpty()) {
      return null;
    }
    String first = plain.removeFirst();
    String pair = first + (plain.isEmpty() ? "" : " " + plain.getFirst());
    for (ControlCommand command : ControlCommands.ALL) {
      if (command.words().equals(first)) {
        return command;
      }
      if (command.words().equals(pair)) {
        plain.removeFirst();
        return command;
      }
    }
    String whole = ControlCommands.SHORT.get(first);
    if (whole != null && plain.isEmpty()) {
      return ControlCommands.ALL.stream()
          .filter(command -> command.words().equals(whole))
          .findFirst()
          .orElseThrow();
    }
    throw new IllegalArgumentException(
        "There is no command "
            + pair
            + Spelling.suggestion(
                pair, ControlCommands.ALL.stream().map(ControlCommand::words).toList()));
  }

  private static Map<Parameter, String> arguments(ControlCommand command, List<String> plain) {
    List<Parameter> arguments = command.arguments();
    Map<Parameter, String> values = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      Parameter argument = arguments.get(i);
      if (i < plain.size()) {
        values.put(argument, argument.read(plain.get(i)));
      } else if (argument.required()) {
        throw new IllegalArgumentException(
            argument.name() + " is missing: docket control " + command.usage());
      }
    }
    if (plain.size() > arguments.size()) {
      throw new IllegalArgumentException(
          "There is a word too many: docket control " + command.usage());
    }
    return values;
  }

  private static List<String> names(List<Parameter> flags, List<Parameter> others) {
    return Stream.concat(flags.stream(), others.stream()).map(Parameter::name).toList();
  }
}
