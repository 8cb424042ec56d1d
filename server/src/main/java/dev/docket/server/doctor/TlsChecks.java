package dev.docket.server.doctor;

import dev.docket.server.config.ServerSettings.Listening;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.tls.InvalidTlsException;
import dev.docket.server.tls.TlsWatch;
import dev.docket.storage.CheckResult;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;

/** Checks of the certificate and its key. */
final class TlsChecks {

  private TlsChecks() {}

  /** Three results: of what the files hold, of when it expires, and of who may read the key. */
  static List<CheckResult> of(Listening listening, Vertx vertx, InstantSource clock) {
    Tls tls = listening.tls();
    if (tls == null) {
      CheckResult none = CheckResult.ok("There is no certificate");
      return List.of(plain(listening), none, none);
    }
    try {
      TlsWatch watch = TlsWatch.open(tls, vertx, clock);
      return List.of(
          CheckResult.ok("Certificate, chain and key fit together"),
          expiry(watch),
          permissions(watch, tls));
    } catch (InvalidTlsException invalid) {
      CheckResult unknown = CheckResult.unknown("The files cannot be used", "Correct them first.");
      return List.of(
          CheckResult.fault(
              String.valueOf(invalid.getMessage()),
              "Give the certificate with its chain, and the key that belongs to it."),
          unknown,
          unknown);
    }
  }

  private static CheckResult plain(Listening listening) {
    return listening.isLoopback()
        ? CheckResult.ok("No TLS, on this machine")
        : CheckResult.warning(
            "Other machines can connect without TLS to " + listening.host(),
            "Set tls-certificate and tls-key, or let a proxy in front do it.");
  }

  private static CheckResult expiry(TlsWatch watch) {
    return watch
        .alarm()
        .map(alarm -> CheckResult.warning(alarm, "Renew it; no restart is needed."))
        .orElseGet(() -> CheckResult.ok("Not within two weeks"));
  }

  private static CheckResult permissions(TlsWatch watch, Tls tls) {
    return watch.isKeyOpen()
        ? CheckResult.warning("Every user of this machine can read " + tls.key(), "chmod 600 it.")
        : CheckResult.ok("Nobody else can read the key");
  }
}
