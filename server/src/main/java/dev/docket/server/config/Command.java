package dev.docket.server.config;

import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * A command that runs with settings.
 *
 * @param name the word that is typed
 * @param description one line for the help
 * @param options what it takes besides the settings
 * @param run runs the command with the options that were given, and returns the exit code
 */
public record Command(
    String name,
    String description,
    List<Tool.Option> options,
    ToIntBiFunction<ServerSettings, ToolOptions> run) {

  /** A command that takes nothing but the settings. */
  public Command(String name, String description, ToIntFunction<ServerSettings> run) {
    this(name, description, List.of(), (settings, options) -> run.applyAsInt(settings));
  }
}
