package dev.docket.server.embedded;

import dev.docket.server.DocketServer;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.config.NamedSettings;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.logging.HostLog;
import dev.docket.server.stores.Stores;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A server that another program starts, by reflection and with types of the JDK alone: the classes
 * of the server are those of a class loader that the program does not see.
 *
 * <p>It ends no process, reads no environment and adds no shutdown hook. Everything is done on
 * threads that end with the server, so it leaves nothing in those of the program.
 */
public final class EmbeddedServer implements AutoCloseable {

  /** What a test double is started with, unless told otherwise. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "port", "0",
          // A native one warns of native access on new JDKs, and is no faster for a few calls.
          "transport", "nio",
          "docs", "false",
          "console", "false",
          // A test that is over does not wait for answers.
          "drain-timeout", "1s");

  /** The log is that of the program. */
  private static final Set<String> REFUSED = Set.of("log-level", "log-format", "access-log");

  private final DocketServer server;

  private EmbeddedServer(DocketServer server) {
    this.server = server;
  }

  /**
   * Starts a server and waits until it listens.
   *
   * @param settings values by the names of the command line
   * @throws IllegalArgumentException when a setting is wrong, with a line for each mistake
   * @throws IllegalStateException when the server cannot start
   */
  public static EmbeddedServer start(Map<String, String> settings) {
    return OwnThread.call("docket-start", () -> new EmbeddedServer(started(settings)));
  }

  private static DocketServer started(Map<String, String> given) {
    ServerSettings settings = settings(given);
    LogSetup.once();
    try {
      return DocketServer.start(settings, Clock.systemUTC());
    } catch (InvalidAccessKeysException wrong) {
      throw new IllegalArgumentException(
          settings.access().accessKeys() + ": " + String.join("\n", wrong.mistakes()), wrong);
    }
  }

  private static ServerSettings settings(Map<String, String> given) {
    for (String name : given.keySet()) {
      if (REFUSED.contains(name)) {
        throw new IllegalArgumentException(
            name + " has no effect here: an embedded server logs to the program's System.Logger");
      }
    }
    Map<String, String> settings = new TreeMap<>(DEFAULTS);
    settings.putAll(given);
    settings.put("access-log", "off");
    return NamedSettings.read(Stores.withoutPlugins(), settings);
  }

  /** The port of the API. */
  public int port() {
    return server.port();
  }

  /** The port of the control plane; 0 when there is none. */
  public int controlPort() {
    return server.controlPort();
  }

  /** Stops the server; calls in flight have a second, or what {@code drain-timeout} says. */
  @Override
  public void close() {
    OwnThread.call(
        "docket-stop",
        () -> {
          server.close();
          return true;
        });
  }

  /** Loaded once for all servers. */
  private static final class LogSetup {

    static {
      QuietNetty.load();
      HostLog.configure();
    }

    static void once() {}
  }
}
