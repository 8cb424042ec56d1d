package dev.docket.server.stores;

import dev.docket.storage.Storage;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one plug-in. Its own jars come first, so that its libraries never clash with
 * those of the server or of another plug-in; only what both sides must share comes from the server:
 * the JDK, Docket's core and the JSpecify annotations.
 */
final class PluginLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  /** What the address of every class of core begins with. */
  private static final String CORE = root(Storage.class);

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

  private boolean isShared(String name) {
    return SHARED.stream().anyMatch(name::startsWith) || isOfCore(name);
  }

  /** By where a class lies, as a plug-in may well have packages below one of core's. */
  private boolean isOfCore(String name) {
    URL file = getParent().getResource(file(name));
    return file != null && file.toString().startsWith(CORE);
  }

  private static String root(Class<?> type) {
    String file = file(type.getName());
    String address = Objects.requireNonNull(type.getClassLoader().getResource(file)).toString();
    return address.substring(0, address.length() - file.length());
  }

  private static String file(String className) {
    return className.replace('.', '/') + ".class";
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
