package dev.docket.server.config;

import dev.docket.server.stores.InstalledStore;
import dev.docket.server.stores.StoreException;
import dev.docket.server.stores.Stores;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The command line {@code docket}: reads the settings, then runs a command with it or shows it.
 *
 * <p>It neither reads the environment of the process nor ends it, so tests can run it as it is.
 */
public final class CommandLineApp {

  /** The exit code of success. */
  public static final int OK = 0;

  /** The exit code of a wrong command line or setting. */
  public static final int MISTAKE = 2;

  /** The settings that say where plug-ins are. */
  private static final List<Setting<?>> PLACES =
      List.of(SettingDefinitions.CONFIG, SettingDefinitions.PLUGINS);

  private final String version;
  private final Function<Path, Stores> stores;
  private final Map<String, String> environment;
  private final PrintWriter out;
  private final PrintWriter err;
  private final List<Command> commands;
  private final Supplier<List<Tool>> tools;

  /** A command line without tools. */
  public CommandLineApp(
      String version,
      Function<Path, Stores> stores,
      Map<String, String> environment,
      PrintWriter out,
      PrintWriter err,
      List<Command> commands) {
    this(version, stores, environment, out, err, commands, List::of);
  }

  /**
   * @param version the version that {@code --version} prints
   * @param stores finds the installed stores, including those in a directory of plug-ins
   * @param environment the environment variables
   * @param commands the commands that run with settings, besides {@code config}
   * @param tools those that run with options of their own; asked for when the line is not a plain
   *     command, so that a server starts without them
   */
  public CommandLineApp(
      String version,
      Function<Path, Stores> stores,
      Map<String, String> environment,
      PrintWriter out,
      PrintWriter err,
      List<Command> commands,
      Supplier<List<Tool>> tools) {
    this.version = version;
    this.stores = stores;
    this.environment = Map.copyOf(environment);
    this.out = out;
    this.err = err;
    this.commands = List.copyOf(commands);
    this.tools = tools;
  }

  /** Runs the command line and returns an exit code. */
  public int run(String... arguments) {
    try {
      return execute(arguments);
    } catch (SettingsException e) {
      e.mistakes().forEach(err::println);
      return MISTAKE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int execute(String... words) {
    PlainLine plain = PlainLine.of(commands, words);
    Map<String, String> places = plain == null ? null : plain.some(PLACES);
    if (plain == null || places == null) {
      return executeUnusual(words);
    }
    Stores installed = stores(places);
    List<Setting<?>> declared = declared(installed.installed());
    Map<String, String> flags = plain.flags(declared);
    if (flags == null) {
      return executeUnusual(words);
    }
    List<String> mistakes = new ArrayList<>();
    SettingTexts texts = SettingTexts.of(declared, flags, environment, mistakes);
    return plain
        .command()
        .run()
        .applyAsInt(settings(texts, installed, mistakes), new ToolOptions(Map.of()));
  }

  private static ServerSettings settings(
      SettingTexts texts, Stores installed, List<String> mistakes) {
    return new SettingsReader(texts, installed, mistakes).read();
  }

  private int executeUnusual(String... words) {
    List<Tool> offered = tools.get();
    Stores installed =
        stores(new Arguments(SettingDefinitions.ALL, commands, offered, words).flags());
    List<Setting<?>> declared = declared(installed.installed());
    Arguments arguments = new Arguments(declared, commands, offered, words);
    if (arguments.asksForHelp()) {
      arguments.printHelp(out);
      return OK;
    }
    if (arguments.asksForVersion()) {
      out.println("docket " + version);
      return OK;
    }
    List<String> mistakes = new ArrayList<>(arguments.mistakes());
    if (!arguments.isComplete()) {
      mistakes.forEach(err::println);
      arguments.printHelp(err);
      return MISTAKE;
    }
    if (arguments.asksForCompletion()) {
      if (!mistakes.isEmpty()) {
        throw new SettingsException(mistakes);
      }
      arguments.printCompletion(out);
      return OK;
    }
    Tool tool = arguments.tool();
    if (tool != null) {
      return run(tool, arguments.options(tool.options()), mistakes);
    }

    SettingTexts texts = SettingTexts.of(declared, arguments.flags(), environment, mistakes);
    ServerSettings settings = settings(texts, installed, mistakes);
    if (arguments.asksToShow()) {
      SettingsReport.lines(shown(settings), texts).forEach(out::println);
      return OK;
    }
    Command command = command(arguments.commandName());
    return command.run().applyAsInt(settings, arguments.options(command.options()));
  }

  private int run(Tool tool, ToolOptions options, List<String> mistakes) {
    if (mistakes.isEmpty()) {
      tool.options().stream()
          .filter(option -> option.required() && !options.has(option.name()))
          .forEach(option -> mistakes.add(option.flag() + " is missing"));
    }
    if (!mistakes.isEmpty()) {
      mistakes.forEach(err::println);
      return tool.mistake();
    }
    return tool.run().applyAsInt(options);
  }

  private Command command(String name) {
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Reads the setting that says where plug-ins are: their stores declare further settings. */
  private Stores stores(Map<String, String> flags) {
    List<String> mistakes = new ArrayList<>();
    SettingTexts texts =
        SettingTexts.of(SettingDefinitions.ALL, flags, environment, new ArrayList<>());
    Path plugins = texts.read(SettingDefinitions.PLUGINS, mistakes);
    if (plugins == null) {
      throw new SettingsException(mistakes);
    }
    try {
      return stores.apply(plugins);
    } catch (StoreException broken) {
      throw new SettingsException(List.of(String.valueOf(broken.getMessage())));
    }
  }

  private static List<Setting<?>> declared(List<InstalledStore> stores) {
    // Stores with the same name are refused when that name is chosen; until then the first stands
    // for all.
    Map<String, InstalledStore> byName = new LinkedHashMap<>();
    stores.forEach(store -> byName.putIfAbsent(store.name(), store));
    List<Setting<?>> declared =
        Stream.concat(
                SettingDefinitions.ALL.stream(),
                byName.values().stream().flatMap(CommandLineApp::settingsOf))
            .toList();
    Set<String> names = new HashSet<>();
    for (Setting<?> setting : declared) {
      if (!names.add(setting.name())) {
        throw new SettingsException(
            List.of("Two settings have the name " + setting.name() + ": look into the plug-ins"));
      }
    }
    return declared;
  }

  private static List<Setting<?>> shown(ServerSettings settings) {
    return declared(List.of(settings.store().installed()));
  }

  private static Stream<Setting<?>> settingsOf(InstalledStore store) {
    return store.settings().stream().map(setting -> Setting.of(store, setting));
  }
}
