package dev.docket.storage.postgres.connect;

import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.connect.PostgresSettings.Address;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.pgclient.SslMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at each server that the settings name, and opens sessions to one of them. */
public final class HostProbe {

  /**
   * A server that was looked at.
   *
   * @param failure why it cannot be used; null if it accepts writes
   */
  public record Host(Address address, SslMode tls, @Nullable UnavailableException failure) {}

  private final Connector connector;
  private final PostgresSettings settings;

  public HostProbe(Connector connector, PostgresSettings settings) {
    this.connector = connector;
    this.settings = settings;
  }

  /** All servers, in the order of the settings. */
  public Future<List<Host>> hosts() {
    Future<List<Host>> all = Future.succeededFuture(new ArrayList<>());
    for (Address address : settings.addresses()) {
      all =
          all.compose(
              hosts ->
                  host(address)
                      .map(
                          host -> {
                            hosts.add(host);
                            return hosts;
                          }));
    }
    return all;
  }

  private Future<Host> host(Address address) {
    if (settings.sslMode() != SslMode.PREFER) {
      return look(address, settings.sslMode())
          .recover(failure -> Future.succeededFuture(away(address, failure)));
    }
    return look(address, SslMode.REQUIRE)
        .recover(
            failure ->
                SqlStates.isTlsMismatch(failure)
                    ? look(address, SslMode.DISABLE)
                    : Future.failedFuture(failure))
        .recover(failure -> Future.succeededFuture(away(address, failure)));
  }

  private Host away(Address address, Throwable failure) {
    return new Host(address, settings.sslMode(), DatabaseAdmission.unavailable(failure));
  }

  private Future<Host> look(Address address, SslMode tls) {
    WorkloadSessions probes = connector.probeSessions(new Endpoint(address, tls));
    return probes
        .use(session -> session.query(DatabaseCheck.WRITABLE_QUERY).execute())
        .map(
            answer -> {
              connector.check().verify(answer);
              return new Host(address, tls, null);
            })
        .eventually(probes::close);
  }

  /**
   * Fails with {@link dev.docket.storage.postgres.sql.UnfitDatabaseException} if something in
   * between does not keep sessions apart.
   */
  public Future<Void> requireSessions(Host host) {
    WorkloadSessions probes = connector.probeSessions(new Endpoint(host.address(), host.tls()));
    return probes.use(session -> PoolerDetection.check(session, probes)).eventually(probes::close);
  }

  /** A session without limits to a server. Whoever asks closes them. */
  public WorkloadSessions sessions(Host host) {
    connector.connectTo(new Endpoint(host.address(), host.tls()));
    return connector.migrationSessions();
  }
}
