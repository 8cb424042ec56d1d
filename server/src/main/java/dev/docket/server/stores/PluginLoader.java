package dev.docket.server.stores;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one plug-in. Its own jars come first, so that its libraries never clash with
 * those of the server or of another plug-in; only what both sides must share comes from the server:
 * the JDK, the packages of Docket's core and the JSpecify annotations.
 */
final class PluginLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  /**
   * The packages of core, by their exact names: a plug-in may well live in a package below one of
   * them.
   */
  static final Set<String> CORE =
      Set.of(
          "dev.docket",
          "dev.docket.cases",
          "dev.docket.configuration",
          "dev.docket.domains",
          "dev.docket.events",
          "dev.docket.fields",
          "dev.docket.layouts",
          "dev.docket.operations",
          "dev.docket.relateditems",
          "dev.docket.rules",
          "dev.docket.search",
          "dev.docket.storage",
          "dev.docket.tags",
          "dev.docket.templates");

  private static final List<String> SHARED = List.of("java.", "javax.", "jdk.", "org.jspecify.");
  private static final String SERVICES = "META-INF/services/";

  PluginLoader(String name, URL[] jars, ClassLoader server) {
    super(name, jars, server);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (isShared(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : loadOwnFirst(name, resolve);
    }
  }

  private Class<?> loadOwnFirst(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return findClass(name);
    } catch (ClassNotFoundException notOwn) {
      return super.loadClass(name, resolve);
    }
  }

  private static boolean isShared(String name) {
    return CORE.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
        || SHARED.stream().anyMatch(name::startsWith);
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  /** Services of the server are no services of the plug-in: it may have their types twice. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> urls = Collections.list(findResources(name));
    if (!name.startsWith(SERVICES)) {
      urls.addAll(Collections.list(getParent().getResources(name)));
    }
    return Collections.enumeration(urls);
  }
}
