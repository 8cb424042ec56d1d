package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.SessionSource;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sessions that are opened for one piece of work and closed after it. If the database grants none,
 * the work runs from its beginning on a spare session.
 *
 * @param spare used if no more sessions can be opened
 */
public record OneTimeSessions(Supplier<WorkloadSessions> open, SessionSource spare)
    implements SessionSource {

  @Override
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    WorkloadSessions opened = open.get();
    return opened
        .use(work)
        .eventually(opened::close)
        .recover(
            failure ->
                SqlStates.isInsufficientResources(failure)
                    ? spare.use(work)
                    : Future.failedFuture(failure));
  }
}
