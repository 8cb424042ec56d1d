package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.WaitQueue.Waiter;
import dev.docket.storage.postgres.sql.OverloadException;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link WaitQueue} for each workload of a pool. Only on the event loop. */
final class WaitQueues {

  private final Map<Workload, WaitQueue> queues = new EnumMap<>(Workload.class);
  private final int capacity;
  private long tickets;

  /**
   * @param limits how many sessions each workload may use at once
   * @param capacity the most callers that may wait in each queue
   */
  WaitQueues(Map<Workload, Integer> limits, int capacity) {
    this.capacity = capacity;
    limits.forEach((workload, limit) -> queues.put(workload, new WaitQueue(workload, limit)));
  }

  WaitQueue of(Workload workload) {
    WaitQueue queue = queues.get(workload);
    if (queue == null) {
      throw new IllegalArgumentException("No connections for " + workload);
    }
    return queue;
  }

  /**
   * Adds a caller to a queue.
   *
   * @return null if the queue is full, and the caller was told so
   */
  @Nullable Waiter add(WaitQueue queue, Promise<SqlConnection> answer) {
    if (queue.size() >= capacity) {
      answer.fail(new OverloadException("Too many calls wait for a connection"));
      return null;
    }
    Waiter waiter = new Waiter(tickets++, answer);
    queue.add(waiter);
    return waiter;
  }

  /**
   * The queue of the caller that has waited longest among those that may have a session; null if
   * there is none.
   *
   * @param unservable workloads that cannot be served now
   */
  @Nullable WaitQueue next(Set<Workload> unservable) {
    WaitQueue next = null;
    for (WaitQueue queue : queues.values()) {
      if (queue.isServable()
          && !unservable.contains(queue.workload())
          && (next == null || queue.firstTicket() < next.firstTicket())) {
        next = queue;
      }
    }
    return next;
  }

  /** The callers that wait. */
  int waiting() {
    return queues.values().stream().mapToInt(WaitQueue::size).sum();
  }

  void failAll(Throwable why) {
    queues.values().forEach(queue -> queue.failAll(why));
  }
}
