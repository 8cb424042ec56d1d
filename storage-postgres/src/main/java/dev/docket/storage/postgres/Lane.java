package dev.docket.storage.postgres;

import dev.docket.storage.postgres.commit.GroupCommit;
import dev.docket.storage.postgres.commit.Judgement;
import dev.docket.storage.postgres.connect.Connections;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.OneTimeSessions;
import dev.docket.storage.postgres.connect.Sessions;
import dev.docket.storage.postgres.connect.Work;
import dev.docket.storage.postgres.read.Reading;
import dev.docket.storage.postgres.search.Searches;
import dev.docket.storage.postgres.sql.Bodies;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;

/**
 * What works on one event loop: connections, and the commits that wait for them. Where connections
 * are few, other event loops have their calls made here. Nothing here is touched by another thread.
 */
final class Lane {

  private final ContextInternal context;
  private final Connections connections;
  private final Reading reading;
  private final GroupCommit commits;
  private final Searches searching;

  /**
   * @param size how many connections it may have
   * @param starving what to do when the database grants it not a single one
   */
  Lane(
      Vertx vertx,
      ContextInternal context,
      Connector connector,
      int size,
      Runnable starving,
      Bodies bodies,
      int queue) {
    this.context = context;
    this.connections = connector.connections(context, size, starving);
    this.reading = new Reading(context, sessions(Work.READING), bodies, queue, connector.fitness());
    Judgement judgement = new Judgement(vertx, sessions(Work.JUDGING));
    this.commits = new GroupCommit(sessions(Work.GROUPING), judgement, queue);
    this.searching =
        new Searches(
            sessions(Work.SEARCHING)::use,
            new OneTimeSessions(() -> connector.migrating(context), sessions(Work.UNLIMITED)),
            bodies);
  }

  private Sessions sessions(Work work) {
    return new Sessions(connections, work);
  }

  Connections connections() {
    return connections;
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

  Searches searching() {
    return searching;
  }

  /** Fails what waits and gives the connections back. From any thread. */
  Future<?> close(RuntimeException why) {
    Promise<Void> closed = context.promise();
    context.runOnContext(
        now -> {
          commits.close(why);
          reading.close(why);
          connections.close(why).onComplete(closed);
        });
    return closed.future();
  }
}
