package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Lets what waits travel in groups of one account. Accounts take turns, so that none waits for all
 * that another one asks for. Confined to an event loop.
 */
public final class AccountQueues<T> {

  private final int capacity;
  private final int most;
  private final int mostOfOne;
  private final Function<Deque<T>, Future<?>> send;
  private final Map<String, OfOne<T>> accounts = new HashMap<>();

  /** Those whose groups may start, the one that had its last turn first. */
  private final SequencedSet<String> ready = new LinkedHashSet<>();

  private int waiting;
  private int running;

  private static final class OfOne<T> {
    private final Deque<T> waiting = new ArrayDeque<>();
    private int running;
  }

  /**
   * @param capacity the most that may wait
   * @param most the most groups that run at a time
   * @param mostOfOne the most of one account
   * @param send removes a group from what waits for an account, and completes when it has run
   */
  public AccountQueues(int capacity, int most, int mostOfOne, Function<Deque<T>, Future<?>> send) {
    this.capacity = capacity;
    this.most = most;
    this.mostOfOne = mostOfOne;
    this.send = send;
  }

  /** Sends something as soon as its turn comes; false if too much waits. */
  public boolean offer(String account, T item) {
    if (waiting >= capacity) {
      return false;
    }
    OfOne<T> queue = accounts.computeIfAbsent(account, first -> new OfOne<>());
    queue.waiting.add(item);
    waiting++;
    admit(account, queue);
    sendNext();
    return true;
  }

  /** How much waits. */
  public int size() {
    return waiting;
  }

  /** Takes back all that waits. */
  public List<T> clear() {
    List<T> left = new ArrayList<>();
    for (OfOne<T> queue : accounts.values()) {
      left.addAll(queue.waiting);
      queue.waiting.clear();
    }
    accounts.values().removeIf(queue -> queue.running == 0);
    ready.clear();
    waiting = 0;
    return left;
  }

  private void admit(String account, OfOne<T> queue) {
    if (!queue.waiting.isEmpty() && queue.running < mostOfOne) {
      ready.add(account);
    }
  }

  private void sendNext() {
    while (running < most && !ready.isEmpty()) {
      String account = ready.removeFirst();
      OfOne<T> queue = accounts.computeIfAbsent(account, first -> new OfOne<>());
      int before = queue.waiting.size();
      running++;
      queue.running++;
      Future<?> sent = send.apply(queue.waiting);
      waiting -= before - queue.waiting.size();
      admit(account, queue);
      sent.onComplete(
          done -> {
            running--;
            queue.running--;
            admit(account, queue);
            if (queue.running == 0 && queue.waiting.isEmpty()) {
              accounts.remove(account, queue);
            }
            sendNext();
          });
    }
  }
}
