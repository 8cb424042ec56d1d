package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.PostgresSettings.Plans;
import dev.docket.storage.postgres.connect.PostgresSettings.Timeouts;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.pgclient.spi.PgDriver;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Connects to the database as the settings say, with a time limit for everything that can take
 * long.
 */
public final class Connector {

  private static final String PLAN_CACHE_MODE = "plan_cache_mode";
  private static final String CUSTOM_PLANS = "force_custom_plan";

  /**
   * Parameters that make every statement find its rows by the primary key, even while tables are
   * new and have no statistics. Plans are made once for each connection, and stay as they are while
   * a table grows.
   */
  private static final Map<String, String> PLANNING =
      Map.of(
          PLAN_CACHE_MODE,
          "force_generic_plan",
          "enable_seqscan",
          "off",
          "enable_hashjoin",
          "off",
          "enable_mergejoin",
          "off",
          "enable_sort",
          "off",
          "jit",
          "off");

  /**
   * Parameters for statements of searches, each of which gets a plan of its own. No plan is good
   * that reads a whole table, or joins all entities. The memory is enough to remember a million
   * rows that an index has found, one by one instead of by page.
   */
  private static final Map<String, String> PLANNING_SEARCHES =
      Map.of(
          PLAN_CACHE_MODE,
          CUSTOM_PLANS,
          "enable_seqscan",
          "off",
          "enable_hashjoin",
          "off",
          "enable_mergejoin",
          "off",
          "max_parallel_workers_per_gather",
          "0",
          "work_mem",
          "'32MB'",
          "jit",
          "off");

  /** The parameters of a login: no more than any pooler accepts. */
  private static final Map<String, String> LOGIN =
      Map.of("application_name", "docket", "client_encoding", "utf8", "DateStyle", "ISO");

  /**
   * Sent if the database asks for a password and none is set, so that PostgreSQL says it is wrong.
   */
  private static final String NO_PASSWORD = "(none)";

  /**
   * A connection on which the database has sent nothing for so long counts as dead, and is closed,
   * whatever was asked on it meanwhile.
   */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private static final Duration NEVER = Duration.ofDays(365);

  /** In characters. A longer one would be prepared anew each time; commits have long ones. */
  private static final int LONGEST_STATEMENT = 16_384;

  /** Two, so that one that waits does not hold up all others. */
  private static final int VERIFIED_COMMITS = 2;

  /**
   * One: while a group commits, the next one of its account collects. Groups of other accounts
   * share the connections of what rests.
   */
  private static final int GROUP_COMMITS = 1;

  private static final int MOST_GROUP_COMMITS = 3;

  /** Few: a search may keep a processor of the database busy, and a page asks for two at once. */
  private static final int SEARCHES = 2;

  /** Beside them, so that pages that are found quickly do not wait for what takes long. */
  private static final int SCANS = 2;

  private final Vertx vertx;
  private final PostgresSettings settings;
  private final ContextInternal home;

  /** The endpoint of all connections opened from now on. */
  private volatile Endpoint endpoint;

  private volatile int granted = Integer.MAX_VALUE;

  private final DatabaseCheck check = new DatabaseCheck();

  public Connector(Vertx vertx, PostgresSettings settings) {
    this.vertx = vertx;
    this.settings = settings;
    this.home = ((VertxInternal) vertx).createEventLoopContext();
    this.endpoint = new Endpoint(settings.addresses().getFirst(), settings.sslMode());
  }

  Vertx vertx() {
    return vertx;
  }

  /** Where all connections are opened to now. */
  Endpoint endpoint() {
    return endpoint;
  }

  /** Opens all connections to an endpoint from now on. */
  void connectTo(Endpoint found) {
    endpoint = found;
  }

  /** Checks the database that is reached. */
  public DatabaseCheck check() {
    return check;
  }

  /** Sets how many connections all workloads together may have from now on. */
  void grant(int connections) {
    granted = connections;
  }

