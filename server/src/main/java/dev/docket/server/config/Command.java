package dev.docket.server.config;

import java.util.function.ToIntFunction;

/**
 * A command that runs with settings.
 *
 * @param name the word that is typed
 * @param description one line for the help
 * @param run runs the command and returns the exit code
 */
public record Command(String name, String description, ToIntFunction<ServerSettings> run) {}
