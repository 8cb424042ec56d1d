package dev.docket.storage.postgres.connect;

import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The callers that wait for a session of one workload, first come, first served, and how many
 * sessions the workload has. Only on the event loop.
 */
final class WaitQueue {

  /**
   * A caller that waits.
   *
   * @param ticket lower than that of every caller that came later, to any queue
   */
  record Waiter(long ticket, Promise<SqlConnection> answer) {}

  private final Workload workload;
  private final int limit;
  private final Deque<Waiter> waiting = new ArrayDeque<>();
  private int used;
  private int opening;

  /**
   * @param limit the most sessions that the workload may use at once
   */
  WaitQueue(Workload workload, int limit) {
    this.workload = workload;
    this.limit = limit;
  }

  Workload workload() {
    return workload;
  }

  int size() {
    return waiting.size();
  }

  void add(Waiter waiter) {
    waiting.add(waiter);
  }

  /** Removes a caller that gives up; returns false if it is not waiting any more. */
  boolean remove(Waiter waiter) {
    return waiting.remove(waiter);
  }

  /** Whether a caller waits that may have a session. */
  boolean isServable() {
    return !waiting.isEmpty() && used < limit;
  }

  /** The ticket of the caller that has waited longest; there is one. */
  long firstTicket() {
    return waiting.element().ticket();
  }

  /** Takes the caller that has waited longest, which uses a session from now on. */
  Waiter serveFirst() {
    used++;
    return waiting.remove();
  }

  /** Notes that a session is no longer used. */
  void release() {
    used--;
  }

  /** Whether more callers wait than sessions are being opened for them. */
  boolean needsAnother() {
    return opening < Math.min(waiting.size(), limit - used);
  }

  boolean isOpening() {
    return opening > 0;
  }

  void startOpening() {
    opening++;
  }

  void endOpening() {
    opening--;
  }

  /** Fails the caller that has waited longest, if there is one. */
  void failFirst(Throwable why) {
    Waiter waiter = waiting.poll();
    if (waiter != null) {
      waiter.answer().tryFail(why);
    }
  }

  void failAll(Throwable why) {
    waiting.forEach(waiter -> waiter.answer().tryFail(why));
    waiting.clear();
  }
}
