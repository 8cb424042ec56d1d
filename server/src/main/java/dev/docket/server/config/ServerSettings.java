package dev.docket.server.config;

import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.operations.Quotas;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import dev.docket.server.stores.InstalledStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the server is to do, read and checked. No secret shows in its text.
 *
 * @param quotas the service quotas in force
 * @param provisioning how the creation of domains goes
 * @param strictness what is asked of cases
 */
public record ServerSettings(
    Listening listening,
    Requests requests,
    Store store,
    Access access,
    Limits limits,
    Quotas quotas,
    Provisioning provisioning,
    ValidationPolicy strictness,
    Logs logs) {

  /**
   * The socket.
   *
   * @param host a name or an IP literal
   * @param port 0 takes any free port
   * @param eventLoops threads that serve requests, 1 or more
   * @param idleTimeout after which a silent connection is closed
   * @param drainTimeout how long a stopping server waits for requests under way; may be 0
   */
  public record Listening(
      String host,
      int port,
      Transport transport,
      int eventLoops,
      Duration idleTimeout,
      Duration drainTimeout) {

    private static final Pattern LOOPBACK =
        Pattern.compile("localhost|::1|127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}");

    /**
     * Whether only this machine can connect. Names other than localhost are not looked up: they are
     * taken to be reachable.
     */
    public boolean isLoopback() {
      return LOOPBACK.matcher(host).matches();
    }
  }

  /**
   * What is accepted of a request.
   *
   * @param maxBodyBytes the largest body
   * @param bodyMemory bytes for the bodies of all requests together
   * @param bodyTimeout for the whole body to arrive
   * @param corsOrigins origins whose pages may call; {@code *} is any; empty switches CORS off
   * @param docs whether the page that documents the API is served
   * @param verifyContract whether every request and response is also judged by the contract itself
   */
  public record Requests(
      int maxBodyBytes,
      int bodyMemory,
      Duration bodyTimeout,
      List<String> corsOrigins,
      boolean docs,
      boolean verifyContract) {}

  /**
   * The store.
   *
   * @param installed the one that was chosen
   * @param settings its settings by their names, without those that have no value
   */
  public record Store(InstalledStore installed, Map<String, String> settings) {

    public Store {
      settings = Map.copyOf(settings);
    }

    /** Without the values: they may be secret. */
    @Override
    public String toString() {
      return "Store[name=" + installed.name() + ", settings=" + settings.keySet() + "]";
    }
  }

  /**
   * Who may call.
   *
   * @param accessKeys the file of access keys; null stands for the development key, which only a
   *     server that listens on loopback has
   * @param region of callers who do not name one, as those with a bearer token
   */
  public record Access(Auth auth, @Nullable Path accessKeys, String region) {}

  /**
   * How often, and how many.
   *
   * @param perClient for each client and operation
   * @param perAddress for each source address; null for no limit
   * @param connections at a time, in all
   * @param connectionsOfAddress at a time, from each source address
   */
  public record Limits(
      RateLimits perClient, @Nullable Rate perAddress, int connections, int connectionsOfAddress) {}

  public record Logs(LogFormat format, LogLevel level, AccessLog access) {}

  /** How callers prove who they are. */
  public enum Auth {
    SIGV4,
    NONE
  }

  /** What becomes of values of cases that the rules of the template forbid. */
  public enum CaseRules {
    STRICT,
    OFF
  }

  /** How the server talks to sockets; {@code AUTO} is epoll where there is epoll. */
  public enum Transport {
    AUTO,
    EPOLL,
    IO_URING,
    NIO
  }

  public enum LogFormat {
    TEXT,
    JSON
  }

  public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE
  }
}
