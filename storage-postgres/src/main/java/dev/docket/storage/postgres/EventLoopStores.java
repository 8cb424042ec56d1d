package dev.docket.storage.postgres;

import dev.docket.storage.StorageLevel;
import dev.docket.storage.StorageMetrics;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.sql.EntityCodec;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the connections of a store among event loops. Each has an {@link EventLoopStore} of its
 * own, until no connections are left for another one. From any thread.
 */
final class EventLoopStores {

  private final Vertx vertx;
  private final Connector connector;
  private final EntityCodec codec;
  private final int queue;
  private final StorageMetrics metrics;
  private final Map<Thread, EventLoopStore> byEventLoop = new HashMap<>();
  private final List<EventLoopStore> stores = new ArrayList<>();
  private int claimed;

  /**
   * @param queue calls that may wait on each event loop
   * @param metrics is told what the stores do
   */
  EventLoopStores(
      Vertx vertx, Connector connector, EntityCodec codec, int queue, StorageMetrics metrics) {
    this.vertx = vertx;
    this.connector = connector;
    this.codec = codec;
    this.queue = queue;
    this.metrics = metrics;
  }

  /** The store of the calling event loop. */
  synchronized EventLoopStore of(ContextInternal context) {
    Thread loop = Thread.currentThread();
    EventLoopStore store = byEventLoop.get(loop);
    if (store == null) {
      store = newOrShared(context);
      byEventLoop.put(loop, store);
    }
    return store;
  }

  private EventLoopStore newOrShared(ContextInternal context) {
    int wanted = connector.wanted();
    int left = connector.granted() - claimed;
    if (!stores.isEmpty() && left < wanted) {
      return stores.get(byEventLoop.size() % stores.size());
    }
    int size = Math.min(wanted, left);
    claimed += size;
    EventLoopStore store =
        new EventLoopStore(
            vertx, context, connector, size, () -> releaseOneFor(context), codec, queue, metrics);
    stores.add(store);
    return store;
  }

  /** Makes the others give up a connection for one that has none. */
  private synchronized void releaseOneFor(ContextInternal starving) {
    for (EventLoopStore store : stores) {
      if (store.context() != starving) {
        store.pool().releaseOne();
      }
    }
  }

  /** How much all event loops together have at about this moment. */
  synchronized Future<List<StorageLevel>> levels() {
    long limit = claimed;
    List<Future<PoolLevels>> asked = stores.stream().map(EventLoopStore::levels).toList();
    return Future.join(asked)
        .map(
            all -> {
              PoolLevels sum = PoolLevels.sum(asked.stream().map(Future::result).toList());
              return sum.levels(limit);
            });
  }

  /** Closes all connections; new ones are opened when they are needed. */
  synchronized Future<?> closeAll(RuntimeException why) {
    List<Future<?>> left = new ArrayList<>();
    stores.forEach(store -> left.add(store.close(why)));
    stores.clear();
    byEventLoop.clear();
    claimed = 0;
    return Future.join(left);
  }
}
