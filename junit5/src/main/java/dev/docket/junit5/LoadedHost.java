package dev.docket.junit5;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs servers in this JVM, by a class loader that sees the JDK and the jars of the server: no
 * class of the tests meets one of the server's, of whatever version.
 */
final class LoadedHost implements ServerHost {

  private static final String SERVER = "dev.docket.server.embedded.EmbeddedServer";

  private final Class<?> type;
  private final Method start;

  private LoadedHost(Class<?> type) throws NoSuchMethodException {
    this.type = type;
    this.start = type.getMethod("start", Map.class);
  }

  /** Loads the server, which then stays loaded. */
  @SuppressWarnings("resource") // Its classes are needed for as long as there are servers.
  static LoadedHost load(List<Path> jars) {
    URL[] urls = jars.stream().map(LoadedHost::url).toArray(URL[]::new);
    try {
      return new LoadedHost(
          new URLClassLoader("docket", urls, ClassLoader.getPlatformClassLoader())
              .loadClass(SERVER));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("The server's jars do not fit together", impossible);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Running start(Map<String, String> settings) {
    Object server = call(start, null, settings);
    int port = number("port", server);
    int controlPort = number("controlPort", server);
    return new Running() {
      @Override
      public int port() {
        return port;
      }

      @Override
      public int controlPort() {
        return controlPort;
      }

      @Override
      public void close() {
        call(method("close"), server);
      }
    };
  }

  private int number(String name, @Nullable Object server) {
    return call(method(name), server) instanceof Integer number ? number : 0;
  }

  private Method method(String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable Object call(
      Method method, @Nullable Object object, Object... arguments) {
    try {
      return method.invoke(object, arguments);
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
