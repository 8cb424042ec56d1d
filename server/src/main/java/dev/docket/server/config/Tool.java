package dev.docket.server.config;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
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
 * @param mistake the exit code of a wrong command line
 */
public record Tool(
    String group,
    String groupDescription,
    String name,
    String description,
    List<Option> options,
    ToIntFunction<ToolOptions> run,
    int mistake) {

  /** A command with the usual exit code for a wrong command line. */
  public Tool(
      String group,
      String groupDescription,
      String name,
      String description,
      List<Option> options,
      ToIntFunction<ToolOptions> run) {
    this(group, groupDescription, name, description, options, run, CommandLineApp.MISTAKE);
  }

  /**
   * An option.
   *
   * @param name without the hyphens
   * @param label stands for the value in the help
   * @param arity how many values it has: {@code 0}, {@code 1}, {@code 2} or {@code 1..*}
   * @param letter the short form with its hyphen; null when it has none
   */
  public record Option(
      String name,
      String label,
      String arity,
      boolean required,
      String description,
      @Nullable String letter) {

    /** An option without a short form. */
    public Option(String name, String label, String arity, boolean required, String description) {
      this(name, label, arity, required, description, null);
    }

    String flag() {
      return "--" + name;
    }

    private String[] names() {
      return letter == null ? new String[] {flag()} : new String[] {letter, flag()};
    }
  }

  static void addOptions(CommandSpec command, List<Option> options) {
    for (Option option : options) {
      OptionSpec.Builder spec =
          OptionSpec.builder(option.names())
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
