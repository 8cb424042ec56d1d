package dev.docket.storage.postgres.connect;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgNotice;
import io.vertx.pgclient.PgNotification;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.spi.DatabaseMetadata;
import org.jspecify.annotations.Nullable;

/** A session that returns to its pool when it is closed. */
final class PooledConnection implements PgConnection {

  private final PgConnection session;
  private final Runnable giveBack;
  private @Nullable Runnable measured;
  private boolean over;

  PooledConnection(PgConnection session, Runnable giveBack) {
    this.session = session;
    this.giveBack = giveBack;
  }

  /**
   * @param work is done once, when the session returns
   */
  void onClose(Runnable work) {
    measured = work;
  }

  @Override
  public Future<Void> close() {
    if (!over) {
      over = true;
      if (measured != null) {
        measured.run();
      }
      giveBack.run();
    }
    return Future.succeededFuture();
  }

  @Override
  public Query<RowSet<Row>> query(String sql) {
    return session.query(sql);
  }

  @Override
  public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
    return session.preparedQuery(sql);
  }

  @Override
  public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
    return session.preparedQuery(sql, options);
  }

  @Override
  public Future<PreparedStatement> prepare(String sql) {
    return session.prepare(sql);
  }

  @Override
  public Future<PreparedStatement> prepare(String sql, PrepareOptions options) {
    return session.prepare(sql, options);
  }

  @Override
  public Future<Transaction> begin() {
    return session.begin();
  }

  @Override
  public Transaction transaction() {
    return session.transaction();
  }

  @Override
  public boolean isSSL() {
    return session.isSSL();
  }

  @Override
  public DatabaseMetadata databaseMetadata() {
    return session.databaseMetadata();
  }

  @Override
  public PgConnection notificationHandler(Handler<PgNotification> handler) {
    session.notificationHandler(handler);
    return this;
  }

  @Override
  public PgConnection noticeHandler(Handler<PgNotice> handler) {
    session.noticeHandler(handler);
    return this;
  }

  @Override
  public Future<Void> cancelRequest() {
    return session.cancelRequest();
  }

  @Override
  public int processId() {
    return session.processId();
  }

  @Override
  public int secretKey() {
    return session.secretKey();
  }

  @Override
  public PgConnection exceptionHandler(Handler<Throwable> handler) {
    session.exceptionHandler(handler);
    return this;
  }

  @Override
  public PgConnection closeHandler(Handler<Void> handler) {
    session.closeHandler(handler);
    return this;
  }
}
