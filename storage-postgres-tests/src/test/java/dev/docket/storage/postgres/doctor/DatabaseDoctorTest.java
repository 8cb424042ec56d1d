package dev.docket.storage.postgres.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.CheckResult;
import dev.docket.storage.CheckResult.Grade;
import dev.docket.storage.Condition;
import dev.docket.storage.Finding;
import dev.docket.storage.Installation;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.PostgresStorageProvider;
import dev.docket.storage.postgres.Ticket;
import dev.docket.storage.postgres.Waiting;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.FreePort;
import dev.docket.testing.postgres.PostgresServer;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check, on a PostgreSQL that is sound and on one that is not. */
class DatabaseDoctorTest {

  /**
   * As an operator sets it up, but for what only makes tests slow, and without anybody who clears
   * up while a test looks.
   */
  private static final Map<String, String> SOUND =
      Map.of(
          "fsync", "off",
          "full_page_writes", "on",
          "synchronous_commit", "on",
          "autovacuum_naptime", "86400");

  /** A pooler is asked for by {@code .ci/pgbouncer}, and no test has so old a PostgreSQL. */
  private static final Set<String> ELSEWHERE = Set.of("database-pooler", "database-version");

  private static final InstantSource CLOCK = InstantSource.system();
  private static final int ATTEMPTS = 200;

  private static PostgresServer server;

  private String database = "";

