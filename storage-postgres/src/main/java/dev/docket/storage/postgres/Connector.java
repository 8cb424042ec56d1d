package dev.docket.storage.postgres;

import io.vertx.core.Vertx;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.TrustManagerFactory;

/** Connects to the database as the settings say, with a limit to everything that can take long. */
final class Connector {

  /**
   * What makes every statement of this store find its rows by the primary key, also while the
   * tables are new and nothing is known about them: plans are made once for each connection and
   * would stay as they are while the table grows.
   */
  private static final Map<String, String> PLANNING =
      Map.of(
          "plan_cache_mode", "force_generic_plan",
          "enable_seqscan", "off",
          "enable_hashjoin", "off",
          "enable_mergejoin", "off",
          "enable_sort", "off",
          "jit", "off");

  /**
   * Searches have plans of their own each time, which depend on what is asked for. But no plan of
   * theirs is good that reads a table from end to end, or all entities to join them. The memory is
   * what it takes to remember each row of a million that an index has told of, instead of each
   * page.
   */
  private static final Map<String, String> PLANNING_SEARCHES =
      Map.of(
          "plan_cache_mode", "force_custom_plan",
          "enable_seqscan", "off",
          "enable_hashjoin", "off",
          "enable_mergejoin", "off",
          "max_parallel_workers_per_gather", "0",
          "work_mem", "32MB",
          "jit", "off");

  /** Sent where none is given and one is asked for, so that PostgreSQL says that it is wrong. */
  private static final String NO_PASSWORD = "(none)";

  /** After this long without a word from the database, a connection is taken for dead. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  /** Two, so that one that waits does not hold all others up. */
  private static final int JUDGING = 2;

  /** Few: a search may keep a processor of the database busy, and a page asks for two at once. */
  private static final int SEARCHING = 2;

  private final Vertx vertx;
  private final Settings settings;

  /** The way of all connections made from now on. */
  private volatile Way way;

  Connector(Vertx vertx, Settings settings) {
    this.vertx = vertx;
    this.settings = settings;
    this.way = way(settings.sslMode());
  }

  /** Has all connections from now on made this way. */
  void take(Way found) {
    way = found;
  }

  /** The way to the database with TLS or without. */
  Way way(SslMode tls) {
    return new Way(settings.host(), settings.port(), tls);
  }

  /** Connections for what waits for nobody. */
  Sessions reading() {
    return pool(settings.connections(), SILENCE, limited(settings.timeouts().lock()));
  }

  /** Connections of their own for commits that may have to wait for others. */
  Sessions judging() {
    return pool(JUDGING, SILENCE, limited(settings.timeouts().lock()));
  }

  /**
   * The connection of the group commits, which do not wait long for a lock: those behind them have
   * nothing to do with it.
   */
  Sessions grouping() {
    Duration lock = settings.timeouts().lock().dividedBy(8).plusMillis(1);
    return pool(1, SILENCE, limited(lock));
  }

  /** Connections for searches. */
  Sessions searching() {
    return pool(SEARCHING, SILENCE, limited(settings.timeouts().lock(), PLANNING_SEARCHES));
  }

  /** A connection that only shows whether the database answers, and soon. */
  Sessions knocking() {
    return knocking(way);
  }

  /** A connection that only shows whether the database answers one who comes this way. */
  Sessions knocking(Way by) {
    return pool(by, 1, settings.timeouts().connect(), limited(settings.timeouts().lock()));
  }

  /** A connection without limits, for changes of the schema. */
  Sessions migrating() {
    return pool(1, Duration.ZERO, unlimited());
  }

  private Sessions pool(int size, Duration silence, Map<String, String> properties) {
    return pool(way, size, silence, properties);
  }

  private Sessions pool(Way by, int size, Duration silence, Map<String, String> properties) {
    PoolOptions options =
        new PoolOptions()
            .setMaxSize(size)
            .setMaxWaitQueueSize(settings.queue())
            .setConnectionTimeout(0);
    Pool pool =
        PgBuilder.pool(
            builder ->
                builder
                    .with(options)
                    .with(transport(silence))
                    .connectingTo(options(by, properties))
                    .using(vertx));
    return new Sessions(pool, settings.timeouts().waiting());
  }

  private NetClientOptions transport(Duration silence) {
    return new NetClientOptions()
        .setConnectTimeout(millis(settings.timeouts().connect()))
        .setReadIdleTimeout(millis(silence))
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setTcpKeepAlive(true)
        .setTcpUserTimeout(millis(settings.timeouts().call()));
  }

  private PgConnectOptions options(Way by, Map<String, String> properties) {
    PgConnectOptions options =
        new PgConnectOptions()
            .setHost(by.host())
            .setPort(by.port())
            .setDatabase(settings.database())
            .setUser(settings.user())
            .setCachePreparedStatements(true)
            .setProperties(properties)
            .setSslMode(by.tls())
            .setSslOptions(sslOptions(by.tls()));
    // Where none is given and one is asked for, the client breaks without another word.
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

  private Map<String, String> limited(Duration lock) {
    return limited(lock, PLANNING);
  }

  private Map<String, String> limited(Duration lock, Map<String, String> planning) {
    Map<String, String> properties = unlimited();
    properties.putAll(planning);
    properties.put("statement_timeout", text(settings.timeouts().statement()));
    properties.put("lock_timeout", text(lock));
    properties.put("idle_in_transaction_session_timeout", text(settings.timeouts().call()));
    return properties;
  }

  private Map<String, String> unlimited() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("application_name", "docket");
    // Vert.x logs every notice as a warning.
    properties.put("client_min_messages", "warning");
    // Statements of one transaction rely on seeing what others have committed in between.
    properties.put("default_transaction_isolation", "read committed");
    if (settings.schema() != null) {
      properties.put("search_path", settings.schema());
    }
    return properties;
  }

  private static String text(Duration duration) {
    return Integer.toString(millis(duration));
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
