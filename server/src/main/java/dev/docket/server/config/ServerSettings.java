package dev.docket.server.config;

import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.operations.Quotas;
import dev.docket.policy.Network;
import dev.docket.server.events.SentEvents;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import dev.docket.server.stores.InstalledStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server's settings, parsed and checked. {@code toString} shows no secret.
 *
 * @param quotas the service quotas
 * @param provisioning how domains are provisioned
 * @param validation how strictly cases are validated
 * @param mergeDelay how long a merge of cases runs at least
 * @param events what becomes of changes of cases
 * @param control the control plane; null when there is none
 * @param management the listener of health and metrics; null when there is none
 * @param seeding what the server begins with
 * @param tracing where traces are sent; null when none are made
 */
public record ServerSettings(
    Listening listening,
    Requests requests,
    Store store,
    Access access,
    Limits limits,
    Quotas quotas,
    Provisioning provisioning,
    ValidationPolicy validation,
    Duration mergeDelay,
    Events events,
    Logs logs,
    @Nullable Control control,
    @Nullable Management management,
    Seeding seeding,
    @Nullable Tracing tracing) {

  /**
   * The listening socket and its threads.
   *
   * @param host a host name or an IP literal
   * @param port 0 takes any free port
   * @param eventLoops threads that serve requests, 1 or more
   * @param idleTimeout how long a connection may be idle before it is closed
   * @param drainTimeout how long a stopping server waits for requests in flight; may be 0
   * @param tls how connections are encrypted; null when they are not
   */
  public record Listening(
      String host,
      int port,
      Transport transport,
      int eventLoops,
      Duration idleTimeout,
      Duration drainTimeout,
      @Nullable Tls tls) {

    /** The address of the server, such as {@code http://127.0.0.1:8080}. */
    public String url(int boundPort) {
      String name = host.contains(":") ? "[" + host + "]" : host;
      return (tls == null ? "http" : "https") + "://" + name + ":" + boundPort;
    }

    /** Whether only this machine can connect, as far as that can be told from the host. */
    public boolean isLoopback() {
      return Loopback.isAddress(host);
    }
  }

  /**
   * The PEM files of an encrypted socket. They exist; nothing is known of their content.
   *
   * @param certificate the server's certificate, then those of its issuers
   * @param key the private key of that certificate
   * @param clientCa the authorities that sign the certificates of clients; null when clients are
   *     not asked for one
   * @param clients whether a client must have a certificate; without a meaning when they are not
   *     asked
   */
  public record Tls(
      Path certificate, Path key, @Nullable Path clientCa, ClientCertificates clients) {}

  /**
   * What is accepted as a request.
   *
   * @param maxBodyBytes the largest body, in bytes
   * @param bodyMemory the memory for the bodies of all requests in flight, in bytes
   * @param bodyTimeout how long a body may take to arrive
   * @param corsOrigins origins whose pages may call; {@code *} is any, {@code loopback} those of
   *     this machine; empty switches CORS off
   * @param trustedProxies the networks of proxies whose X-Forwarded-For is believed
   * @param docs whether the API documentation is served
   * @param console whether the console is served
   * @param verifyContract whether every request and response is also validated against the contract
   */
  public record Requests(
      int maxBodyBytes,
      int bodyMemory,
      Duration bodyTimeout,
      List<String> corsOrigins,
      List<Network> trustedProxies,
      boolean docs,
      boolean console,
      boolean verifyContract) {}

  /**
   * The store.
   *
   * @param installed the chosen store
   * @param settings the values of its settings by name; those without a value are absent
   */
  public record Store(InstalledStore installed, Map<String, String> settings) {

    public Store {
      settings = Map.copyOf(settings);
    }

    /** Without the values, which may be secret. */
    @Override
    public String toString() {
      return "Store[name=" + installed.name() + ", settings=" + settings.keySet() + "]";
    }
  }

  /**
   * Who may call.
   *
   * @param accessKeys the file of access keys; null means the development key, which only a server
   *     on a loopback address may have
   * @param region the Region of callers that do not name one, such as those with a bearer token
   * @param regions the Regions that exist, {@code region} among them
   */
  public record Access(Auth auth, @Nullable Path accessKeys, String region, Set<String> regions) {

    public Access {
      regions = Set.copyOf(regions);
    }

    /** Whether the development key, which everybody knows, is active. */
    public boolean hasDevelopmentKey() {
      return auth == Auth.SIGV4 && accessKeys == null;
    }
  }

  /**
   * Rate and connection limits.
   *
   * @param perClient the rates per client and operation
   * @param perKey the rate per access key, over all accounts, Regions and operations; null for no
   *     limit
   * @param perAddress the rate per source address; null for no limit
   * @param failuresPerAddress the rate of failed authentications per source address; null for no
   *     limit
   * @param connections open connections in total
   * @param connectionsOfAddress open connections per source address
   */
  public record Limits(
      RateLimits perClient,
      @Nullable Rate perKey,
      @Nullable Rate perAddress,
      @Nullable Rate failuresPerAddress,
      int connections,
      int connectionsOfAddress) {}

  /**
   * The listening socket of the control plane.
   *
   * @param host a name or an IP literal; one of this machine when there is no token
   * @param port 0 takes any free port
   * @param token what requests must bear; null when they need not
   */
  public record Control(String host, int port, @Nullable String token) {

    /** Without the token. */
    @Override
    public String toString() {
      return "Control[host=" + host + ", port=" + port + "]";
    }
  }

  /**
   * The listening socket of health, build and metrics, which anyone may read who can connect.
   *
   * @param host a name or an IP literal
   * @param port 0 takes any free port
   * @param consoleToken what the console asks for before it shows metrics; null when it does not
   */
  public record Management(String host, int port, @Nullable String consoleToken) {

    /** Without the token. */
    @Override
    public String toString() {
      return "Management[host=" + host + ", port=" + port + "]";
    }
  }

  /**
   * What the server begins with.
   *
   * @param file describes domains that are created at start; null for none
   * @param ids the number from which all ids follow; null when they are random
   */
  public record Seeding(@Nullable Path file, @Nullable Long ids) {}

  /**
   * Where traces are sent, and which.
   *
   * @param endpoint of the collector, to which the paths of signals are added
   * @param headers that the collector wants
   * @param service the name of this service; null for the one of the resource, or else docket
   * @param resource attributes of all spans
   * @param ratio the share of traces that are kept, by those samplers that have one
   */
  public record Tracing(
      URI endpoint,
      Map<String, String> headers,
      @Nullable String service,
      Map<String, String> resource,
      TraceSampler sampler,
      double ratio) {

    public Tracing {
      headers = Map.copyOf(headers);
      resource = Map.copyOf(resource);
    }

    /** Where spans are sent. */
    public URI traces() {
      String base = endpoint.toString();
      return URI.create(base + (base.endsWith("/") ? "" : "/") + "v1/traces");
    }

    /** Without the values of headers, which may be secret. */
    @Override
    public String toString() {
      return "Tracing[endpoint=" + endpoint + ", headers=" + headers.keySet() + "]";
    }
  }

  /**
   * What becomes of changes of cases.
   *
   * @param sinks the file of those who get events; null when nobody does
   * @param plugins the directory of plug-ins, which may have sinks
   * @param sent which changes are events
   * @param retention how long changes are kept
   * @param logSize the most changes of a tenant that are kept
   * @param letterRetention how long dead letters are kept, and replays that are over
   * @param mostLetters the most dead letters of a tenant that are kept
   */
  public record Events(
      @Nullable Path sinks,
      Path plugins,
      SentEvents sent,
      Duration retention,
      int logSize,
      Duration letterRetention,
      int mostLetters) {}

  public record Logs(LogFormat format, LogLevel level, AccessLog access) {}

  /** How callers authenticate. */
  public enum Auth {
    SIGV4,
    NONE
  }

  /** Whether clients that are asked for a certificate must have one. */
  public enum ClientCertificates {
    REQUIRED,
    OPTIONAL
  }

  /** Whether the rules of a template are enforced. */
  public enum CaseRules {
    STRICT,
    OFF
  }

  /** The socket transport; {@code AUTO} is epoll where it is available. */
  public enum Transport {
    AUTO,
    EPOLL,
    IO_URING,
    NIO
  }

  /**
   * How long a process is expected to live. It is the launcher's to heed, as options for Java are
   * chosen before Java starts; {@code AUTO} is a test in memory with the development key.
   */
  public enum Profile {
    AUTO,
    TEST,
    SERVER
  }

  /** Which traces are kept; those based on a parent keep what the client says. */
  public enum TraceSampler {
    ALWAYS_ON,
    ALWAYS_OFF,
    TRACEIDRATIO,
    PARENTBASED_ALWAYS_ON,
    PARENTBASED_ALWAYS_OFF,
    PARENTBASED_TRACEIDRATIO;

    /** Whether it does what the client says. */
    public boolean heedsParents() {
      return ordinal() >= PARENTBASED_ALWAYS_ON.ordinal();
    }
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
