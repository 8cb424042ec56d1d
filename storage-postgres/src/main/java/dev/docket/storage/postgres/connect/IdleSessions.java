package dev.docket.storage.postgres.connect;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open sessions of a pool that nobody uses. Only on the event loop. */
final class IdleSessions {

  /** The one that was returned last comes first. */
  private final Deque<OpenSession> sessions = new ArrayDeque<>();

  void add(OpenSession session) {
    session.rest();
    sessions.addFirst(session);
  }

  void remove(OpenSession session) {
    sessions.remove(session);
  }

  int size() {
    return sessions.size();
  }

  /** Takes the session that was returned last among those that are configured for a workload. */
  @Nullable OpenSession pollFor(Workload workload) {
    Iterator<OpenSession> each = sessions.iterator();
    while (each.hasNext()) {
      OpenSession session = each.next();
      if (session.workload() == workload) {
        each.remove();
        return session;
      }
    }
    return null;
  }

  /** Closes the sessions that have been idle for longer than a time. */
  void closeIdleFor(Duration longest) {
    while (!sessions.isEmpty() && sessions.getLast().idle().compareTo(longest) > 0) {
      sessions.removeLast().close();
    }
  }

  /** Takes the session that has been idle longest. */
  @Nullable OpenSession pollOldest() {
    return sessions.pollLast();
  }

  /** Closes all connections. Each reports by itself that it is closed. */
  List<Future<Void>> closeAll() {
    return sessions.stream().map(session -> session.connection().close()).toList();
  }
}
