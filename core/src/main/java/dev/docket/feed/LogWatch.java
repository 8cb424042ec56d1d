package dev.docket.feed;

import dev.docket.domains.Domain;
import dev.docket.operations.OwnThreads;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Waits for entries of logs. However many wait for those of one domain, the log is looked at once
 * for all of them, four times a second, and between the looks nobody holds a thread or a
 * connection.
 */
final class LogWatch {

  /** The most readers that wait at once on this node. */
  private static final int MOST = 10_000;

  private static final int LOOKS_PER_SECOND = 4;
  private static final int LOOKED_AT = 1_000;

  private final Resources resources;
  private final Kinds kinds;
  private final Map<Key<Domain>, Watch> watches = new HashMap<>();
  private int waiting;
  private boolean ended;

  LogWatch(Resources resources, Kinds kinds) {
    this.resources = resources;
    this.kinds = kinds;
  }

  /**
   * Those who wait for entries about a domain; there is nothing between their positions and its.
   */
  private static final class Watch {
    private long position;
    private List<Waiter> waiters = new ArrayList<>();

    private Watch(long position) {
      this.position = position;
    }
  }

  private static final class Waiter {
    private final CompletableFuture<Integer> woken = new CompletableFuture<>();
    private int looks;

    private Waiter(int looks) {
      this.looks = looks;
    }
  }

  /** How many looks are made in some seconds. */
  static int looks(int seconds) {
    return seconds * LOOKS_PER_SECOND;
  }

  /**
   * Completes when there may be entries about a domain behind a position, or when the time is over.
   *
   * @param after there was nothing behind it just now
   * @param looks how long to wait, in looks
   * @return how much of that is left; fails with a ThrottlingException if too many wait already
   */
  synchronized CompletionStage<Integer> await(Key<Domain> domain, long after, int looks) {
    if (ended) {
      return CompletableFuture.completedStage(0);
    }
    if (waiting >= MOST) {
      throw new Problem("ThrottlingException", "Too many readers wait for changes").asException();
    }
    Watch watch = watches.get(domain);
    if (watch != null && watch.position > after) {
      // What lies between them was not there when the reader looked.
      return CompletableFuture.completedStage(looks - 1);
    }
    if (watch == null) {
      watch = new Watch(after);
      watches.put(domain, watch);
      lookLater(domain, watch);
    }
    Waiter waiter = new Waiter(looks);
    watch.waiters.add(waiter);
    waiting++;
    return waiter.woken;
  }

  /** Wakes all who wait, now and later: the server is about to stop. */
  void end() {
    List<Waiter> woken = new ArrayList<>();
    synchronized (this) {
      ended = true;
      watches.values().forEach(watch -> woken.addAll(watch.waiters));
      watches.clear();
      waiting = 0;
    }
    woken.forEach(waiter -> waiter.woken.complete(0));
  }

  private void lookLater(Key<Domain> domain, Watch watch) {
    OwnThreads.after(1_000 / LOOKS_PER_SECOND)
        .thenCompose(pause -> look(domain, watch))
        .whenComplete((found, failure) -> looked(domain, watch, found, failure));
  }

  /** What a look at the log finds. */
  private record Look(boolean entries, long next) {}

  private CompletionStage<Look> look(Key<Domain> domain, Watch watch) {
    long position;
    synchronized (this) {
      position = watch.position;
    }
    return resources
        .readLog(new LogRange(domain, position, LOOKED_AT), kinds)
        .thenApply(page -> new Look(!page.entries().isEmpty(), page.next()));
  }

  private void looked(
      Key<Domain> domain, Watch watch, @Nullable Look found, @Nullable Throwable failure) {
    List<Waiter> woken = new ArrayList<>();
    synchronized (this) {
      if (watches.get(domain) != watch) {
        return;
      }
      boolean all = found == null || found.entries();
      List<Waiter> left = new ArrayList<>();
      for (Waiter waiter : watch.waiters) {
        waiter.looks--;
        (all || waiter.looks <= 0 ? woken : left).add(waiter);
      }
      waiting -= woken.size();
      watch.waiters = left;
      if (left.isEmpty() || found == null) {
        watches.remove(domain);
      } else {
        watch.position = found.next();
        lookLater(domain, watch);
      }
    }
    // Whoever is woken by a failure looks again, and meets it.
    woken.forEach(waiter -> waiter.woken.complete(waiter.looks));
  }
}
