package dev.docket.storage.postgres.connect;

import io.vertx.pgclient.PgConnection;
import java.time.Duration;

/** An open session of a pool, and the workload that it is configured for. */
final class OpenSession {

  private final PgConnection connection;
  private Workload workload;
  private long idleSince = System.nanoTime();
  private boolean closing;
  private boolean closed;

  OpenSession(PgConnection connection, Workload workload) {
    this.connection = connection;
    this.workload = workload;
  }

  PgConnection connection() {
    return connection;
  }

  Workload workload() {
    return workload;
  }

  void configuredFor(Workload other) {
    workload = other;
  }

  /** Notes that nobody uses it from now on. */
  void rest() {
    idleSince = System.nanoTime();
  }

  Duration idle() {
    return Duration.ofNanos(System.nanoTime() - idleSince);
  }

  void close() {
    closing = true;
    connection.close();
  }

  /** Whether it can be lent again. */
  boolean isUsable() {
    return !closing && !closed;
  }

  /** Notes that the connection is closed; returns false if that was known. */
  boolean markClosed() {
    boolean first = !closed;
    closed = true;
    return first;
  }
}
