package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.storage.Placed;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * Snapshots by name, as long as the process lives. There may be only so many of them, and so many
 * bytes in all.
 *
 * <p>Safe for use by many threads.
 */
public final class SnapshotShelf {

  private static final int MOST = 1_000;

  /** Entities in memory take a few times as much as in a file. */
  private static final int PARTS_OF_THE_HEAP = 8;

  private final int most;
  private final long mostBytes;
  private final TreeMap<String, Saved> byName = new TreeMap<>();

  /**
   * A snapshot.
   *
   * @param entities all that it has
   * @param bytes its size as a file
   */
  record Saved(String name, Instant createdTime, List<Placed<?>> entities, long bytes) {
    Saved {
      entities = List.copyOf(entities);
    }
  }

  SnapshotShelf(int most, long mostBytes) {
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /** With room for an eighth of the largest heap that this process may have. */
  public static SnapshotShelf ofThisHeap() {
    return new SnapshotShelf(MOST, Runtime.getRuntime().maxMemory() / PARTS_OF_THE_HEAP);
  }

  /**
   * Keeps a snapshot, in place of the one that has its name.
   *
   * @throws dev.docket.operations.ProblemException a ConflictException if there is no room; nothing
   *     has changed then
   */
  synchronized void put(Saved saved) {
    long bytes = saved.bytes();
    int count = 1;
    for (Saved other : byName.values()) {
      if (!other.name().equals(saved.name())) {
        bytes += other.bytes();
        count++;
      }
    }
    if (count > most) {
      throw Problem.conflict("There are " + most + " snapshots already; delete one first")
          .asException();
    }
    if (bytes > mostBytes) {
      throw Problem.conflict(
              "All snapshots together would have "
                  + bytes
                  + " bytes, more than the "
                  + mostBytes
                  + " that this process has room for; delete one first")
          .asException();
    }
    byName.put(saved.name(), saved);
  }

  /**
   * The snapshot of a name.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException if there is none
   */
  synchronized Saved require(String name) {
    Saved saved = byName.get(name);
    if (saved == null) {
      throw notFound(name);
    }
    return saved;
  }

  /** Forgets a snapshot; refuses a name that none has. */
  synchronized void remove(String name) {
    if (byName.remove(name) == null) {
      throw notFound(name);
    }
  }

  /** All of them, by name. */
  synchronized List<Saved> all() {
    return List.copyOf(byName.values());
  }

  public synchronized void clear() {
    byName.clear();
  }

  private static RuntimeException notFound(String name) {
    return new Problem("ResourceNotFoundException", "There is no snapshot " + name).asException();
  }
}
