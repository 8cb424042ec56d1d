package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.postgres.connect.Replication;

/** Checks what the loss of the server that is written to would mean. */
final class ReplicationChecks {

  private ReplicationChecks() {}

  static SessionCheck standbys() {
    return new SessionCheck(
        "replication",
        session ->
            session
                .query(Replication.QUERY)
                .execute()
                .map(Replication::of)
                .map(found -> judge(found)));
  }

  private static CheckResult judge(Replication found) {
    return switch (found.state()) {
      case ALONE ->
          CheckResult.ok("There is no standby; backups are all that outlives this server");
      case SYNCHRONOUS -> CheckResult.ok("Commits wait for a standby");
      case ASYNCHRONOUS ->
          CheckResult.warning(
              "Standbys follow, and commits wait for none: a failover loses what was acknowledged"
                  + " last",
              "Set synchronous_standby_names; with Patroni synchronous_mode, and"
                  + " synchronous_mode_strict so that it never goes on without a standby.");
      case NOT_AWAITED ->
          CheckResult.warning(
              "synchronous_standby_names is set, and by synchronous_commit commits wait for none",
              "ALTER SYSTEM SET synchronous_commit = on, then SELECT pg_reload_conf().");
      case MISSING ->
          CheckResult.fault(
              "The synchronous standby is missing, so commits wait for it and fail",
              "Bring the standby back; or, if it is lost, empty synchronous_standby_names.");
      case HIDDEN ->
          CheckResult.unknown(
              "The role may not see whether a standby is synchronous", "GRANT pg_monitor to it.");
    };
  }
}
