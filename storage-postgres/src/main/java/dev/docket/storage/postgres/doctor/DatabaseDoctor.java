package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.Finding;
import dev.docket.storage.Installation;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.HostProbe;
import dev.docket.storage.postgres.connect.HostProbe.Host;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examines a database and the server that it is on. Nothing is changed. */
public final class DatabaseDoctor {

  private static final String HOSTS = "database-hosts";
  private static final String POOLER = "database-pooler";

  /** The names of all checks, in their order. */
  public static final List<String> CHECKS =
      List.of(
          HOSTS,
          POOLER,
          "database-version",
          "database-encoding",
          "database-collation",
          "database-tls",
          "clock-skew",
          "fsync",
          "full-page-writes",
          "synchronous-commit",
          "replication",
          "role-attributes",
          "role-privileges",
          "role-migration",
          "connection-budget",
          "schema-version",
          "search-indexes",
          "search-rows",
          "autovacuum",
          "dead-rows",
          "transaction-age");

  /** No check needs so long unless something is wrong. */
  private static final String PATIENCE = "SET statement_timeout = '10s'";

  private final HostProbe probe;
  private final List<SessionCheck> checks;

  public DatabaseDoctor(Vertx vertx, PostgresSettings settings, Installation installation) {
    Connector connector = new Connector(vertx, settings);
    this.probe = new HostProbe(connector, settings);
    this.checks =
        Stream.of(
                ServerChecks.of(settings, installation.clock()),
                List.of(ReplicationChecks.standbys()),
                RoleChecks.of(settings),
                List.of(ConnectionChecks.of(connector, installation.eventLoops())),
                SchemaChecks.of(settings),
                List.of(SearchRowChecks.of(installation.kinds())),
                VacuumChecks.all())
            .flatMap(List::stream)
            .toList();
  }

  /** One finding for each check, in their order. Never fails. */
  public Future<List<Finding>> examine() {
    return probe.hosts().compose(this::examine);
  }

  private Future<List<Finding>> examine(List<Host> hosts) {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(HOSTS, hosts(hosts)));
    Host writable = hosts.stream().filter(host -> host.failure() == null).findFirst().orElse(null);
    if (writable == null) {
      return Future.succeededFuture(
          unknownFrom(findings, "No server was found that accepts writes"));
    }
    return probe
        .requireSessions(writable)
        .map(kept -> CheckResult.ok("Sessions are kept apart"))
        .recover(failure -> Future.succeededFuture(pooler(failure)))
        .map(result -> findings.add(new Finding(POOLER, result)))
        .compose(added -> examine(writable, findings))
        .recover(
            failure ->
                Future.succeededFuture(
                    unknownFrom(findings, String.valueOf(failure.getMessage()))));
  }

  private Future<List<Finding>> examine(Host host, List<Finding> findings) {
    WorkloadSessions sessions = probe.sessions(host);
    return sessions
        .use(
            session -> session.query(PATIENCE).execute().compose(set -> examine(session, findings)))
        .eventually(sessions::close);
  }

  private Future<List<Finding>> examine(SqlConnection session, List<Finding> findings) {
    Future<?> done = Future.succeededFuture();
    for (SessionCheck check : checks) {
      done = done.compose(before -> check.on(session).map(findings::add));
    }
    return done.map(findings);
  }

  /** The rest of the checks, which could not be made. */
  private List<Finding> unknownFrom(List<Finding> findings, String why) {
    CHECKS.stream()
        .skip(findings.size())
        .forEach(
            check ->
                findings.add(
                    new Finding(check, CheckResult.unknown(why, "Mend what is above first."))));
    return findings;
  }

  private static CheckResult hosts(List<Host> hosts) {
    String found = hosts.stream().map(DatabaseDoctor::describe).collect(Collectors.joining("; "));
    long writable = hosts.stream().filter(host -> host.failure() == null).count();
    if (writable == 0) {
      return CheckResult.fault(
          found, "Start PostgreSQL, promote a standby, or correct postgres-url.");
    }
    if (writable > 1) {
      return CheckResult.fault(
          "These accept writes and so are different databases: " + found,
          "Name one of them, and its standbys.");
    }
    return hosts.stream().allMatch(host -> host.failure() == null || isStandby(host.failure()))
        ? CheckResult.ok(found)
        : CheckResult.warning(
            found, "After a failover Docket needs the others: see why they do not answer.");
  }

  private static boolean isStandby(UnavailableException failure) {
    return failure.outage().equals(DatabaseOutage.NO_WRITABLE_HOST.outage());
  }

  private static String describe(Host host) {
    UnavailableException failure = host.failure();
    if (failure == null) {
      return host.address() + " accepts writes";
    }
    return host.address()
        + (isStandby(failure) ? " is a standby" : " cannot be used: " + failure.getMessage());
  }

  private static CheckResult pooler(Throwable failure) {
    return failure instanceof UnavailableException known
        ? CheckResult.fault(known.reason(), "PgBouncer: pool_mode = session.")
        : CheckResult.unknown(String.valueOf(failure.getMessage()), "");
  }
}
