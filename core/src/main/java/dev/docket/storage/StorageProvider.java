package dev.docket.storage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Opens stores of one sort. {@link java.util.ServiceLoader} finds it, and its name chooses it at
 * start.
 */
public interface StorageProvider {

  /** The name by which it is chosen: lower-case letters, digits and hyphens. */
  String name();

  /**
   * The settings it understands. The server takes each as {@code --<provider>-<setting>} and
   * refuses all others.
   */
  default List<Setting> settings() {
    return List.of();
  }

  /**
   * Checks settings without opening a store, so that an operator sees every mistake at once.
   *
   * @param settings as for {@link #open}
   * @return what is wrong, in the order of {@link #settings}; empty when the settings can be used
   */
  default List<Mistake> mistakes(Map<String, String> settings) {
    return List.of();
  }

  /**
   * Opens a store.
   *
   * @param settings a value for each setting that was given or has a default
   * @throws IllegalArgumentException when a setting is missing or wrong; the message names it and
   *     is shown to the operator
   */
  Storage open(Map<String, String> settings);

  /**
   * Opens a store that tells what it does. A provider that does not override this opens one that
   * tells nothing.
   *
   * @param settings as for {@link #open(Map)}
   * @param metrics is told
   * @throws IllegalArgumentException as {@link #open(Map)} does
   */
  default Storage open(Map<String, String> settings, StorageMetrics metrics) {
    return open(settings);
  }

  /**
   * Migrates the schema of the data to this version without opening a store, for operators who do
   * not let the server do it. A store that keeps nothing has nothing to do.
   *
   * @param settings as for {@link #open}
   * @return the version that the schema then has, 0 if the store has no schema; fails with {@link
   *     UnavailableException} if it cannot be done now
   */
  default CompletionStage<Integer> migrate(Map<String, String> settings) {
    return CompletableFuture.completedStage(0);
  }

  /** The names of the checks that {@link #examine} makes, in their order. */
  default List<String> checks() {
    return List.of();
  }

  /**
   * Examines what a store needs, without opening one and without changing anything, so that an
   * operator sees everything that is wrong at once.
   *
   * @param settings as for {@link #open}
   * @return one finding for each of {@link #checks}, in their order, also for what could not be
   *     looked at; fails only if the settings are wrong
   */
  default CompletionStage<List<Finding>> examine(
      Map<String, String> settings, Installation installation) {
    return CompletableFuture.completedStage(List.of());
  }

  /**
   * A setting of a store.
   *
   * @param name lower-case words joined by hyphens, without the provider's name
   * @param description one line for the operator
   * @param defaultValue what holds when it is not given, or null
   * @param secret whether its value must never be shown
   */
  record Setting(String name, String description, @Nullable String defaultValue, boolean secret) {}

  /**
   * What is wrong with a setting.
   *
   * @param setting its name, without the provider's
   * @param what continues a sentence that starts with the name, such as "is missing"; never has a
   *     secret in it
   */
  record Mistake(String setting, String what) {}
}