  @BeforeAll
  static void start() {
    server = PostgresServer.start(SOUND);
    Databases.execute(server.url(), "CREATE ROLE docket LOGIN PASSWORD 'docket'");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A database of its own for the role, with an entity that is found by searches. */
  private void prepare() {
    create("");
    answer(new PostgresStorageProvider().migrate(settings()));
    Key<Counter> desk = StoreUnderTest.newTenant().child(Counter.KIND, "desk");
    try (Storage storage = new PostgresStorageProvider().open(settings())) {
      answer(
          storage.commit(
              Changes.of(
                  Change.create(desk, new Counter(1)),
                  Change.create(
                      desk.child(Ticket.KIND, "1"),
                      new Ticket("Parcel", "open", "c", "", 1, 1, Instant.EPOCH)))));
      answer(
          storage.search(
              new Search<>(
                  desk,
                  Ticket.KIND,
                  new Condition.Mentions("arce"),
                  List.of(Sort.descending("updated")),
                  10,
                  null,
                  true)));
    }
  }

  private void create(String more) {
    database = "d" + UUID.randomUUID().toString().replace("-", "");
    Databases.execute(server.url(), "CREATE DATABASE " + database + " OWNER docket " + more);
  }

  private static <T> T answer(CompletionStage<T> stage) {
    return Waiting.answer(stage);
  }

  private String url(String login, String host) {
    return "postgresql://" + login + "@" + host + ":" + server.port() + "/" + database;
  }

  private Map<String, String> settings() {
    return Map.of("url", url("docket:docket", "localhost"));
  }

  private String administrator() {
    return server.url().replaceFirst("/postgres$", "/" + database);
  }

  /** Without waiting for a standby, which may be one that is not there. */
  private void execute(String... statements) {
    Databases.execute(
        administrator(),
        Stream.concat(Stream.of("SET synchronous_commit = local"), Stream.of(statements))
            .toArray(String[]::new));
  }

  private static Map<String, CheckResult> examine(
      Map<String, String> settings, int eventLoops, InstantSource clock) {
    Kinds kinds = new Kinds(List.of(Counter.KIND, Ticket.KIND), List.of());
    List<Finding> findings =
        answer(
            new PostgresStorageProvider()
                .examine(settings, new Installation(kinds, eventLoops, clock)));
    assertThat(findings).extracting(Finding::check).isEqualTo(DatabaseDoctor.CHECKS);
    return findings.stream()
        .collect(Collectors.toMap(Finding::check, Finding::result, (a, b) -> b, HashMap::new));
  }

  private CheckResult result(String check, Map<String, String> settings) {
    return Objects.requireNonNull(examine(settings, 2, CLOCK).get(check));
  }

  private CheckResult result(String check) {
    return result(check, settings());
  }

  /** For what the server takes over, or counts, a little later. */
  private CheckResult until(String check, Predicate<CheckResult> so) {
    CheckResult result = result(check);
    for (int i = 0; i < ATTEMPTS && !so.test(result); i++) {
      result = result(check);
    }
    return result;
  }

  private CheckResult untilWrong(String check) {
    return until(check, result -> result.grade() != Grade.OK);
  }

  private static CheckResult fault(String found) {
    return CheckResult.fault(found, "");
  }

  private static CheckResult warning(String found) {
    return CheckResult.warning(found, "");
  }

  /** Its grade is that of another, and its sentence has that of the other in it. */
  private static void isLike(CheckResult result, CheckResult other) {
    assertThat(result.found()).contains(other.found());
    assertThat(result.grade()).as(result.toString()).isEqualTo(other.grade());
    assertThat(result.remedy()).isNotEmpty();
  }

  @Test
  void soundInstallation_isOkInEveryCheck() {
    prepare();

    Map<String, CheckResult> found = examine(settings(), 2, CLOCK);

    assertThat(found.remove("fsync").grade()).isEqualTo(Grade.FAULT);
    assertThat(found)
        .allSatisfy(
            (check, result) -> assertThat(result.grade()).as(check + result).isEqualTo(Grade.OK));
  }

  static Set<String> checks() {
    Set<String> checks = new TreeSet<>(DatabaseDoctor.CHECKS);
    checks.removeAll(ELSEWHERE);
    return checks;
  }

  @ParameterizedTest
  @MethodSource("checks")
  void wrongInstallation_isNoticedByTheCheckOfIt(String check) throws Exception {
    prepare();
    switch (check) {
      case "database-hosts" ->
          isLike(result(check, at("localhost:" + FreePort.find())), fault("PostgreSQL is away"));
      case "database-encoding" -> {
        create("ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        isLike(result(check), fault("SQL_ASCII"));
      }
      case "database-collation" -> {
        execute("UPDATE pg_database SET datcollversion = '0.1' WHERE datname = '" + database + "'");
        isLike(result(check), warning("version 0.1"));
      }
      case "database-tls" ->
          isLike(
              result(check, Map.of("url", url("docket:docket", "0.0.0.0"))),
              warning("not encrypted"));
      case "clock-skew" -> clockSkew();
      case "fsync", "full-page-writes" -> serverThatRisksData(check);
      case "synchronous-commit" -> {
        execute("ALTER DATABASE " + database + " SET synchronous_commit = off");
        isLike(result(check), fault("synchronous_commit is off"));
      }
      case "replication" -> replication();
      case "role-attributes" ->
          isLike(
              result(check, Map.of("url", url("postgres:postgres", "localhost"))),
              warning("SUPERUSER"));
      case "role-privileges" -> {
        execute("REVOKE INSERT ON entity FROM docket");
        isLike(result(check), fault("INSERT on entity"));
        execute("REVOKE SELECT ON docket_migration FROM docket");
        isLike(result(check), fault("docket_migration"));
      }
      case "role-migration" -> roleThatCannotMigrate();
      case "connection-budget" -> {
        execute("ALTER DATABASE " + database + " CONNECTION LIMIT 12");
        isLike(result(check), warning("1 node of up to 23 connections each; PostgreSQL has 12"));
      }
      case "schema-version" -> schemaVersion();
      case "search-indexes" -> {
        execute(
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'searchable_key1'::regclass");
        isLike(result(check), fault("does not use searchable_key1"));
        execute("DROP INDEX searchable_key1");
        isLike(result(check), fault("no index searchable_key1"));
      }
      case "search-rows" -> {
        execute("DELETE FROM searchable");
        isLike(result(check), fault("1 of 1 have no index row"));
        execute("UPDATE searchable_kind SET form = 0");
        isLike(result(check), warning("ticket"));
      }
      case "autovacuum" -> {
        execute("ALTER TABLE entity SET (autovacuum_enabled = false)");
        isLike(result(check), warning("entity"));
        autovacuumOfAll();
      }
      case "dead-rows" -> {
        execute(
            "INSERT INTO rate_node SELECT n::text, now() FROM generate_series(1, 30000) AS n",
            "DELETE FROM rate_node");
        isLike(untilWrong(check), warning("rate_node"));
      }
      case "transaction-age" -> transactionAge();
      default -> throw new AssertionError("Nothing makes this check fail: " + check);
    }
  }

  private void clockSkew() {
    InstantSource late = InstantSource.offset(CLOCK, Duration.ofSeconds(-30));
    InstantSource early = InstantSource.offset(CLOCK, Duration.ofMinutes(10));
    isLike(
        Objects.requireNonNull(examine(settings(), 2, late).get("clock-skew")),
        warning("ahead of that of this machine"));
    isLike(
        Objects.requireNonNull(examine(settings(), 2, early).get("clock-skew")),
        fault("behind that of this machine"));
  }

  private static void serverThatRisksData(String check) {
    try (PostgresServer safe = PostgresServer.start(Map.of(check.replace('-', '_'), "on"))) {
      assertThat(examine(Map.of("url", safe.url()), 2, CLOCK).get(check))
          .isEqualTo(CheckResult.ok("on"));
    }
    try (PostgresServer risky = PostgresServer.start(Map.of(check.replace('-', '_'), "off"))) {
      isLike(
          Objects.requireNonNull(examine(Map.of("url", risky.url()), 2, CLOCK).get(check)),
          fault(" is off"));
    }
  }

  private void autovacuumOfAll() {
    execute("ALTER SYSTEM SET autovacuum = off", "SELECT pg_reload_conf()");
    try {
      isLike(until("autovacuum", result -> result.grade() == Grade.FAULT), fault("off"));
    } finally {
      execute("ALTER SYSTEM RESET autovacuum", "SELECT pg_reload_conf()");
    }
  }

  private void replication() throws Exception {
    try (FollowingStandby standby = new FollowingStandby(server.url())) {
      standby.follow();
      isLike(result("replication"), warning("Standbys follow, and commits wait for none"));
      synchronousStandby("standby");
      isLike(untilWrongStandby(Grade.UNKNOWN), CheckResult.unknown("may not see", ""));
      execute("GRANT pg_monitor TO docket");
      for (int i = 0; i < ATTEMPTS && result("replication").grade() != Grade.OK; i++) {
        standby.follow();
      }
      assertThat(result("replication")).isEqualTo(CheckResult.ok("Commits wait for a standby"));
      execute("ALTER ROLE docket SET synchronous_commit = local");
      isLike(result("replication"), warning("commits wait for none"));
      execute("ALTER ROLE docket RESET synchronous_commit");
    } finally {
      synchronousStandby("gone");
      CheckResult missing = untilWrongStandby(Grade.FAULT);
      execute(
          "ALTER SYSTEM RESET synchronous_standby_names",
          "SELECT pg_reload_conf()",
          "REVOKE pg_monitor FROM docket");
      isLike(missing, fault("standby is missing"));
    }
  }

  private CheckResult untilWrongStandby(Grade grade) {
    return until("replication", result -> result.grade() == grade);
  }

  private void synchronousStandby(String name) {
    execute(
        "ALTER SYSTEM SET synchronous_standby_names = '" + name + "'", "SELECT pg_reload_conf()");
  }

  private void roleThatCannotMigrate() {
    String role = "clerk_" + database;
    execute(
        "CREATE ROLE " + role + " LOGIN PASSWORD 'clerk'",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + role);
    Map<String, String> clerk = new HashMap<>();
    clerk.put("url", url(role + ":clerk", "localhost"));

    isLike(
        result("role-migration", clerk),
        warning("It does not own account, counted_part, docket_migration, entity"));
    assertThat(result("role-privileges", clerk).grade()).isEqualTo(Grade.OK);
    clerk.put("migrate", "off");
    assertThat(result("role-migration", clerk).grade()).isEqualTo(Grade.OK);
  }

  private void schemaVersion() {
    execute("INSERT INTO docket_migration VALUES (99, 'x')");
    isLike(result("schema-version"), fault("The schema has version 99"));
    execute("DELETE FROM docket_migration WHERE number > 3");
    isLike(result("schema-version"), warning("The schema has version 3"));
    Map<String, String> off = new HashMap<>(settings());
    off.put("migrate", "off");
    isLike(result("schema-version", off), fault("The schema has version 3"));
    create("");
    isLike(result("schema-version"), warning("no tables"));
    assertThat(examine(settings(), 2, CLOCK))
        .allSatisfy(
            (check, result) ->
                assertThat(result.grade()).as(check + result).isNotEqualTo(Grade.UNKNOWN));
  }

  /** On a server of its own: the age is that of all databases. */
  private static void transactionAge() throws Exception {
    Map<String, String> configuration = new HashMap<>(SOUND);
    configuration.put("autovacuum_freeze_max_age", "100000");
    try (PostgresServer old = PostgresServer.start(configuration);
        Connection holder = Databases.connect(old.url());
        var statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("SELECT pg_current_xact_id()");
      Databases.execute(
          old.url(),
          "DO 'BEGIN FOR i IN 1..130000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END'");

      CheckResult result = examine(Map.of("url", old.url()), 2, CLOCK).get("transaction-age");

      isLike(Objects.requireNonNull(result), warning("should be frozen since 100000"));
    }
  }

  private Map<String, String> at(String hosts) {
    return Map.of("url", "postgresql://docket:docket@" + hosts + "/" + database);
  }

  @Test
  void databaseThatIsAway_leavesEverythingElseUnknown() {
    Map<String, CheckResult> found = examine(at("localhost:" + FreePort.find()), 2, CLOCK);

    assertThat(found.values().stream().filter(result -> result.grade() == Grade.UNKNOWN))
        .hasSize(DatabaseDoctor.CHECKS.size() - 1);
  }

  @Test
  void hosts_areEachLookedAt() {
    prepare();
    try (PostgresServer other = PostgresServer.start(SOUND)) {
      Databases.execute(
          other.url(),
          "CREATE ROLE docket LOGIN PASSWORD 'docket'",
          "CREATE DATABASE " + database + " OWNER docket");
      String both = "localhost:" + other.port() + ",localhost:" + server.port();
      isLike(result("database-hosts", at(both)), fault("different databases"));
      other.stop();
      isLike(
          result("database-hosts", at(both)),
          warning("localhost:" + server.port() + " accepts writes"));
      other.restartAsStandby();
      assertThat(result("database-hosts", at(both)))
          .isEqualTo(
              CheckResult.ok(
                  "localhost:%d is a standby; localhost:%d accepts writes"
                      .formatted(other.port(), server.port())));
    }
  }

  @ParameterizedTest
  @CsvSource({"130022, FAULT", "140000, OK", "180006, OK", "190000, WARNING"})
  void version_isOneThatIsTested(int number, Grade grade) {
    assertThat(ServerChecks.version(number).grade()).isEqualTo(grade);
  }

  @Test
  void findings_haveNoSecret() {
    prepare();
    Stream.of(settings(), at("localhost:" + FreePort.find()))
        .flatMap(settings -> examine(settings, 2, CLOCK).values().stream())
        .forEach(
            result -> assertThat(result.found() + result.remedy()).doesNotContain("docket:docket"));
  }
}
