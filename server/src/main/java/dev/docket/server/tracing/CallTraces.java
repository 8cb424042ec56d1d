package dev.docket.server.tracing;

import dev.docket.operations.Continuity;
import dev.docket.storage.Storage;
import org.jspecify.annotations.Nullable;

/** Records the traces of calls. */
public interface CallTraces extends Continuity, AutoCloseable {

  /** Begins the trace of a call, or takes over that of its client. */
  CallTrace begin(Head head);

  /**
   * The same store, whose calls are spans of the calls of the API that they are made for.
   *
   * @param name of the store
   */
  Storage traced(Storage storage, String name);

  /** Sends what waits, for a few seconds at most. */
  @Override
  void close();

  /**
   * What is known of a call when it begins.
   *
   * @param scheme {@code http} or {@code https}
   * @param address that of the client; null when it is not known
   * @param parent the trace that its client names; null for none
   */
  record Head(
      String requestId,
      String method,
      String scheme,
      @Nullable String address,
      @Nullable TraceParent parent) {}
}