  public int granted() {
    return granted;
  }

  /** Whether tables are divided by account. */
  public boolean isDivided() {
    return settings.plans() == Plans.CUSTOM;
  }

  /** The least total of a search term that is kept. */
  public int keepTotalsFrom() {
    return settings.keepTotalsFrom();
  }

  /** How many groups of commits an event loop may send at a time. */
  public int groups() {
    return MOST_GROUP_COMMITS;
  }

  /** How many connections an event loop can use. */
  public int wanted() {
    return settings.connections() + VERIFIED_COMMITS + GROUP_COMMITS + SEARCHES + SCANS;
  }

  /** How many connections all event loops together can use. */
  int wantedByAll() {
    int loops = 0;
    for (var each : ((VertxInternal) vertx).nettyEventLoopGroup()) {
      loops += each.isShutdown() ? 0 : 1;
    }
    return wanted() * loops;
  }

  /**
   * Connections for an event loop.
   *
   * @param size the most connections, at least one
   * @param onStarvation what to do if the database does not grant a single one
   */
  public ConnectionPool pool(ContextInternal context, int size, Runnable onStarvation) {
    Map<Workload, Integer> most =
        Map.of(
            Workload.READ, Math.min(settings.connections(), Math.max(1, size - 2)),
            Workload.VERIFIED_COMMIT, Math.min(VERIFIED_COMMITS, Math.max(1, size / 3)),
            Workload.GROUP_COMMIT, Math.min(MOST_GROUP_COMMITS, Math.max(1, size / 3)),
            Workload.SEARCH, Math.min(SEARCHES, Math.max(1, size / 3)),
            Workload.SCAN, Math.min(SCANS, Math.max(1, size / 3)),
            Workload.UNLIMITED, 1);
    return pool(context, endpoint, SILENCE, size, most, onStarvation);
  }

  /** Sessions for one workload, and for nothing else. */
  WorkloadSessions sessionsFor(Workload work) {
    return sessionsFor(work, SILENCE);
  }

  /**
   * @param silence after which a connection counts as dead
   */
  WorkloadSessions sessionsFor(Workload work, Duration silence) {
    return sessions(home, endpoint, silence, 1, work);
  }

  /** A session with short time limits that only shows whether the database answers. */
  WorkloadSessions pingSessions() {
    return sessions(home, endpoint, settings.timeouts().connect(), 1, Workload.READ);
  }

  /** Two sessions that only find out what the database at an endpoint can do. */
  WorkloadSessions probeSessions(Endpoint by) {
    return sessions(home, by, settings.timeouts().connect(), 2, Workload.PROBE);
  }

  /** A session without limits, for changes of the schema. */
  public WorkloadSessions migrationSessions() {
    return migrationSessions(home);
  }

  /** A session without limits, for an event loop. */
  public WorkloadSessions migrationSessions(ContextInternal context) {
    return sessions(context, endpoint, Duration.ZERO, 1, Workload.UNLIMITED);
  }

  private WorkloadSessions sessions(
      ContextInternal context, Endpoint by, Duration silence, int size, Workload work) {
    ConnectionPool pool = pool(context, by, silence, size, Map.of(work, size), null);
    return new WorkloadSessions(pool, work);
  }

  private ConnectionPool pool(
      ContextInternal context,
      Endpoint by,
      Duration silence,
      int size,
      Map<Workload, Integer> most,
      @Nullable Runnable onStarvation) {
    SessionFactory factory =
        new SessionFactory(
            PgDriver.INSTANCE.createConnectionFactory(vertx, transport(silence)),
            options(by),
            this::parameters);
    return new ConnectionPool(
        context,
        factory,
        size,
        most,
        settings.queue(),
        settings.timeouts().waiting(),
        rest(silence),
        onStarvation);
  }

