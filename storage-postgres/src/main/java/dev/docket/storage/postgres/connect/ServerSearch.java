package dev.docket.storage.postgres.connect;

import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.connect.PostgresSettings.Address;
import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.pgclient.PgException;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Looks for the server to use: one that accepts writes. All servers are asked at the same time, so
 * that one that is silent holds up nobody. If several accept writes, one of them has been replaced
 * and does not know it; the one with the latest timeline is used, and of those the first.
 */
final class ServerSearch {

  /** How long servers that have not answered are waited for once another one has been found. */
  private static final Duration GRACE = Duration.ofMillis(250);

  /** Eight hexadecimal digits. A server that is promoted begins the next timeline. */
  private static final String TIMELINE =
      "SELECT SUBSTRING(PG_WALFILE_NAME(PG_CURRENT_WAL_INSERT_LSN()) FOR 8)";

  private final Connector connector;
  private final PostgresSettings settings;

  ServerSearch(Connector connector, PostgresSettings settings) {
    this.connector = connector;
    this.settings = settings;
  }

  /**
   * A server that accepts writes.
   *
   * @param timeline empty if there is no other server
   */
  private record Server(Endpoint endpoint, String timeline) {

    /** The one with the later timeline. */
    static Server later(Server one, Server other) {
      return other.isLaterThan(one) ? other : one;
    }

    boolean isLaterThan(Server other) {
      return timeline.compareTo(other.timeline) > 0;
    }
  }

  /** Finds the server to use. All connections go to it from then on. */
  Future<Void> find() {
    return servers()
        .map(
            servers -> {
              connector.connectTo(servers.stream().reduce(Server::later).orElseThrow().endpoint());
              return null;
            });
  }

  /** Fails if the server that is used accepts writes, but was replaced by another one. */
  Future<Void> verifyNotReplaced() {
    return isAlone() ? Future.succeededFuture() : servers().map(this::verifyNotReplaced);
  }

  private Void verifyNotReplaced(List<Server> servers) {
    for (Server used : servers) {
      if (used.endpoint().equals(connector.endpoint())
          && servers.stream().anyMatch(other -> other.isLaterThan(used))) {
        throw new AwayException(DatabaseOutage.SUPERSEDED);
      }
    }
    return null;
  }

  private boolean isAlone() {
    return settings.addresses().size() == 1;
  }

  /**
   * The servers that accept writes, in the order of the settings; one at least. Fails if there is
   * none.
   */
  private Future<List<Server>> servers() {
    List<Future<Server>> probes = settings.addresses().stream().map(this::probe).toList();
    Promise<List<Server>> answer = Promise.promise();
    for (Future<Server> probe : probes) {
      probe.onSuccess(
          found ->
              connector
                  .vertx()
                  .timer(GRACE.toMillis(), TimeUnit.MILLISECONDS)
                  .onComplete(over -> answer.tryComplete(found(probes))));
    }
    Future.join(probes).onComplete(all -> conclude(probes, answer));
    return answer.future();
  }

  private static void conclude(List<Future<Server>> probes, Promise<List<Server>> answer) {
    List<Server> found = found(probes);
    if (found.isEmpty()) {
      answer.tryFail(
          probes.stream().map(Future::cause).reduce(ServerSearch::moreTelling).orElseThrow());
    } else {
      answer.tryComplete(found);
    }
  }

  private static List<Server> found(List<Future<Server>> probes) {
    return probes.stream().filter(Future::succeeded).map(Future::result).toList();
  }

  /** The more informative of two failures: that of a server that can be reached. */
  private static Throwable moreTelling(Throwable one, Throwable other) {
    return one instanceof UnavailableException || one instanceof PgException ? one : other;
  }

  /**
   * Finds out whether the server has TLS, if the settings leave it open. The client would ask again
   * for each connection, and would keep the socket on which TLS was refused.
   */
  private Future<Server> probe(Address address) {
    if (settings.sslMode() != SslMode.PREFER) {
      return probe(new Endpoint(address, settings.sslMode()));
    }
    return probe(new Endpoint(address, SslMode.REQUIRE))
        .recover(
            failure ->
                SqlStates.isTlsMismatch(failure)
                    ? probe(new Endpoint(address, SslMode.DISABLE))
                    : Future.failedFuture(failure));
  }

  private Future<Server> probe(Endpoint endpoint) {
    WorkloadSessions probes = connector.probeSessions(endpoint);
    return probes
        .use(
            session ->
                verifyWritable(session)
                    .compose(writing -> PoolerDetection.check(session, probes))
                    .compose(apart -> timeline(session)))
        .eventually(probes::close)
        .map(timeline -> new Server(endpoint, timeline));
  }

  private Future<Void> verifyWritable(SqlConnection session) {
    return session
        .query(DatabaseCheck.WRITABLE_QUERY)
        .execute()
        .map(
            answer -> {
              connector.check().verify(answer);
              return null;
            });
  }

  private Future<String> timeline(SqlConnection session) {
    return isAlone()
        ? Future.succeededFuture("")
        : session
            .query(TIMELINE)
            .execute()
            .map(rows -> Objects.requireNonNull(rows.iterator().next().getString(0)));
  }
}
