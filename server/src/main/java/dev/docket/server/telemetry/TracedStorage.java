package dev.docket.server.telemetry;

import dev.docket.operations.Stages;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Found;
import dev.docket.storage.FullException;
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
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageLevel;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store whose reads, searches and commits are spans of the call that is under way. What is not
 * done for a call, such as upkeep, has none.
 */
final class TracedStorage implements Storage {

  private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
  private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
  private static final AttributeKey<String> KIND = AttributeKey.stringKey("db.collection.name");
  private static final AttributeKey<Long> BATCH = AttributeKey.longKey("db.operation.batch.size");
  private static final AttributeKey<Long> RETURNED =
      AttributeKey.longKey("db.response.returned_rows");
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Storage storage;
  private final String system;
  private final SpanKind spanKind;
  private final Tracer tracer;

  /**
   * @param name of the store
   */
  TracedStorage(Storage storage, String name, Tracer tracer) {
    this.storage = storage;
    this.tracer = tracer;
    this.system =
        switch (name) {
          case "memory" -> "docket.memory";
          case "postgres" -> "postgresql";
          default -> name;
        };
    this.spanKind = name.equals("memory") ? SpanKind.INTERNAL : SpanKind.CLIENT;
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return traced("get", null, keys.size(), () -> storage.get(keys), (span, snapshot) -> {});
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return traced(
        "list",
        kind,
        1,
        () -> storage.list(parent, kind, window),
        (span, page) -> span.setAttribute(RETURNED, (long) page.items().size()));
  }

  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return traced(
        "search",
        search.kind(),
        1,
        () -> storage.search(search),
        (span, found) -> span.setAttribute(RETURNED, (long) found.items().size()));
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    return traced(
        "commit", null, changes.list().size(), () -> storage.commit(changes), (span, done) -> {});
  }

  /**
   * @param what is done, such as {@code list}
   * @param kind of what is asked for; null for any
   * @param size of how many things it is done
   * @param tell what is known of the answer
   */
  private <T extends @Nullable Object> CompletionStage<T> traced(
      String what,
      @Nullable Kind<?> kind,
      int size,
      Supplier<CompletionStage<T>> work,
      BiConsumer<Span, T> tell) {
    Context call = Context.current();
    if (!Span.fromContext(call).getSpanContext().isValid()) {
      return work.get();
    }
    SpanBuilder builder =
        tracer
            .spanBuilder(kind == null ? what : what + " " + kind.name())
            .setParent(call)
            .setSpanKind(spanKind)
            .setAttribute(SYSTEM, system)
            .setAttribute(OPERATION, what);
    if (kind != null) {
      builder.setAttribute(KIND, kind.name());
    }
    if (size > 1) {
      builder.setAttribute(BATCH, (long) size);
    }
    Span span = builder.startSpan();
    CompletionStage<T> ended =
        work.get()
            .whenComplete(
                (answer, failure) -> {
                  if (failure == null) {
                    tell.accept(span, answer);
                  } else {
                    failed(span, Stages.cause(failure));
                  }
                  span.end();
                });
    return Resumption.of(call, ended);
  }

  /** What is stale or full is an answer, not an error of the store. */
  private static void failed(Span span, Throwable failure) {
    span.setAttribute(ERROR_TYPE, failure.getClass().getName());
    if (!(failure instanceof StaleException) && !(failure instanceof FullException)) {
      span.setStatus(StatusCode.ERROR);
    }
  }

  @Override
  public CompletionStage<LogPage> readLog(LogRange range, Kinds kinds) {
    return storage.readLog(range, kinds);
  }

  @Override
  public CompletionStage<LogBounds> logBounds(Tenant tenant) {
    return storage.logBounds(tenant);
  }

  @Override
  public CompletionStage<List<LogBounds>> logs() {
    return storage.logs();
  }

  @Override
  public CompletionStage<Void> trimLog(Tenant tenant, long through) {
    return storage.trimLog(tenant, through);
  }

  @Override
  public CompletionStage<List<Stored<?>>> contents(Extent extent, Kinds kinds) {
    return storage.contents(extent, kinds);
  }

  @Override
  public CompletionStage<Void> replace(Replacement replacement, Kinds kinds) {
    return storage.replace(replacement, kinds);
  }

  @Override
  public CompletionStage<List<StorageLevel>> levels() {
    return storage.levels();
  }

  @Override
  public CompletionStage<Void> check() {
    return storage.check();
  }

  @Override
  public List<String> alarms() {
    return storage.alarms();
  }

  @Override
  public CompletionStage<SharedRates> shareRates(String node, List<RateUse> uses) {
    return storage.shareRates(node, uses);
  }

  @Override
  public void close() {
    storage.close();
  }
}
