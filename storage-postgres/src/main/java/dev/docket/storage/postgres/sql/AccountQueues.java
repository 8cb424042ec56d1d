package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets what waits travel in groups of one account, or of several. Accounts take turns, so that none
 * waits for all that another one asks for. Confined to an event loop.
 */
public final class AccountQueues<T> {

  private final int capacity;
  private final int most;
  private final int mostOfOne;
  private final int mostTogether;
  private final Function<List<Deque<T>>, Supplier<Future<?>>> take;
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
   * @param mostOfOne the most of them that an account takes part in
   * @param mostTogether the most accounts of a group
   * @param take removes a group from what waits for each of some accounts; what it returns sends
   *     the group, and completes when it has run
   */
  public AccountQueues(
      int capacity,
      int most,
      int mostOfOne,
      int mostTogether,
      Function<List<Deque<T>>, Supplier<Future<?>>> take) {
    this.capacity = capacity;
    this.most = most;
    this.mostOfOne = mostOfOne;
    this.mostTogether = mostTogether;
    this.take = take;
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
      Map<String, OfOne<T>> group = nextAccounts();
      int before = waiting(group);
      Supplier<Future<?>> taken =
          take.apply(group.values().stream().map(queue -> queue.waiting).toList());
      waiting -= before - waiting(group);
      running++;
      group.forEach(this::admit);
      taken
          .get()
          .onComplete(
              done -> {
                running--;
                group.forEach(this::release);
                sendNext();
              });
    }
  }

  private static <T> int waiting(Map<String, OfOne<T>> group) {
    return group.values().stream().mapToInt(queue -> queue.waiting.size()).sum();
  }

  private Map<String, OfOne<T>> nextAccounts() {
    Map<String, OfOne<T>> group = new LinkedHashMap<>();
    while (group.size() < mostTogether && !ready.isEmpty()) {
      String account = ready.removeFirst();
      OfOne<T> queue = accounts.computeIfAbsent(account, first -> new OfOne<>());
      queue.running++;
      group.put(account, queue);
    }
    return group;
  }

  private void release(String account, OfOne<T> queue) {
    queue.running--;
    admit(account, queue);
    if (queue.running == 0 && queue.waiting.isEmpty()) {
      accounts.remove(account, queue);
    }
  }
}
