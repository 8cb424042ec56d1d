package dev.docket.server;

import dev.docket.server.auth.AccessKeyAlarms;
import dev.docket.server.auth.AccessKeyAuthenticator;
import dev.docket.server.auth.AccessKeyFile;
import dev.docket.server.auth.AccessKeys;
import dev.docket.server.auth.Authenticator;
import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.auth.NoAuthentication;
import dev.docket.server.auth.SignatureTimes;
import dev.docket.server.auth.Vocabulary;
import dev.docket.server.config.ServerSettings.Access;
import dev.docket.server.config.ServerSettings.Auth;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How callers are authenticated, as configured.
 *
 * @param authenticator identifies the caller of a request
 * @param keyAlarms follows the file of access keys; null when there is none
 */
record Authentication(Authenticator authenticator, @Nullable AccessKeyAlarms keyAlarms) {

  private static final Logger LOG = LoggerFactory.getLogger(Authentication.class);

  /** Two of them, and what the second look takes, are the longest time until a change is seen. */
  private static final Duration LOOK_INTERVAL = Duration.ofSeconds(2);

  /**
   * @param operations the names of the operations, which the policies of access keys are about
   * @param clock decides which keys have expired
   * @param times decides which signatures are too old
   */
  static Authentication of(
      Access access, Set<String> operations, InstantSource clock, SignatureTimes times)
      throws InvalidAccessKeysException {
    if (access.auth() == Auth.NONE) {
      LOG.warn("Authentication is off: everyone who can connect may do everything");
      return new Authentication(new NoAuthentication(access.region(), access.regions()), null);
    }
    Path path = access.accessKeys();
    AccessKeyFile file =
        path == null
            ? null
            : AccessKeyFile.open(path, new Vocabulary(access.regions(), operations));
    AccessKeys keys = file == null ? new DevelopmentKeys() : file;
    AccessKeyAlarms alarms = file == null ? null : new AccessKeyAlarms(file, System::nanoTime);
    if (alarms != null) {
      log(alarms.start());
    }
    return new Authentication(
        new AccessKeyAuthenticator(keys, access.region(), access.regions(), clock, times), alarms);
  }

  /** Takes over every change of the files from now on. */
  void follow(Vertx vertx) {
    follow(vertx, LOOK_INTERVAL);
  }

  /**
   * @param interval between two looks at the files, at least a millisecond
   */
  void follow(Vertx vertx, Duration interval) {
    if (keyAlarms != null) {
      Rounds.begin(
          vertx,
          interval,
          () -> vertx.executeBlocking(keyAlarms::look).onSuccess(Authentication::log),
          failure -> LOG.error("Access keys stay as they were", failure));
    }
  }

  private static void log(List<AccessKeyAlarms.Line> lines) {
    lines.forEach(line -> LOG.atLevel(line.level()).log(line.text()));
  }

  /** What is wrong with the files of keys, in words that anyone may read. */
  List<String> alarms() {
    return keyAlarms == null ? List.of() : keyAlarms.alarms();
  }
}
