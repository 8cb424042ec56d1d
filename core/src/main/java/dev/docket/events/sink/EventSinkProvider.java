package dev.docket.events.sink;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opens sinks of one sort. {@link java.util.ServiceLoader} finds it, and its name chooses it in the
 * configuration.
 */
public interface EventSinkProvider {

  /** The name by which it is chosen: lower-case letters, digits and hyphens. */
  String name();

  /** The settings it understands; all others are refused. */
  List<Setting> settings();

  /**
   * Checks settings without opening a sink, so that an operator sees every mistake at once.
   *
   * @param settings a value for each setting that was given
   * @return what is wrong; empty when the settings can be used
   */
  List<Mistake> mistakes(Map<String, String> settings, SinkContext context);

  /**
   * Opens a sink. Does not wait for its receiver.
   *
   * @param settings a value for each setting that was given
   * @throws IllegalArgumentException when a setting is unknown, missing or wrong; the message names
   *     all of these, holds no secret and is shown to the operator
   */
  EventSink open(Map<String, String> settings, SinkContext context);

  /**
   * A setting of a sink.
   *
   * @param name lower-case words joined by hyphens
   * @param description one line for the operator
   * @param defaultValue what holds when it is not given, or null
   * @param secret whether its value must never be shown
   */
  record Setting(String name, String description, @Nullable String defaultValue, boolean secret) {}

  /**
   * What is wrong with a setting.
   *
   * @param setting its name
   * @param what continues a sentence that starts with the name, such as "is missing"; never has a
   *     secret in it
   */
  record Mistake(String setting, String what) {}
}
