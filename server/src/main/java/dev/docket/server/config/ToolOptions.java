package dev.docket.server.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options of a tool that were given.
 *
 * @param values the values of each by its name, without the hyphens
 */
public record ToolOptions(Map<String, List<String>> values) {

  public ToolOptions {
    values = Map.copyOf(values);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of an option; null when it was not given. */
  public @Nullable String value(String name) {
    List<String> given = values.get(name);
    return given == null ? null : given.getFirst();
  }

  /** The value of a required option. */
  public String required(String name) {
    return Objects.requireNonNull(value(name));
  }

  /** The values of an option; null when it was not given. */
  public @Nullable List<String> all(String name) {
    return values.get(name);
  }
}
