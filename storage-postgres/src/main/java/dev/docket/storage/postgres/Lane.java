package dev.docket.storage.postgres;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;

/**
 * What one event loop has for itself: connections, and the commits that wait for them. Nothing here
 * is touched by another thread.
 */
final class Lane {

  private final ContextInternal context;
  private final Sessions general;
  private final Sessions grouping;
  private final Reading reading;
  private final GroupCommit commits;

  Lane(Vertx vertx, ContextInternal context, Connector connector, Bodies bodies, int queue) {
    this.context = context;
    this.general = connector.general();
    this.grouping = connector.grouping();
    this.reading = new Reading(general, bodies);
    this.commits = new GroupCommit(grouping, new Judgement(vertx, general), queue);
  }

  ContextInternal context() {
    return context;
  }

  Reading reading() {
    return reading;
  }

  GroupCommit commits() {
    return commits;
  }

  /** Fails what waits and gives the connections back. From any thread. */
  Future<?> close(RuntimeException why) {
    Promise<Void> closed = context.promise();
    context.runOnContext(
        now -> {
          commits.close(why);
          Future.join(general.close(), grouping.close()).<Void>mapEmpty().onComplete(closed);
        });
    return closed.future();
  }
}
