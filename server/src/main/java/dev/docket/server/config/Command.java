package dev.docket.server.config;

import java.util.function.ToIntFunction;

/**
 * Something that can be done with a configuration.
 *
 * @param name as it is typed
 * @param description one line for the help
 * @param run does it and answers the exit code
 */
public record Command(String name, String description, ToIntFunction<ServerSettings> run) {}
