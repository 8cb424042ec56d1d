package dev.docket.storage.postgres;

import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.sql.Bodies;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes of a store, and what each has of the connections that the store may have in all: each
 * event loop has a lane of its own, until there are no connections left for another one. From any
 * thread.
 */
final class Lanes {

  private final Vertx vertx;
  private final Connector connector;
  private final Bodies bodies;
  private final int queue;
  private final Map<Thread, Lane> byLoop = new HashMap<>();
  private final List<Lane> lanes = new ArrayList<>();
  private int claimed;

  /**
   * @param queue calls that may wait in each
   */
  Lanes(Vertx vertx, Connector connector, Bodies bodies, int queue) {
    this.vertx = vertx;
    this.connector = connector;
    this.bodies = bodies;
    this.queue = queue;
  }

  /** The lane of an event loop, on which this is called. */
  synchronized Lane of(ContextInternal context) {
    Thread loop = Thread.currentThread();
    Lane lane = byLoop.get(loop);
    if (lane == null) {
      lane = newOrShared(context);
      byLoop.put(loop, lane);
    }
    return lane;
  }

  private Lane newOrShared(ContextInternal context) {
    int wanted = connector.wanted();
    int left = connector.granted() - claimed;
    if (!lanes.isEmpty() && left < wanted) {
      return lanes.get(byLoop.size() % lanes.size());
    }
    int size = Math.min(wanted, left);
    claimed += size;
    Lane lane = new Lane(vertx, context, connector, size, () -> spareFor(context), bodies, queue);
    lanes.add(lane);
    return lane;
  }

  /** Has the other lanes give up a connection for one that has none. */
  private synchronized void spareFor(ContextInternal starving) {
    for (Lane lane : lanes) {
      if (lane.context() != starving) {
        lane.connections().spare();
      }
    }
  }

  /** Leaves all connections; new ones are made when there is something to do. */
  synchronized Future<?> leave(RuntimeException why) {
    List<Future<?>> left = new ArrayList<>();
    lanes.forEach(lane -> left.add(lane.close(why)));
    lanes.clear();
    byLoop.clear();
    claimed = 0;
    return Future.join(left);
  }
}
