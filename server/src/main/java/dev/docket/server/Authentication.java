package dev.docket.server;

import dev.docket.server.auth.AccessKeyAuthenticator;
import dev.docket.server.auth.AccessKeyFile;
import dev.docket.server.auth.AccessKeys;
import dev.docket.server.auth.Authenticator;
import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.auth.NoAuthentication;
import dev.docket.server.config.ServerSettings.Access;
import dev.docket.server.config.ServerSettings.Auth;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How callers are authenticated, as configured.
 *
 * @param authenticator identifies the caller of a request
 * @param file the file of access keys; null when there is none
 */
record Authentication(Authenticator authenticator, @Nullable AccessKeyFile file) {

  private static final Logger LOG = LoggerFactory.getLogger(Authentication.class);

  /** The longest time until a change of the file takes effect. */
  private static final Duration RELOAD_INTERVAL = Duration.ofSeconds(2);

  static Authentication of(Access access, InstantSource clock) throws InvalidAccessKeysException {
    if (access.auth() == Auth.NONE) {
      LOG.warn("Authentication is off: everyone who can connect may do everything");
      return new Authentication(new NoAuthentication(access.region(), access.regions()), null);
    }
    Path path = access.accessKeys();
    AccessKeyFile file = path == null ? null : AccessKeyFile.open(path, access.regions());
    AccessKeys keys = file == null ? new DevelopmentKeys() : file;
    return new Authentication(
        new AccessKeyAuthenticator(keys, access.region(), access.regions(), clock), file);
  }

  /** Reloads the file whenever it changes from now on. */
  void follow(Vertx vertx) {
    if (file != null) {
      vertx.setPeriodic(
          RELOAD_INTERVAL.toMillis(),
          timer ->
              vertx
                  .executeBlocking(file::reload)
                  .onSuccess(changed -> note(changed))
                  .onFailure(
                      broken ->
                          LOG.error(
                              "Access keys stay as they were, none is revoked: {}: {}",
                              file.path(),
                              broken.getMessage())));
    }
  }

  private void note(boolean changed) {
    if (changed && file != null) {
      LOG.info("Access keys reloaded: {} active", file.size());
    }
  }
}
