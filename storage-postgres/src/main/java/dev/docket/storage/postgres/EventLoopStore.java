package dev.docket.storage.postgres;

import dev.docket.storage.Changes;
import dev.docket.storage.StorageMetrics;
import dev.docket.storage.postgres.commit.GroupCommit;
import dev.docket.storage.postgres.commit.PendingCommit;
import dev.docket.storage.postgres.commit.VerifiedCommit;
import dev.docket.storage.postgres.connect.ConnectionPool;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.DatabaseCheck;
import dev.docket.storage.postgres.connect.OneTimeSessions;
import dev.docket.storage.postgres.connect.Workload;
import dev.docket.storage.postgres.connect.WorkloadSessions;
import dev.docket.storage.postgres.extent.Extents;
import dev.docket.storage.postgres.log.TenantLogs;
import dev.docket.storage.postgres.rates.RateExchange;
import dev.docket.storage.postgres.read.Reads;
import dev.docket.storage.postgres.search.Searches;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.Tuple;

/**
 * The part of the store on one event loop: a pool of connections, and the calls that wait for them.
 * If connections are scarce, other event loops make their calls here too. Confined to its event
 * loop.
 */
final class EventLoopStore {

  private final ContextInternal context;
  private final ConnectionPool pool;
  private final EntityCodec codec;
  private final WorkloadSessions checkSessions;
  private final DatabaseCheck check;
  private final Reads reads;
  private final GroupCommit commits;
  private final Searches searches;
  private final RateExchange rates;
  private final Extents extents;
  private final TenantLogs logs;
  private final StorageMetrics metrics;

  /**
   * @param size how many connections it may have
   * @param onStarvation what to do if the database does not grant a single one
   * @param metrics is told what is done here
   */
  EventLoopStore(
      Vertx vertx,
      ContextInternal context,
      Connector connector,
      int size,
      Runnable onStarvation,
      EntityCodec codec,
      int queue,
      StorageMetrics metrics) {
    this.context = context;
    this.metrics = metrics;
    this.codec = codec;
    this.pool = connector.pool(context, size, onStarvation);
    this.checkSessions = sessions(Workload.READ, "check");
    this.check = connector.check();
    this.reads = new Reads(context, sessions(Workload.READ), codec, queue, connector.isDivided());
    VerifiedCommit verified = new VerifiedCommit(vertx, sessions(Workload.VERIFIED_COMMIT), codec);
    this.commits =
        new GroupCommit(
            sessions(Workload.GROUP_COMMIT),
            verified,
            codec,
            queue,
            connector.groups(),
            connector.isDivided(),
            metrics::grouped);
    this.searches =
        new Searches(
            sessions(Workload.SCAN),
            sessions(Workload.SEARCH),
            new OneTimeSessions(
                () -> connector.migrationSessions(context), sessions(Workload.UNLIMITED)),
            codec,
            connector.keepTotalsFrom(),
            connector.isDivided(),
            metrics::planned);
    this.rates = new RateExchange(sessions(Workload.READ, "rates"));
    this.extents = new Extents(sessions(Workload.UNLIMITED), codec);
    this.logs = new TenantLogs(sessions(Workload.READ, "log"), sessions(Workload.UNLIMITED), codec);
  }

  private WorkloadSessions sessions(Workload work) {
    return sessions(
        work,
        switch (work) {
          case READ -> "read";
          case VERIFIED_COMMIT -> "verified_commit";
          case GROUP_COMMIT -> "group_commit";
          case SCAN -> "scan";
          case SEARCH -> "search";
          case PROBE -> "probe";
          case UNLIMITED -> "unlimited";
        });
  }

  /**
   * @param name what metrics call the work
   */
  private WorkloadSessions sessions(Workload work, String name) {
    return new WorkloadSessions(pool, work, name, metrics);
  }

  ConnectionPool pool() {
    return pool;
  }

  ContextInternal context() {
    return context;
  }

  Reads reads() {
    return reads;
  }

  /**
   * Commits, and prepares for searches of what is written first.
   *
   * @param expiry the {@link System#nanoTime} after which nobody waits for it any more
   */
  Future<Void> commit(Changes changes, long expiry) {
    PendingCommit commit = new PendingCommit(changes, codec, expiry, context.promise());
    commits.submit(commit);
    return commit.answer().onSuccess(done -> commit.searchedKinds().forEach(searches::expect));
  }

  Searches searches() {
    return searches;
  }

  RateExchange rates() {
    return rates;
  }

  Extents extents() {
    return extents;
  }

  TenantLogs logs() {
    return logs;
  }

  /** Completes when the database has answered that it can be used. */
  Future<Void> check() {
    return checkSessions
        .use(new BoundStatement(DatabaseCheck.QUERY, Tuple.tuple())::runOn)
        .map(
            answer -> {
              check.verify(answer);
              return null;
            });
  }

  /** How much there is here. From any thread. */
  Future<PoolLevels> levels() {
    Promise<PoolLevels> levels = context.promise();
    context.runOnContext(
        now ->
            levels.complete(
                new PoolLevels(
                    reads.waiting(), commits.waiting(), pool.waiting(), pool.used(), pool.idle())));
    return levels.future();
  }

  /** Fails the calls that wait, and closes the connections. From any thread. */
  Future<?> close(RuntimeException why) {
    Promise<Void> closed = context.promise();
    context.runOnContext(
        now -> {
          commits.close(why);
          reads.close(why);
          pool.close(why).onComplete(closed);
        });
    return closed.future();
  }
}
