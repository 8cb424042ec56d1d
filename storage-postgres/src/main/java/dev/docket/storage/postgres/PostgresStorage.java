package dev.docket.storage.postgres;

import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Page;
import dev.docket.storage.RateUse;
import dev.docket.storage.Replacement;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.SharedRates;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageLevel;
import dev.docket.storage.StorageMetrics;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.Window;
import dev.docket.storage.postgres.connect.ConnectionMonitor;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.DatabaseAdmission;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.connect.ReplicationWatch;
import dev.docket.storage.postgres.schema.Migrations;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The store on PostgreSQL. A call from an event loop stays on it and uses its connections; a call
 * from elsewhere is made on an event loop of the store's choice.
 */
final class PostgresStorage implements Storage {

  /** How long the database may take to answer a check. */
  private static final Duration CHECK = Duration.ofSeconds(1);

  private final Vertx vertx;
  private final boolean ownsVertx;
  private final PostgresSettings settings;
  private final EntityCodec codec = new EntityCodec();
  private final ContextInternal home;
  private final EventLoopStores stores;
  private final ConnectionMonitor monitor;
  private final ReplicationWatch replication;

  /**
   * @param ownsVertx whether closing the store closes Vert.x
   */
  PostgresStorage(
      Vertx vertx, boolean ownsVertx, PostgresSettings settings, Migrations migrations) {
    this(vertx, ownsVertx, settings, migrations, StorageMetrics.NONE);
  }

