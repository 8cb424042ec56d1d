package dev.docket.storage.postgres;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.util.Map;
import java.util.function.Function;

/** Opens sessions one way, all of which end when it is closed. */
final class Line {

  private final ConnectionFactory<PgConnectOptions> factory;
  private final PgConnectOptions options;
  private final Function<Work, Map<String, String>> parameters;

  /**
   * @param parameters the parameters of a session by its work: for each work the same ones
   */
  Line(
      ConnectionFactory<PgConnectOptions> factory,
      PgConnectOptions options,
      Function<Work, Map<String, String>> parameters) {
    this.factory = factory;
    this.options = options;
    this.parameters = parameters;
  }

  /** Opens a session and sets it up. */
  Future<PgConnection> open(ContextInternal context, Work work) {
    return factory
        .connect(context, options)
        .map(PgConnection::cast)
        // What ends a session is told by what was asked of it.
        .onSuccess(session -> session.exceptionHandler(ended -> {}))
        .compose(
            session -> setUp(session, work).map(session).onFailure(failure -> session.close()));
  }

  /**
   * Sets a session up for some work, whatever it did before. Not when it is opened: a pooler in
   * between refuses parameters that it does not know, or drops them.
   */
  Future<Void> setUp(PgConnection session, Work work) {
    StringBuilder statements = new StringBuilder();
    parameters
        .apply(work)
        .forEach(
            (name, value) ->
                statements.append("SET ").append(name).append(" TO ").append(value).append(';'));
    return session.query(statements.toString()).execute().mapEmpty();
  }

  Future<Void> close() {
    Promise<Void> closed = Promise.promise();
    factory.close(closed);
    return closed.future();
  }
}
