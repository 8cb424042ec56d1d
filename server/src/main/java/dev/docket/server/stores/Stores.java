package dev.docket.server.stores;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import dev.docket.storage.StorageProvider.Setting;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The stores that are installed: the {@link StorageProvider}s on the class path and those of the
 * plug-ins. The classes of plug-ins stay loaded as long as the process runs.
 */
public final class Stores {

  private final List<InstalledStore> installed;
  private final Path plugins;

  Stores(List<InstalledStore> installed, Path plugins) {
    this.installed = List.copyOf(installed);
    this.plugins = plugins;
  }

  /**
   * Looks for stores.
   *
   * @param plugins the directory of plug-ins, in which each jar is one and each sub-directory with
   *     the jars in it; it need not exist
   * @throws StoreException when a plug-in or a provider is broken; the message names it
   */
  public static Stores find(Path plugins) {
    List<InstalledStore> installed =
        new ArrayList<>(providers(Stores.class.getClassLoader(), "the class path"));
    for (Plugins.Plugin plugin : Plugins.in(plugins)) {
      installed.addAll(providers(plugin.loader(), "the plug-in " + plugin.path()));
    }
    return new Stores(installed, plugins);
  }

  /** The stores that were found, those of the class path first. */
  public List<InstalledStore> installed() {
    return installed;
  }

  /**
   * Opens the store of a name.
   *
   * @param settings the settings that were given; those left out have their defaults
   * @throws StoreException when no store or more than one has that name, when a setting is unknown,
   *     missing or wrong, or when the store fails to open
   */
  public Storage open(String name, Map<String, String> settings) {
    InstalledStore store = named(name);
    Map<String, String> complete = withDefaults(store, settings);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Libraries of a plug-in that look for services or classes ask this loader.
    thread.setContextClassLoader(store.provider().getClass().getClassLoader());
    try {
      return store.provider().open(complete);
    } catch (RuntimeException | LinkageError failure) {
      throw new StoreException(
          "The store '" + name + "' cannot be opened: " + reason(failure), failure);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private InstalledStore named(String name) {
    List<InstalledStore> named =
        installed.stream().filter(store -> store.name().equals(name)).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (installed.isEmpty()) {
      throw new StoreException(
          "No store is installed, neither on the class path nor in the plug-in directory "
              + plugins);
    }
    if (named.isEmpty()) {
      throw new StoreException(
          "No store is named '%s'. Installed: %s"
              .formatted(name, joined(installed.stream().map(InstalledStore::name).toList())));
    }
    throw new StoreException(
        "Several stores are named '%s': %s"
            .formatted(name, joined(named.stream().map(InstalledStore::origin).toList())));
  }

  private static Map<String, String> withDefaults(
      InstalledStore store, Map<String, String> settings) {
    Map<String, String> complete = new HashMap<>();
    for (Setting setting : store.settings()) {
      String value = settings.getOrDefault(setting.name(), setting.defaultValue());
      if (value != null) {
        complete.put(setting.name(), value);
      }
    }
    List<String> unknown =
        settings.keySet().stream().filter(name -> !complete.containsKey(name)).toList();
    if (!unknown.isEmpty()) {
      List<String> known = store.settings().stream().map(Setting::name).toList();
      throw new StoreException(
          "The store '%s' has no setting %s. Settings: %s"
              .formatted(store.name(), joined(unknown), joined(known)));
    }
    return complete;
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? "none" : words.stream().sorted().collect(Collectors.joining(", "));
  }

  private static List<InstalledStore> providers(ClassLoader loader, String place) {
    try {
      List<InstalledStore> stores = new ArrayList<>();
      for (StorageProvider provider : ServiceLoader.load(StorageProvider.class, loader)) {
        stores.add(installed(provider, place));
      }
      return stores;
    } catch (ServiceConfigurationError | RuntimeException | LinkageError broken) {
      throw new StoreException("A store of " + place + " is broken: " + reason(broken), broken);
    }
  }

  private static InstalledStore installed(StorageProvider provider, String place) {
    CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
    String origin =
        "%s of %s (%s)"
            .formatted(
                provider.getClass().getName(),
                place,
                source == null ? "unknown" : source.getLocation());
    return new InstalledStore(
        Objects.requireNonNull(provider.name(), "A provider without a name"),
        provider.settings(),
        origin,
        provider);
  }

  /** What an operator can make something of: an exception's message may be missing or bare. */
  private static String reason(Throwable failure) {
    return failure instanceof IllegalArgumentException && failure.getMessage() != null
        ? failure.getMessage()
        : failure.toString();
  }
}