  /**
   * @param ownsVertx whether closing the store closes Vert.x
   * @param metrics is told what the store does
   */
  PostgresStorage(
      Vertx vertx,
      boolean ownsVertx,
      PostgresSettings settings,
      Migrations migrations,
      StorageMetrics metrics) {
    this.vertx = vertx;
    this.ownsVertx = ownsVertx;
    this.settings = settings;
    Connector connector = new Connector(vertx, settings);
    this.stores = new EventLoopStores(vertx, connector, codec, settings.queue(), metrics);
    this.home = ((VertxInternal) vertx).createEventLoopContext();
    DatabaseAdmission admission = new DatabaseAdmission(connector, settings, migrations);
    this.monitor = new ConnectionMonitor(vertx, home, admission, settings, this::disconnect);
    this.replication = admission.replication();
    monitor.start();
    replication.start(vertx, home, () -> monitor.refusal() == null);
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    List<Key<?>> distinct = keys.stream().<Key<?>>map(key -> key).distinct().toList();
    if (distinct.stream().map(Key::tenant).distinct().count() > 1) {
      return CompletableFuture.failedStage(new IllegalArgumentException("Keys of several tenants"));
    }
    return call(
        store ->
            distinct.isEmpty()
                ? Future.succeededFuture(new Snapshot(List.of()))
                : store.reads().get(distinct));
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return call(store -> store.reads().list(parent, kind, window));
  }

  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return call(store -> store.searches().find(search));
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    long expiry = System.nanoTime() + settings.timeouts().call().toNanos();
    return call(store -> store.commit(changes, expiry));
  }

  @Override
  public CompletionStage<LogPage> readLog(LogRange range, Kinds kinds) {
    return call(store -> store.logs().read(range, kinds));
  }

  @Override
  public CompletionStage<LogBounds> logBounds(Tenant tenant) {
    return call(store -> store.logs().bounds(tenant));
  }

  @Override
  public CompletionStage<List<LogBounds>> logs() {
    return call(store -> store.logs().all());
  }

  @Override
  public CompletionStage<Void> trimLog(Tenant tenant, long through) {
    return call(Duration.ZERO, store -> store.logs().trim(tenant, through));
  }

  @Override
  public CompletionStage<List<Stored<?>>> contents(Extent extent, Kinds kinds) {
    return call(Duration.ZERO, store -> store.extents().contents(extent, kinds));
  }

  @Override
  public CompletionStage<Void> replace(Replacement replacement, Kinds kinds) {
    return call(Duration.ZERO, store -> store.extents().replace(replacement, kinds));
  }

  @Override
  public CompletionStage<SharedRates> shareRates(String node, List<RateUse> uses) {
    return call(store -> store.rates().exchange(node, uses));
  }

  @Override
  public CompletionStage<Void> check() {
    return call(
        store ->
            store
                .check()
                .timeout(CHECK.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(why(store, failure))));
  }

  @Override
  public CompletionStage<List<StorageLevel>> levels() {
    return stores.levels().toCompletionStage();
  }

  @Override
  public List<String> alarms() {
    return replication.alarms();
  }

  /** Why a check failed. If it waited for a connection: why the database grants none. */
  private static Throwable why(EventLoopStore store, Throwable failure) {
    Throwable shortage = store.pool().shortage();
    return failure instanceof TimeoutException && shortage != null ? shortage : failure;
  }

  @Override
  public void close() {
    if (!monitor.close()) {
      return;
    }
    replication.close();
    Future<?> left = disconnect();
    if (ownsVertx) {
      left.timeout(CHECK.toMillis(), TimeUnit.MILLISECONDS).onComplete(done -> vertx.close());
    }
  }

  /**
   * A call: what it does on an event loop, and what its caller waits for.
   *
   * @param limit of the time that the work may take; zero for none
   */
  private record Call<T>(
      Function<EventLoopStore, Future<T>> work, Duration limit, Promise<T> answer) {}

  private <T> CompletionStage<T> call(Function<EventLoopStore, Future<T>> work) {
    return call(settings.timeouts().call(), work);
  }

  /** Makes a call on the event loop of the caller, or else on the one at home. */
  private <T> CompletionStage<T> call(Duration limit, Function<EventLoopStore, Future<T>> work) {
    RuntimeException refusal = monitor.refusal();
    if (refusal != null && monitor.isDecided()) {
      return CompletableFuture.failedStage(refusal);
    }
    ContextInternal current = ContextInternal.current();
    boolean stays = current != null && current.isEventLoopContext() && current.owner() == vertx;
    ContextInternal context = stays ? current : home;
    Call<T> call = new Call<>(work, limit, context.promise());
    if (stays) {
      admit(context, call);
    } else {
      context.runOnContext(now -> admit(context, call));
    }
    return call.answer().future().toCompletionStage();
  }

  /**
   * Lets a call pass if the database can be used, and fails it if not. The first attempt to connect
   * may still go on; the call then waits for its end, within its own time limit.
   */
  private <T> void admit(ContextInternal context, Call<T> call) {
    RuntimeException refusal = monitor.refusal();
    if (refusal == null) {
      dispatch(context, call);
    } else if (monitor.isDecided()) {
      call.answer().fail(refusal);
    } else {
      monitor
          .decided()
          .timeout(settings.timeouts().call().toMillis(), TimeUnit.MILLISECONDS)
          .onSuccess(decided -> context.runOnContext(now -> admit(context, call)))
          .onFailure(call.answer()::fail);
    }
  }

  /** Brings a call to the store that serves this event loop, which may be that of another one. */
  private <T> void dispatch(ContextInternal context, Call<T> call) {
    EventLoopStore store;
    try {
      store = store(context);
    } catch (RuntimeException failure) {
      call.answer().fail(failure);
      return;
    }
    if (store.context().nettyEventLoop() == context.nettyEventLoop()) {
      run(store, call);
    } else {
      store.context().runOnContext(now -> run(store, call));
    }
  }

  /**
   * Runs a call within its time limit. A failure may be the first sign that the database is away.
   */
  private <T> void run(EventLoopStore store, Call<T> call) {
    Future<T> result;
    try {
      result = call.work().apply(store);
    } catch (RuntimeException failure) {
      call.answer().fail(failure);
      return;
    }
    Future<T> limited =
        call.limit().isZero()
            ? result
            : result.timeout(call.limit().toMillis(), TimeUnit.MILLISECONDS);
    limited
        .onFailure(this::checkConnection)
        .recover(failure -> Future.failedFuture(SqlStates.forCaller(failure)))
        .onComplete(call.answer());
  }

  private EventLoopStore store(ContextInternal context) {
    EventLoopStore store = stores.of(context);
    // A disconnection at this moment may not have seen the new one.
    RuntimeException refusal = monitor.refusal();
    if (refusal != null) {
      disconnect();
      throw refusal;
    }
    return store;
  }

  private void checkConnection(Throwable failure) {
    if (SqlStates.suggestsOutage(failure)) {
      monitor.suspect(failure);
    }
  }

  /** Closes all connections; new ones are opened when they are needed. */
  private Future<?> disconnect() {
    RuntimeException refusal = monitor.refusal();
    RuntimeException why =
        refusal == null ? new UnavailableException("The connection was closed", null) : refusal;
    return stores.closeAll(why);
  }
}
