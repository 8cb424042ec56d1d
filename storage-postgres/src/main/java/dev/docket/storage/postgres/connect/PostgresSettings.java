package dev.docket.storage.postgres.connect;

import dev.docket.storage.DurationRange;
import dev.docket.storage.StorageProvider.Mistake;
import dev.docket.storage.StorageProvider.Setting;
import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the store, read and checked.
 *
 * @param addresses of servers, at least one; one that accepts writes is used
 * @param rootCertificate a PEM file with the certificates to trust, or null to trust those of the
 *     Java runtime
 * @param schema the schema of the tables, or null for the user's own default
 * @param connections connections for reads for each event loop; commits have three more, searches
 *     two
 * @param queue calls that may wait on each event loop
 * @param keepTotalsFrom the least total of a search term that is kept
 * @param migrate whether the schema is migrated at the start
 * @param plans how statements are planned
 * @param distribute whether tables are distributed over nodes of Citus, when they have been
 *     migrated
 */
public record PostgresSettings(
    List<Address> addresses,
    String database,
    String user,
    @Nullable String password,
    SslMode sslMode,
    @Nullable String rootCertificate,
    @Nullable String schema,
    int connections,
    int queue,
    int keepTotalsFrom,
    Timeouts timeouts,
    boolean migrate,
    Plans plans,
    boolean distribute) {

  /** How statements are planned. */
  public enum Plans {
    /** Once for each connection. Searches are always planned for their parameters. */
    GENERIC,

    /**
     * Each time, for the parameters at hand, so that only that part of tables is looked at which
     * has the account.
     */
    CUSTOM
  }

  /**
   * The address of a server.
   *
   * @param host a name, an address, or the directory of a Unix socket, which begins with a slash
   */
  public record Address(String host, int port) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /**
   * Time limits.
   *
   * @param call from a call to its answer, whatever happens
   * @param waiting for a free connection
   * @param connect until a connection is open
   * @param statement for one statement in the database
   * @param lock for a lock in the database
   */
  public record Timeouts(
      Duration call, Duration waiting, Duration connect, Duration statement, Duration lock) {}

  public static final List<Setting> ALL =
      List.of(
          new Setting(
              "url",
              "Address of the database: postgresql://user:password@host:5432/database"
                  + "?sslmode=verify-full&sslrootcert=/file.pem",
              null,
              true),
          new Setting("user", "User; overrides the one in the URL", null, false),
          new Setting("password", "Password; overrides the one in the URL", null, true),
          new Setting("password-file", "File that holds nothing but the password", null, false),
          new Setting("schema", "Schema of the tables; by default the user's own", null, false),
          new Setting("connections", "Connections for reads per event loop", "4", false),
          new Setting("queue", "Calls that may wait per event loop", "1000", false),
          new Setting(
              "keep-totals-from", "Least total of a search term that is kept", "2000", false),
          new Setting("timeout", "Time limit of a call", "4s", false),
          new Setting("wait-timeout", "Time limit of the wait for a connection", "3s", false),
          new Setting("connect-timeout", "Time limit of connecting", "2s", false),
          new Setting("statement-timeout", "Time limit of a statement", "3s", false),
          new Setting("lock-timeout", "Time limit of the wait for a lock", "2s", false),
          new Setting(
              "migrate", "Whether to migrate the schema at start: auto or off", "auto", false),
          new Setting(
              "plans",
              "Plans of statements: generic, or custom where tables are divided by account",
              "generic",
              false),
          new Setting(
              "distribute",
              "Whether to distribute the tables when they are migrated: off or citus",
              "off",
              false));

  private static final Map<String, SslMode> SSL_MODES =
      Map.of(
          "disable", SslMode.DISABLE,
          "prefer", SslMode.PREFER,
          "require", SslMode.REQUIRE,
          "verify-ca", SslMode.VERIFY_CA,
          "verify-full", SslMode.VERIFY_FULL);
  private static final Set<String> URL_PARAMETERS =
      Set.of("sslmode", "sslrootcert", "target_session_attrs");

  /** All mean the same: only a server that accepts writes can be used. */
  private static final Set<String> TARGETS = Set.of("any", "read-write", "primary");

  private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
  private static final DurationRange TIMEOUTS =
      new DurationRange(Duration.ofMillis(1), Duration.ofDays(7));
  private static final int DEFAULT_PORT = 5432;

  /** Each reads some settings, and together they read all. */
  private static final List<Consumer<Map<String, String>>> PARTS =
      List.of(
          given -> sslMode(url(given)),
          given -> rootCertificate(url(given)),
          given -> user(given, url(given)),
          PostgresSettings::passwordFile,
          given -> password(given, url(given)),
          PostgresSettings::schema,
          PostgresSettings::connections,
          PostgresSettings::queue,
          PostgresSettings::keepTotalsFrom,
          given -> duration(given, "timeout"),
          given -> duration(given, "wait-timeout"),
          given -> duration(given, "connect-timeout"),
          given -> duration(given, "statement-timeout"),
          given -> duration(given, "lock-timeout"),
          PostgresSettings::migrate,
          PostgresSettings::plans,
          PostgresSettings::distribute);

  /** A setting that is missing or wrong. */
  private static final class WrongException extends IllegalArgumentException {

    private final transient Mistake mistake;

    WrongException(Mistake mistake) {
      super(sentence(mistake));
      this.mistake = mistake;
    }
  }

  /**
   * Everything that is wrong with settings, without secrets.
   *
   * @param given the values by the names in {@link #ALL}
   */
  public static List<Mistake> mistakes(Map<String, String> given) {
    // What is wrong with the URL is met by every part that needs it.
    Set<Mistake> mistakes = new LinkedHashSet<>();
    for (Consumer<Map<String, String>> part : PARTS) {
      try {
        part.accept(given);
      } catch (WrongException wrong) {
        mistakes.add(wrong.mistake);
      }
    }
    return List.copyOf(mistakes);
  }

  /**
   * @param given the values by the names in {@link #ALL}
   * @throws IllegalArgumentException if one is missing or wrong; the message names all of these and
   *     holds no secret
   */
  public static PostgresSettings read(Map<String, String> given) {
    List<Mistake> mistakes = mistakes(given);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(
          mistakes.stream().map(PostgresSettings::sentence).collect(Collectors.joining("; ")));
    }
    PostgresUrl url = url(given);
    String user = user(given, url);
    return new PostgresSettings(
        url.hosts().stream().map(PostgresSettings::address).toList(),
        url.database() == null ? user : url.database(),
        user,
        password(given, url),
        sslMode(url),
        rootCertificate(url),
        schema(given),
        connections(given),
        queue(given),
        keepTotalsFrom(given),
        new Timeouts(
            duration(given, "timeout"),
            duration(given, "wait-timeout"),
            duration(given, "connect-timeout"),
            duration(given, "statement-timeout"),
            duration(given, "lock-timeout")),
        migrate(given),
        distribute(given) ? Plans.CUSTOM : plans(given),
        distribute(given));
  }

  private static String user(Map<String, String> given, PostgresUrl url) {
    String user = given.getOrDefault("user", url.user());
    if (user == null) {
      throw wrong("user", "is missing");
    }
    return user;
  }

  private static Address address(PostgresUrl.Host host) {
    return new Address(
        host.name() == null || host.name().isEmpty() ? "localhost" : host.name(),
        host.port() == null ? DEFAULT_PORT : host.port());
  }

  private static PostgresUrl url(Map<String, String> given) {
    String text = given.get("url");
    if (text == null) {
      throw wrong("url", "is missing");
    }
    PostgresUrl url;
    try {
      url = PostgresUrl.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw wrong("url", String.valueOf(malformed.getMessage()));
    }
    for (String parameter : url.parameters().keySet()) {
      if (!URL_PARAMETERS.contains(parameter)) {
        throw wrong(
            "url",
            "has a parameter other than host, sslmode, sslrootcert and target_session_attrs");
      }
    }
    if (!TARGETS.contains(url.parameters().getOrDefault("target_session_attrs", "any"))) {
      throw wrong("url", "has a target_session_attrs other than any, read-write and primary");
    }
    return url;
  }

  private static @Nullable String password(Map<String, String> given, PostgresUrl url) {
    if (!given.containsKey("password-file")) {
      return given.getOrDefault("password", url.password());
    }
    if (given.containsKey("password") || url.password() != null) {
      throw wrong("password-file", "cannot be given beside a password");
    }
    return passwordFile(given);
  }

  private static @Nullable String passwordFile(Map<String, String> given) {
    String file = given.get("password-file");
    if (file == null) {
      return null;
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw wrong("password-file", "cannot be read: " + unreadable);
    }
  }

  private static SslMode sslMode(PostgresUrl url) {
    SslMode mode = SSL_MODES.get(url.parameters().getOrDefault("sslmode", "prefer"));
    if (mode == null) {
      throw wrong(
          "url", "has an sslmode other than disable, prefer, require, verify-ca and verify-full");
    }
    // As with libpq, a certificate to trust is not passed over.
    return mode == SslMode.REQUIRE && url.parameters().containsKey("sslrootcert")
        ? SslMode.VERIFY_CA
        : mode;
  }

  private static @Nullable String rootCertificate(PostgresUrl url) {
    String file = url.parameters().get("sslrootcert");
    if (file != null && !Files.isReadable(Path.of(file))) {
      throw wrong("url", "has an sslrootcert that cannot be read: " + file);
    }
    return file;
  }

  private static @Nullable String schema(Map<String, String> given) {
    String schema = given.get("schema");
    if (schema != null && !SCHEMA.matcher(schema).matches()) {
      throw wrong("schema", "has other characters than lower-case letters, digits and _");
    }
    return schema;
  }

  private static int connections(Map<String, String> given) {
    return number(given, "connections", 1_000);
  }

  private static int queue(Map<String, String> given) {
    return number(given, "queue", 1_000_000);
  }

  private static int keepTotalsFrom(Map<String, String> given) {
    return number(given, "keep-totals-from", 1_000_000_000);
  }

  private static int number(Map<String, String> given, String name, int most) {
    try {
      int value = Integer.parseInt(value(given, name));
      if (value >= 1 && value <= most) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Refused below, like a number out of range.
    }
    throw wrong(name, "is not a number from 1 to " + most);
  }

  private static Duration duration(Map<String, String> given, String name) {
    try {
      return TIMEOUTS.parse(value(given, name));
    } catch (IllegalArgumentException outOfRange) {
      throw wrong(name, String.valueOf(outOfRange.getMessage()));
    }
  }

  private static boolean migrate(Map<String, String> given) {
    return switch (value(given, "migrate")) {
      case "auto" -> true;
      case "off" -> false;
      default -> throw wrong("migrate", "is neither auto nor off");
    };
  }

  private static Plans plans(Map<String, String> given) {
    return switch (value(given, "plans")) {
      case "generic" -> Plans.GENERIC;
      case "custom" -> Plans.CUSTOM;
      default -> throw wrong("plans", "is neither generic nor custom");
    };
  }

  private static boolean distribute(Map<String, String> given) {
    return switch (value(given, "distribute")) {
      case "off" -> false;
      case "citus" -> true;
      default -> throw wrong("distribute", "is neither off nor citus");
    };
  }

  /** The given value, or else the default. */
  private static String value(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value != null) {
      return value;
    }
    return ALL.stream()
        .filter(setting -> setting.name().equals(name))
        .map(Setting::defaultValue)
        .findFirst()
        .orElseThrow();
  }

  private static WrongException wrong(String name, String what) {
    return new WrongException(new Mistake(name, what));
  }

  private static String sentence(Mistake mistake) {
    return "postgres-" + mistake.setting() + " " + mistake.what();
  }

  /** Where the database is, without a secret. */
  @Override
  public String toString() {
    String servers = addresses.stream().map(Address::toString).collect(Collectors.joining(","));
    return servers + "/" + database + (schema == null ? "" : " schema " + schema);
  }
}
