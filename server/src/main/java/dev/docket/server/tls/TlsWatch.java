package dev.docket.server.tls;

import dev.docket.server.config.ServerSettings.Tls;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rereads the files of a server that speaks TLS, and tells the log what an operator has to know: of
 * files that cannot be used, once a minute; of a certificate that expires soon, once a day. While
 * the files cannot be used, the server keeps what it has.
 *
 * <p>Safe for use by many threads.
 */
public final class TlsWatch {

  private static final Logger LOG = LoggerFactory.getLogger(TlsWatch.class);

  static final Duration ALARM_INTERVAL = Duration.ofMinutes(1);
  static final Duration EXPIRY_INTERVAL = Duration.ofDays(1);

  /** How long before its end a certificate is warned of. */
  static final Duration EXPIRES_SOON = Duration.ofDays(14);

  private final Tls tls;
  private final Vertx vertx;
  private final InstantSource clock;
  private TlsMaterial used;
  private Instant usedSince;
  private boolean brokenBefore;
  private @Nullable Instant alarmed;
  private @Nullable Instant warned;
  private volatile boolean stale;

  private TlsWatch(Tls tls, Vertx vertx, InstantSource clock, TlsMaterial used) {
    this.tls = tls;
    this.vertx = vertx;
    this.clock = clock;
    this.used = used;
    this.usedSince = clock.instant();
  }

  /**
   * Reads the files for the first time. Blocks.
   *
   * @throws InvalidTlsException when a file cannot be used
   */
  public static TlsWatch open(Tls tls, Vertx vertx, InstantSource clock) {
    TlsMaterial first = TlsMaterial.of(TlsFiles.read(tls), tls.clients(), vertx, clock.instant());
    TlsWatch watch = new TlsWatch(tls, vertx, clock, first);
    if (watch.isKeyOpen()) {
      LOG.warn("The TLS key can be read by every user of this machine: {}", tls.key());
    }
    watch.warnOfExpiry();
    return watch;
  }

  /** What the server uses, or is about to. */
  public synchronized TlsMaterial used() {
    return used;
  }

  /**
   * Looks at the files. To be called every few seconds. Blocks.
   *
   * <p>Files that do not fit together are not reported before the second look in a row: whoever
   * replaces them may be in the middle of it.
   *
   * @return what the files hold when it is not what the server uses
   */
  public synchronized Optional<TlsMaterial> look() {
    warnOfExpiry();
    try {
      TlsFiles now = TlsFiles.read(tls);
      if (now.equals(used.files())) {
        recovered();
        return Optional.empty();
      }
      return Optional.of(TlsMaterial.of(now, tls.clients(), vertx, clock.instant()));
    } catch (InvalidTlsException broken) {
      failed(broken);
      return Optional.empty();
    }
  }

  /** The server uses this from now on. */
  public synchronized void use(TlsMaterial material) {
    used = material;
    usedSince = clock.instant();
    warned = null;
    recovered();
    LOG.info("TLS certificate replaced: {}, valid until {}", tls.certificate(), material.expires());
    warnOfExpiry();
  }

  /** The server cannot use what the files hold. */
  public synchronized void failed(Throwable failure) {
    if (!brokenBefore) {
      brokenBefore = true;
      return;
    }
    stale = true;
    Instant now = clock.instant();
    if (isDue(alarmed, ALARM_INTERVAL, now)) {
      alarmed = now;
      LOG.error(
          "The TLS files cannot be used, so the certificate before stays in use: {}",
          failure.getMessage());
    }
  }

  private void recovered() {
    brokenBefore = false;
    alarmed = null;
    stale = false;
  }

  private void warnOfExpiry() {
    Instant now = clock.instant();
    if (now.isAfter(used.expires().minus(EXPIRES_SOON)) && isDue(warned, EXPIRY_INTERVAL, now)) {
      warned = now;
      if (now.isAfter(used.expires())) {
        LOG.error("The TLS certificate expired at {}: {}", used.expires(), tls.certificate());
      } else {
        LOG.warn("The TLS certificate expires at {}: {}", used.expires(), tls.certificate());
      }
    }
  }

  private static boolean isDue(@Nullable Instant last, Duration interval, Instant now) {
    return last == null || !now.isBefore(last.plus(interval));
  }

  /** How long the server has used what it uses. */
  public synchronized Duration age() {
    return Duration.between(usedSince, clock.instant());
  }

  /** Whether the files hold something else than is used, because it cannot be. */
  public boolean isStale() {
    return stale;
  }

  /** When the certificate in use ends. */
  public Instant expires() {
    return used().expires();
  }

  /** Whether the certificate ends soon, or has ended. */
  public boolean expiresSoon() {
    return clock.instant().isAfter(used().expires().minus(EXPIRES_SOON));
  }

  /** Whether every user of the machine may read the key. Blocks. */
  public boolean isKeyOpen() {
    return used().files().key().isOpenToAll();
  }

  /** What is wrong now, in a sentence that anyone may read; empty when all is well. */
  public Optional<String> alarm() {
    Instant expires = used().expires();
    Instant now = clock.instant();
    if (stale) {
      return Optional.of("The TLS files cannot be used; the certificate before stays in use");
    }
    if (now.isAfter(expires)) {
      return Optional.of("The TLS certificate has expired");
    }
    return now.isAfter(expires.minus(EXPIRES_SOON))
        ? Optional.of("The TLS certificate expires at " + expires)
        : Optional.empty();
  }
}
