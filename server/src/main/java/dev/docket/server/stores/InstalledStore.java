package dev.docket.server.stores;

import dev.docket.storage.Finding;
import dev.docket.storage.Installation;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageMetrics;
import dev.docket.storage.StorageProvider;
import dev.docket.storage.StorageProvider.Mistake;
import dev.docket.storage.StorageProvider.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A store that can be opened.
 *
 * @param name the name by which it is chosen
 * @param settings the settings it has
 * @param origin where it was found, for messages: its class, and the jar or directory
 * @param provider opens it
 */
public record InstalledStore(
    String name, List<Setting> settings, String origin, StorageProvider provider) {

  public InstalledStore {
    settings = List.copyOf(settings);
  }

  /**
   * What is wrong with settings.
   *
   * @param given the settings that were given; those left out have their defaults
   * @throws StoreException when a setting is unknown, or the check itself fails
   */
  public List<Mistake> mistakes(Map<String, String> given) {
    return call("checked", given, provider::mistakes);
  }

  /**
   * Opens the store.
   *
   * @param given the settings that were given; those left out have their defaults
   * @throws StoreException when a setting is unknown, missing or wrong, or the store fails to open
   */
  public Storage open(Map<String, String> given) {
    return open(given, StorageMetrics.NONE);
  }

  /**
   * Opens the store.
   *
   * @param given as for {@link #open(Map)}
   * @param metrics is told what the store does
   * @throws StoreException as {@link #open(Map)} does
   */
  public Storage open(Map<String, String> given, StorageMetrics metrics) {
    return call("opened", given, settings -> provider.open(settings, metrics));
  }

  /**
   * Migrates the store's schema.
   *
   * @param given as for {@link #open}
   * @return the version of the schema afterwards; 0 when the store has none
   * @throws StoreException as for {@link #open}
   */
  public CompletionStage<Integer> migrate(Map<String, String> given) {
    return call("migrated", given, provider::migrate);
  }

  /** The names of the checks that {@link #examine} makes, in their order. */
  public List<String> checks() {
    return provider.checks();
  }

  /**
   * Examines what the store needs.
   *
   * @param given as for {@link #open}
   * @return one finding for each of {@link #checks}, in their order
   * @throws StoreException as for {@link #open}
   */
  public CompletionStage<List<Finding>> examine(
      Map<String, String> given, Installation installation) {
    return call("examined", given, complete -> provider.examine(complete, installation));
  }

  private <T> T call(
      String what, Map<String, String> given, Function<Map<String, String>, T> provided) {
    Map<String, String> complete = withDefaults(given);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Libraries that search for services or classes ask this loader.
    thread.setContextClassLoader(provider.getClass().getClassLoader());
    try {
      return provided.apply(complete);
    } catch (RuntimeException | LinkageError failure) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "The store '%s' cannot be %s: %s",
              name,
              what,
              StoreException.reason(failure)),
          failure);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Map<String, String> withDefaults(Map<String, String> given) {
    Map<String, String> complete = new HashMap<>();
    for (Setting setting : settings) {
      String value = given.getOrDefault(setting.name(), setting.defaultValue());
      if (value != null) {
        complete.put(setting.name(), value);
      }
    }
    List<String> unknown =
        given.keySet().stream().filter(key -> !complete.containsKey(key)).toList();
    if (!unknown.isEmpty()) {
      List<String> known = settings.stream().map(Setting::name).toList();
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "The store '%s' has no setting %s. Settings: %s",
              name,
              StoreException.listed(unknown),
              StoreException.listed(known)));
    }
    return complete;
  }
}
