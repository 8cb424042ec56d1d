package dev.docket.server;

import dev.docket.operations.QueueLengths;
import dev.docket.server.auth.AccessKeyAlarms;
import dev.docket.server.events.SinkMeter;
import dev.docket.server.http.Api;
import dev.docket.server.http.RequestLog;
import dev.docket.server.limits.ConnectionLimit;
import dev.docket.server.logging.LostLines;
import dev.docket.server.metrics.Metrics;
import dev.docket.server.tls.TlsWatch;
import dev.docket.storage.Storage;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Lets the parts of a server be measured at each scrape. They know nothing of it. */
final class ServerMeters {

  private static final String KEYS = "access_keys";
  private static final String TLS = "tls";
  private static final String SINK = "sink";

  private final Metrics metrics;

  ServerMeters(Metrics metrics) {
    this.metrics = metrics;
  }

  /** What the server is. */
  void measureBuild(String version, String store) {
    metrics.gauge(
        "docket.build.info",
        "Always 1; its labels say what is running",
        () -> 1,
        "version",
        version,
        "store",
        store,
        "java",
        Runtime.version().toString());
  }

  /**
   * What every server has.
   *
   * @param accepted limits connections as they are accepted; null where that is not done
   */
  void measure(Api api, @Nullable ConnectionLimit accepted, Supplier<QueueLengths> writes) {
    ConnectionLimit connections = api.limits().connections();
    metrics.gauge(
        "docket.requests.in.flight",
        "Requests that are being answered, but for those of pages",
        api.drain()::inFlight);
    metrics.gauge("docket.connections", "Open connections of clients", connections::open);
    metrics.gauge(
        "docket.connections.limit", "Most connections that clients may open", connections::most);
    metrics.counter(
        "docket.refused.connections",
        "Connections of clients that were closed, as there were too many",
        () -> connections.refused() + (accepted == null ? 0 : accepted.refused()));
    metrics.gauge(
        "docket.body.memory.used.bytes",
        "Memory that request bodies take",
        api.bodies().budget()::taken);
    metrics.gauge(
        "docket.body.memory.limit.bytes",
        "Most memory that request bodies may take",
        api.bodies().budget()::bytes);
    metrics.gauge(
        "docket.waiting.writes",
        "Writes that wait for others on the same scope",
        () -> writes.get().all());
    metrics.gauge(
        "docket.longest.write.queue",
        "Writes that wait on the scope where most wait",
        () -> writes.get().longest());
    lost("server", Logger.ROOT_LOGGER_NAME);
    lost("access", RequestLog.LOGGER);
  }

  private void lost(String log, String logger) {
    metrics.counter(
        "docket.log.lost.lines",
        "Lines of the log that were not written",
        () -> LostLines.of(logger),
        "log",
        log);
  }

  /** What a store says is wrong with it. */
  void measureStore(Storage store) {
    alarm("store", () -> !store.alarms().isEmpty());
  }

  /**
   * The files of access keys and policies.
   *
   * @param keys null when there are none; their alarms are never raised then
   */
  void measureKeys(@Nullable AccessKeyAlarms keys) {
    alarm("keys_gone", () -> keys != null && keys.file().isRevoked());
    alarm("keys_broken", () -> keys != null && isBroken(keys));
    alarm("keys_open", () -> keys != null && keys.hasOpenFiles());
    if (keys != null) {
      metrics.gauge("docket.access.keys", "Access keys that are active", keys.file()::size);
      age(KEYS, () -> keys.age().toMillis());
      current(KEYS, () -> keys.file().mistakes().isEmpty());
    }
  }

  private static boolean isBroken(AccessKeyAlarms keys) {
    return !keys.file().isRevoked() && !keys.file().mistakes().isEmpty();
  }

  /**
   * The files of TLS.
   *
   * @param tls null when there are none; their alarms are never raised then
   */
  void measureTls(@Nullable TlsWatch tls) {
    alarm("tls_broken", () -> tls != null && tls.isStale());
    alarm("tls_expires_soon", () -> tls != null && tls.expiresSoon());
    if (tls != null) {
      metrics.gauge(
          "docket.tls.certificate.end.timestamp.seconds",
          "When the certificate ends, in seconds since 1970",
          () -> tls.expires().getEpochSecond());
      age(TLS, () -> tls.age().toMillis());
      current(TLS, () -> !tls.isStale());
    }
  }

  /**
   * The dead letters.
   *
   * @param kept how many there are in the store
   */
  void measureDeadLetters(LongSupplier kept) {
    metrics.gauge(
        "docket.dead.letters", "Dead letters that are kept, of all sinks", kept::getAsLong);
  }

  /**
   * The sinks of events.
   *
   * @param sinks by name
   */
  void measureSinks(Map<String, SinkMeter> sinks) {
    alarm("sink_gone", () -> sinks.values().stream().anyMatch(SinkMeter::isGone));
    sinks.forEach(
        (name, sink) -> {
          metrics.counter(
              "docket.sink.delivered.events",
              "Events that a sink has taken from this server",
              sink::deliveredEvents,
              SINK,
              name);
          metrics.counter(
              "docket.sink.failed.tries",
              "Tries of an event that a sink has not taken, each of which is followed by another",
              sink::retriedEvents,
              SINK,
              name);
          metrics.counter(
              "docket.sink.dead.letters",
              "Events that a sink has refused, or did not take for too long",
              sink::deadLetterEvents,
              SINK,
              name);
          metrics.counter(
              "docket.sink.missed.changes",
              "Changes that were kept no longer when a sink came to them",
              sink::missedEntries,
              SINK,
              name);
          metrics.gauge(
              "docket.sink.lag.changes",
              "Changes that a sink has yet to come to, on the server that delivers",
              sink::entriesBehind,
              SINK,
              name);
          metrics.gauge(
              "docket.sink.holding",
              "Whether this server delivers to a sink",
              () -> sink.isHolding() ? 1 : 0,
              SINK,
              name);
        });
  }

  private void age(String files, Supplier<Long> millis) {
    metrics.gauge(
        "docket.files.age.seconds",
        "How long what the files hold has been in use",
        () -> millis.get() / 1e3,
        "files",
        files);
  }

  private void current(String files, BooleanSupplier isCurrent) {
    metrics.gauge(
        "docket.files.current",
        "Whether what is in use is what the files hold now",
        () -> isCurrent.getAsBoolean() ? 1 : 0,
        "files",
        files);
  }

  private void alarm(String kind, BooleanSupplier isRaised) {
    metrics.gauge(
        "docket.alarm",
        "Whether an operator should look at this",
        () -> isRaised.getAsBoolean() ? 1 : 0,
        "kind",
        kind);
  }
}
