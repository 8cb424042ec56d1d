package dev.docket.server.config;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;

/** A parsed command line. */
final class Arguments {

  private static final String SHOW = "show";
  private static final String COMPLETION = "completion";
  private static final String HELP = "--help";
  private static final String VERSION = "--version";
  private static final int HELP_WIDTH = 100;
  private static final int FLAG_WIDTH = 45;

  private final List<Setting<?>> declared;
  private final List<Command> commands;
  private final List<Tool> tools;
  private final ParseResult command;

  Arguments(
      List<Setting<?>> declared, List<Command> commands, List<Tool> tools, String... arguments) {
    this.declared = declared;
    this.commands = commands;
    this.tools = tools;
    ParseResult innermost =
        commandLine(declared, commands, tools).parseArgs(flagsForWords(arguments));
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    command = innermost;
  }

  /** {@code help serve} stands for {@code serve --help}, {@code version} for {@code --version}. */
  private static String[] flagsForWords(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals("help")) {
      return Stream.concat(Arrays.stream(arguments).skip(1), Stream.of(HELP))
          .toArray(String[]::new);
    }
    return arguments.length == 1 && arguments[0].equals("version")
        ? new String[] {VERSION}
        : arguments;
  }

  /** Whether a command was chosen; {@code docket config} alone leaves that open. */
  boolean isComplete() {
    return command.commandSpec().subcommands().isEmpty();
  }

  /** Whether to show the settings; if not, a command runs. */
  boolean asksToShow() {
    return command.commandSpec().name().equals(SHOW);
  }

  /** Whether a completion script is asked for. */
  boolean asksForCompletion() {
    return COMPLETION.equals(parentName());
  }

  /** The tool to run; null when it is another command. */
  @Nullable Tool tool() {
    for (Tool tool : tools) {
      if (tool.group().equals(parentName()) && tool.name().equals(commandName())) {
        return tool;
      }
    }
    return null;
  }

  /** The options that were given, of some. */
  ToolOptions options(List<Tool.Option> offered) {
    Map<String, List<String>> options = new HashMap<>();
    for (Tool.Option declaredOption : offered) {
      OptionSpec given = command.matchedOption(declaredOption.flag());
      if (given != null) {
        options.put(declaredOption.name(), List.copyOf(given.stringValues()));
      }
    }
    return new ToolOptions(options);
  }

  private @Nullable String parentName() {
    CommandLine parent = command.commandSpec().commandLine().getParent();
    return parent == null ? null : parent.getCommandName();
  }

  /** Prints a completion script for bash, which zsh reads as well. */
  void printCompletion(PrintWriter out) {
    CommandLine root = command.commandSpec().root().commandLine();
    out.print(AutoComplete.bash(root.getCommandName(), root));
  }

  /** The name of the command to run. */
  String commandName() {
    return command.commandSpec().name();
  }

  boolean asksForHelp() {
    return command.isUsageHelpRequested();
  }

  boolean asksForVersion() {
    return command.isVersionHelpRequested();
  }

  /** Prints the help of the command. */
  void printHelp(PrintWriter out) {
    command.commandSpec().commandLine().usage(out, Ansi.OFF);
  }

  /** The values of flags, by the names of their settings. */
  Map<String, String> flags() {
    Map<String, String> flags = new HashMap<>();
    for (Setting<?> setting : declared) {
      OptionSpec option = command.matchedOption(setting.flag());
      if (option != null && option.getValue() != null) {
        flags.put(setting.name(), option.getValue());
      }
    }
    return flags;
  }

  /** Everything that is wrong, without the values of flags: any value may be a misplaced secret. */
  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    command.errors().forEach(error -> mistakes.add(mistake(error)));
    if (isComplete()) {
      // Words beside an option of a tool that lacks some were probably meant as its values.
      if (tool() == null || mistakes.isEmpty()) {
        mistakes.addAll(unmatchedByFlags());
      }
    } else if (!command.unmatched().isEmpty()) {
      mistakes.add(unknownCommand());
    }
    return mistakes;
  }

  /** In our own words: picocli's may repeat the next flag with its value. */
  private static String mistake(Exception error) {
    return switch (error) {
      case MissingParameterException missing ->
          missing.getMissing().stream().map(Arguments::flag).collect(Collectors.joining(", "))
              + " needs a value";
      case OverwrittenOptionException twice -> flag(twice.getOverwritten()) + " is given twice";
      default -> "A flag is used incorrectly; see --help";
    };
  }

  private static String flag(ArgSpec option) {
    return ((OptionSpec) option).longestName();
  }

  private List<String> unmatchedByFlags() {
    List<String> unmatched = command.unmatched();
    Tool tool = tool();
    List<String> names =
        tool == null ? namesOfCommand() : tool.options().stream().map(Tool.Option::name).toList();
    List<String> unknown =
        unmatched.stream()
            .filter(word -> word.startsWith("-"))
            .map(word -> word.split("=", 2)[0])
            .map(
                flag ->
                    "There is no flag "
                        + flag
                        + Spelling.suggestion("--", flag.replaceFirst("^-+", ""), names))
            .toList();
    // A word beside an unknown flag was probably meant as its value.
    return unknown.isEmpty() && !unmatched.isEmpty()
        ? List.of("There is a word that belongs to no flag")
        : unknown;
  }

  private List<String> namesOfCommand() {
    Stream<String> options =
        commands.stream()
            .filter(offered -> offered.name().equals(commandName()))
            .flatMap(offered -> offered.options().stream())
            .map(Tool.Option::name);
    return Stream.concat(options, declared.stream().map(Setting::name)).toList();
  }

  private String unknownCommand() {
    String word = command.unmatched().getFirst();
    String parent = command.commandSpec().qualifiedName();
    Set<String> commands = command.commandSpec().subcommands().keySet();
    return word.startsWith("-")
        ? "Flags stand after a command, such as " + parent + " " + commands.iterator().next()
        : "There is no command " + word + Spelling.suggestion(word, commands);
  }

  private static CommandLine commandLine(
      List<Setting<?>> declared, List<Command> commands, List<Tool> tools) {
    CommandSpec show = withSettings(command("Print every setting and where it is from."), declared);
    CommandSpec config =
        command("Look at the settings, or at the configuration of domains.")
            .addSubcommand(SHOW, show);
    CommandSpec root =
        command("A self-hosted server that speaks the Amazon Connect Cases API.")
            .name("docket")
            .addOption(
                OptionSpec.builder("-V", VERSION)
                    .versionHelp(true)
                    .description("Print the version.")
                    .build());
    for (Command offered : commands) {
      CommandSpec spec = command(offered.description());
      Tool.addOptions(spec, offered.options());
      root.addSubcommand(offered.name(), withSettings(spec, declared));
    }
    root.addSubcommand("config", config);
    for (Tool tool : tools) {
      CommandLine group = root.subcommands().get(tool.group());
      CommandSpec parent =
          group == null ? command(tool.groupDescription()) : group.getCommandSpec();
      CommandSpec spec = command(tool.description());
      Tool.addOptions(spec, tool.options());
      parent.addSubcommand(tool.name(), spec);
      if (group == null) {
        root.addSubcommand(tool.group(), parent);
      }
    }
    // Reads its own words; see ControlTool.
    root.addSubcommand("control", command("Control a server that has a control plane."));
    root.addSubcommand(COMPLETION, completion());
    return new CommandLine(root)
        .setExpandAtFiles(false)
        // Someone who types -host means --host, not -h.
        .setPosixClusteredShortOptionsAllowed(false)
        .setUnmatchedArgumentsAllowed(true)
        .setOverwrittenOptionsAllowed(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setUsageHelpLongOptionsMaxWidth(FLAG_WIDTH);
  }

  private static CommandSpec completion() {
    CommandSpec completion = command("Print a script that completes command lines in a shell.");
    for (String shell : List.of("bash", "zsh")) {
      completion.addSubcommand(
          shell, command("For " + shell + ": source <(docket completion " + shell + ")"));
    }
    return completion;
  }

  private static CommandSpec command(String description) {
    CommandSpec command = CommandSpec.create();
    command.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
    command.parser().collectErrors(true);
    return command.addOption(
        OptionSpec.builder("-h", HELP).usageHelp(true).description("Print this help.").build());
  }

  private static CommandSpec withSettings(CommandSpec command, List<Setting<?>> declared) {
    command
        .usageMessage()
        .footer(
            "",
            "A setting can also be given in the environment (DOCKET_RATE_LIMIT for --rate-limit)",
            "and in the file of --config (rate-limit: ...). A flag wins over the environment, the",
            "environment over the file.");
    for (Setting<?> setting : declared) {
      command.addOption(option(setting));
    }
    return command;
  }

  private static OptionSpec option(Setting<?> setting) {
    OptionSpec.Builder option =
        OptionSpec.builder(setting.flag())
            .type(String.class)
            .paramLabel("<" + setting.syntax() + ">")
            .arity(setting.isSwitch() ? "0..1" : "1")
            .description(setting.description(), defaultText(setting));
    if (!setting.choices().isEmpty()) {
      option.completionCandidates(setting.choices());
    }
    return setting.isSwitch() ? option.fallbackValue("true").build() : option.build();
  }

  private static String defaultText(Setting<?> setting) {
    if (setting.defaultValue() == null) {
      return "Default: none";
    }
    return "Default: " + (setting.secret() ? "secret" : setting.defaultValue());
  }
}
