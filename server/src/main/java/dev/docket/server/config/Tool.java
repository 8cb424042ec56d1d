package dev.docket.server.config;

import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command that runs with options of its own, not with settings, such as {@code docket keys new}.
 *
 * @param group its first word
 * @param groupDescription one line for the help of the first word
 * @param name its second word
 * @param description one line for the help
 * @param run runs the command with the options that were given, and returns the exit code
 */
public record Tool(
    String group,
    String groupDescription,
    String name,
    String description,
    List<Option> options,
    ToIntFunction<ToolOptions> run) {

  /**
   * An option.
   *
   * @param name without the hyphens
   * @param label stands for the value in the help
   * @param arity how many values it has: {@code 0}, {@code 1}, {@code 2} or {@code 1..*}
   */
  public record Option(
      String name, String label, String arity, boolean required, String description) {

    String flag() {
      return "--" + name;
    }
  }

  static void addOptions(CommandSpec command, List<Option> options) {
    for (Option option : options) {
      OptionSpec.Builder spec =
          OptionSpec.builder(option.flag())
              .arity(option.arity())
              .paramLabel(option.label())
              .hideParamSyntax(true)
              .description(option.description());
      switch (option.arity()) {
        case "0" -> spec.type(boolean.class);
        case "1" -> spec.type(String.class);
        default -> spec.type(List.class).auxiliaryTypes(String.class);
      }
      command.addOption(spec.build());
    }
  }
}
