package dev.docket.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A server by reflection, from a class loader of its own. */
class EmbeddedServerTest {

  /**
   * Kept until the JVM ends: with a class loader that has loaded Netty's native code, that of all
   * others goes too.
   */
  private static final List<ClassLoader> LOADERS = new ArrayList<>();

  @AfterEach
  void quietLogs() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
  }

  private static AutoCloseable start(ClassLoader loader, Map<String, String> settings)
      throws ReflectiveOperationException {
    return (AutoCloseable)
        loader
            .loadClass(EmbeddedServer.class.getName())
            .getMethod("start", Map.class)
            .invoke(null, settings);
  }

  /** The classes of this test once more. */
  private static URLClassLoader isolated() {
    URL[] places =
        Stream.of(
                System.getProperty("java.class.path")
                    .split(Pattern.quote(System.getProperty("path.separator")), -1))
            .map(place -> url(Path.of(place)))
            .toArray(URL[]::new);
    URLClassLoader loader =
        new URLClassLoader("isolated", places, ClassLoader.getPlatformClassLoader());
    LOADERS.add(loader);
    return loader;
  }

  private static URL url(Path place) {
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int status(AutoCloseable server) throws ReflectiveOperationException, IOException {
    Object port = server.getClass().getMethod("port").invoke(server);
    HttpURLConnection call =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
    return call.getResponseCode();
  }

  @Test
  void servers_areStartedAndStopped() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(Map.of());
        EmbeddedServer other = EmbeddedServer.start(Map.of("region", "eu-central-1"))) {
      assertThat(server.port()).isNotZero().isNotEqualTo(other.port());
      assertThat(status(server)).isEqualTo(200);
      assertThat(status(other)).isEqualTo(200);
    }
  }

  @Test
  void server_leavesNothingInItsProgram() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Properties properties = (Properties) System.getProperties().clone();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = isolated()) {
      try (AutoCloseable server = start(loader, Map.of())) {
        assertThat(server.getClass()).isNotEqualTo(EmbeddedServer.class);
        assertThat(status(server)).isEqualTo(200);
      }
      Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
      left.removeAll(before);
      left.removeIf(thread -> thread.getContextClassLoader() != loader);
      for (Thread thread : left) {
        // Netty's last thread ends when nothing has come for a second.
        thread.join(10_000);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
    assertThat(System.getProperties()).isEqualTo(properties);
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(context);
  }

  @Test
  void controlPlane_listensIfAsked() {
    try (EmbeddedServer server = EmbeddedServer.start(Map.of());
        EmbeddedServer controlled = EmbeddedServer.start(Map.of("control-port", "0"))) {
      assertThat(server.controlPort()).isZero();
      assertThat(controlled.controlPort()).isNotZero().isNotEqualTo(controlled.port());
    }
  }

  /** A program whose main method has ended ends, though a server was left running. */
  @Test
  void threads_keepNoProcessAlive() throws Exception {
    try (URLClassLoader loader = isolated();
        AutoCloseable server = start(loader, Map.of())) {
      assertThat(status(server)).isEqualTo(200);
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getContextClassLoader() == loader)
          // Netty's ends by itself after a second without work.
          .filteredOn(thread -> !thread.getName().startsWith("globalEventExecutor"))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void mistakes_areListed() {
    assertThatThrownBy(
            () -> EmbeddedServer.start(Map.of("rate-limits", "?", "regin", "x", "auth", "maybe")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no setting regin; did you mean region?")
        .hasMessageContaining("rate-limits = ?")
        .hasMessageContaining("auth = maybe");
  }

  @Test
  void logSettings_areRefused() {
    assertThatThrownBy(() -> EmbeddedServer.start(Map.of("log-level", "debug")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("log-level has no effect here");
  }

  @Test
  void portInUse_isSaid() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(Map.of())) {
      Map<String, String> same = Map.of("port", Integer.toString(server.port()));
      assertThatThrownBy(() -> EmbeddedServer.start(same))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("cannot listen on port " + server.port());
    }
  }

  @Test
  void methods_needTheJdkOnly() {
    assertThat(EmbeddedServer.class.getMethods())
        .filteredOn(method -> method.getDeclaringClass() == EmbeddedServer.class)
        .filteredOn(method -> method.getReturnType() != EmbeddedServer.class)
        .allSatisfy(
            method -> {
              assertThat(method.getReturnType().getPackageName()).startsWith("java.");
              assertThat(method.getParameterTypes())
                  .allMatch(type -> type.getPackageName().startsWith("java."));
            });
  }
}
