package dev.docket.server.doctor;

import dev.docket.server.config.ServerSettings;
import dev.docket.storage.CheckResult;
import dev.docket.storage.Finding;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Examines what a server is started with, and the machine that it runs on. Changes nothing. */
public final class ServerDoctor {

  /** The names of all checks, in their order. */
  public static final List<String> CHECKS =
      List.of(
          "settings",
          "store",
          "access-keys",
          "access-key-permissions",
          "tls-files",
          "tls-expiry",
          "tls-key-permissions",
          "port",
          "control-plane",
          "access-log",
          "disk-space");

  private ServerDoctor() {}

  /**
   * One finding for each check, in their order. Blocks.
   *
   * @param settings in which no mistake was found
   * @param operations the names of the operations, which policies are about
   */
  public static List<Finding> examine(
      ServerSettings settings, Set<String> operations, Vertx vertx, InstantSource clock) {
    List<CheckResult> results = new ArrayList<>();
    results.add(CheckResult.ok("Each is known and has a possible value"));
    results.add(store(settings.store().installed().name()));
    results.addAll(KeyChecks.of(settings.access(), operations));
    results.addAll(TlsChecks.of(settings.listening(), vertx, clock));
    results.addAll(SocketChecks.of(settings));
    results.addAll(LogFileChecks.of(settings.logs().access(), LogFileChecks.LEAST_SPACE));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < CHECKS.size(); i++) {
      findings.add(new Finding(CHECKS.get(i), results.get(i)));
    }
    return findings;
  }

  private static CheckResult store(String name) {
    return name.equals("memory")
        ? CheckResult.warning(
            "memory: what is stored is gone when the process ends", "Say storage=postgres.")
        : CheckResult.ok(name);
  }
}
