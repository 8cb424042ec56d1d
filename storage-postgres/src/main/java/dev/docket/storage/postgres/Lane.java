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
  private final Sessions forReading;
  private final Sessions forJudging;
  private final Sessions forGroups;
  private final Sessions forSearching;
  private final Reading reading;
  private final GroupCommit commits;
  private final Searching searching;

  Lane(Vertx vertx, ContextInternal context, Connector connector, Bodies bodies, int queue) {
    this.context = context;
    this.forReading = connector.reading();
    this.forJudging = connector.judging();
    this.forGroups = connector.grouping();
    this.forSearching = connector.searching();
    this.reading = new Reading(context, forReading, bodies, queue);
    this.commits = new GroupCommit(forGroups, new Judgement(vertx, forJudging), queue);
    this.searching = new Searching(forSearching, connector::migrating, bodies);
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

  Searching searching() {
    return searching;
  }

  /** Fails what waits and gives the connections back. From any thread. */
  Future<?> close(RuntimeException why) {
    Promise<Void> closed = context.promise();
    context.runOnContext(
        now -> {
          commits.close(why);
          reading.close(why);
          Future.join(
                  forReading.close(), forJudging.close(), forGroups.close(), forSearching.close())
              .<Void>mapEmpty()
              .onComplete(closed);
        });
    return closed.future();
  }
}
