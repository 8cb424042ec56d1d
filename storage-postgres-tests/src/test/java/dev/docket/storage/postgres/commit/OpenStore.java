package dev.docket.storage.postgres.commit;

import static dev.docket.storage.postgres.Waiting.answer;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.postgres.connect.StoreSessions;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A store of a test class, and sessions of the test's own beside it. */
final class OpenStore implements BeforeAllCallback, AfterAllCallback {

  private final String url = Databases.create();
  private final Vertx vertx = Vertx.vertx();
  private final Storage storage = Stores.open(url);
  private final StoreSessions sessions = new StoreSessions(vertx, url);

  @Override
  public void beforeAll(ExtensionContext context) {
    answer(storage.check());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    answer(sessions.close().toCompletionStage());
    storage.close();
    vertx.close().await();
  }

  String url() {
    return url;
  }

  Storage storage() {
    return storage;
  }

  void commit(Change... changes) {
    answer(storage.commit(Changes.of(changes)));
  }

  <E extends Entity> Stored<E> find(Key<E> key) {
    return answer(storage.get(List.of(key))).find(key);
  }

  /** What some work on one of the sessions comes to. */
  <T> T use(Function<SqlConnection, Future<T>> work) {
    return answer(sessions.use(work).toCompletionStage());
  }
}
