package dev.docket.server.stores;

import dev.docket.storage.StorageProvider;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The stores that are installed: the {@link StorageProvider}s on the class path and those of the
 * plug-ins. Plug-ins stay loaded for as long as the process runs.
 */
public final class Stores {

  private final List<InstalledStore> installed;
  private final Path plugins;

  Stores(List<InstalledStore> installed, Path plugins) {
    this.installed = List.copyOf(installed);
    this.plugins = plugins;
  }

  /**
   * Finds the installed stores.
   *
   * @param plugins the directory of plug-ins, in which each jar and each subdirectory with jars is
   *     one; it need not exist
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

  /**
   * The loaders of all that plug-ins may have besides stores, that of the server first.
   *
   * @param plugins as for {@link #find}
   * @throws StoreException when a plug-in is broken; the message names it
   */
  public static List<ClassLoader> loaders(Path plugins) {
    List<ClassLoader> loaders = new ArrayList<>(List.of(Stores.class.getClassLoader()));
    Plugins.in(plugins).forEach(plugin -> loaders.add(plugin.loader()));
    return loaders;
  }

  /**
   * Finds the stores on the class path alone.
   *
   * @throws StoreException when a provider is broken; the message names it
   */
  public static Stores withoutPlugins() {
    return new Stores(
        providers(Stores.class.getClassLoader(), "the class path"), Path.of("plugins"));
  }

  /** The given stores, without a search. */
  public static Stores of(List<StorageProvider> providers) {
    return new Stores(
        providers.stream().map(provider -> installed(provider, "the program")).toList(),
        Path.of("plugins"));
  }

  /** The stores found, those on the class path first. */
  public List<InstalledStore> installed() {
    return installed;
  }

  /**
   * The store with a name.
   *
   * @throws StoreException when no store or more than one has that name
   */
  public InstalledStore named(String name) {
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
          String.format(
              Locale.ROOT,
              "No store is named '%s'. Installed: %s",
              name,
              StoreException.listed(installed.stream().map(InstalledStore::name).toList())));
    }
    throw new StoreException(
        String.format(
            Locale.ROOT,
            "Several stores are named '%s': %s",
            name,
            StoreException.listed(named.stream().map(InstalledStore::origin).toList())));
  }

  /** The stores that a class loader adds to those of its parent. */
  private static List<InstalledStore> providers(ClassLoader loader, String location) {
    try {
      return ServiceLoader.load(StorageProvider.class, loader).stream()
          .filter(provider -> provider.type().getClassLoader() == loader)
          .map(provider -> installed(provider.get(), location))
          .toList();
    } catch (ServiceConfigurationError | RuntimeException | LinkageError broken) {
      throw new StoreException(
          "A store of " + location + " is broken: " + StoreException.reason(broken), broken);
    }
  }

  private static InstalledStore installed(StorageProvider provider, String location) {
    CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
    String origin =
        String.format(
            Locale.ROOT,
            "%s of %s (%s)",
            provider.getClass().getName(),
            location,
            source == null ? "unknown" : source.getLocation());
    return new InstalledStore(
        Objects.requireNonNull(provider.name(), "A provider without a name"),
        provider.settings(),
        origin,
        provider);
  }
}
