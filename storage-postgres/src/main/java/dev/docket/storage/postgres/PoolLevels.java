package dev.docket.storage.postgres;

import dev.docket.storage.StorageLevel;
import dev.docket.storage.StorageLevel.Quantity;
import java.util.List;

/**
 * What waits and what is open.
 *
 * @param reads reads by key that wait for a statement
 * @param commits commits that wait for a transaction
 * @param work work that waits for a connection
 * @param used connections in use
 * @param idle connections that are open and not in use
 */
record PoolLevels(long reads, long commits, long work, long used, long idle) {

  static PoolLevels sum(List<PoolLevels> parts) {
    return parts.stream().reduce(new PoolLevels(0, 0, 0, 0, 0), PoolLevels::plus);
  }

  private PoolLevels plus(PoolLevels other) {
    return new PoolLevels(
        reads + other.reads,
        commits + other.commits,
        work + other.work,
        used + other.used,
        idle + other.idle);
  }

  /**
   * @param limit the most connections
   */
  List<StorageLevel> levels(long limit) {
    return List.of(
        new StorageLevel(Quantity.WAITING, "read", reads),
        new StorageLevel(Quantity.WAITING, "commit", commits),
        new StorageLevel(Quantity.WAITING, "connection", work),
        new StorageLevel(Quantity.CONNECTIONS, "used", used),
        new StorageLevel(Quantity.CONNECTIONS, "idle", idle),
        new StorageLevel(Quantity.CONNECTIONS_LIMIT, "calls", limit));
  }
}