  /** How long a session may be idle and still have time to answer before it counts as dead. */
  private static Duration rest(Duration silence) {
    return silence.isZero() ? NEVER : silence.dividedBy(2);
  }

  private NetClientOptions transport(Duration silence) {
    return new NetClientOptions()
        .setConnectTimeout(millis(settings.timeouts().connect()))
        .setReadIdleTimeout(millis(silence))
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setTcpKeepAlive(true)
        .setTcpUserTimeout(millis(settings.timeouts().call()));
  }

  private PgConnectOptions options(Endpoint by) {
    PgConnectOptions options =
        new PgConnectOptions()
            .setHost(by.to().host())
            .setPort(by.to().port())
            .setDatabase(settings.database())
            .setUser(settings.user())
            .setCachePreparedStatements(true)
            .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT)
            .setProperties(LOGIN)
            .setSslMode(by.tls())
            .setSslOptions(sslOptions(by.tls()));
    String password = settings.password();
    return options.setPassword(password == null ? NO_PASSWORD : password);
  }

  private ClientSSLOptions sslOptions(SslMode tls) {
    ClientSSLOptions options = new ClientSSLOptions();
    return switch (tls) {
      case VERIFY_FULL ->
          options.setHostnameVerificationAlgorithm("HTTPS").setTrustOptions(trusted());
      case VERIFY_CA -> options.setHostnameVerificationAlgorithm("").setTrustOptions(trusted());
      case DISABLE, ALLOW, PREFER, REQUIRE ->
          options.setHostnameVerificationAlgorithm("").setTrustAll(true);
    };
  }

  private TrustOptions trusted() {
    if (settings.rootCertificate() != null) {
      return new PemTrustOptions().addCertPath(settings.rootCertificate());
    }
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return TrustOptions.wrap(factory.getTrustManagers()[0]);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("The Java runtime has no certificates to trust", broken);
    }
  }

  /** The parameters of a session, the same names for each workload. */
  private Map<String, String> parameters(Workload work) {
    if (work == Workload.PROBE) {
      return Map.of();
    }
    Timeouts timeouts = settings.timeouts();
    Map<String, String> parameters = new LinkedHashMap<>();
    // Vert.x logs every notice as a warning.
    parameters.put("client_min_messages", "warning");
    // Statements of one transaction must see what others have committed in between.
    parameters.put("default_transaction_isolation", "'read committed'");
    parameters.put("search_path", quoted(settings.schema()));
    PLANNING.keySet().forEach(name -> parameters.put(name, SessionFactory.DEFAULT));
    PLANNING_SEARCHES.keySet().forEach(name -> parameters.put(name, SessionFactory.DEFAULT));
    parameters.putAll(
        switch (work) {
          case UNLIMITED, PROBE -> Map.of();
          case SEARCH -> PLANNING_SEARCHES;
          case READ, VERIFIED_COMMIT, GROUP_COMMIT, SCAN -> PLANNING;
        });
    if (isDivided()) {
      parameters.put(PLAN_CACHE_MODE, CUSTOM_PLANS);
    }
    boolean limited = work != Workload.UNLIMITED;
    parameters.put("statement_timeout", limited ? text(timeouts.statement()) : "0");
    parameters.put("idle_in_transaction_session_timeout", limited ? text(timeouts.call()) : "0");
    // Group commits do not wait long: those behind them have nothing to do with it.
    parameters.put(
        "lock_timeout",
        switch (work) {
          case UNLIMITED -> "0";
          case GROUP_COMMIT -> text(timeouts.lock().dividedBy(8).plusMillis(1));
          case READ, VERIFIED_COMMIT, SEARCH, SCAN, PROBE -> text(timeouts.lock());
        });
    return parameters;
  }

  private static String quoted(@Nullable String schema) {
    return schema == null ? SessionFactory.DEFAULT : "'" + schema + "'";
  }

  private static String text(Duration duration) {
    return Integer.toString(millis(duration));
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
