package dev.docket.storage.postgres.connect;

import io.vertx.pgclient.PgConnection;

/** An open session of a pool, and the workload that it is configured for. */
final class OpenSession {

  private final PgConnection connection;
  private Workload workload;
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
