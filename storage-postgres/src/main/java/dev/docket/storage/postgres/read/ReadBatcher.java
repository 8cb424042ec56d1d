package dev.docket.storage.postgres.read;

import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.sql.AccountQueues;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.OverloadException;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the reads by key of one event loop share statements, each of one account. While statements
 * run, further reads of the account wait, and then share the next one. Under load a statement
 * answers many reads; a lone read never waits. A statement sees one moment, and so does each of its
 * reads. Statements of several accounts are sent together on one session, unless tables are divided
 * by account.
 */
final class ReadBatcher {

  /** The most sessions at a time. */
  private static final int MOST_RUNNING = 4;

  /** The most statements of one account: the database answers one while the other is read here. */
  private static final int MOST_OF_ONE_ACCOUNT = 2;

  /** The most accounts that share a session: an answer comes after all those before it. */
  private static final int MOST_ACCOUNTS = 16;

  /** Keys of one statement, unless a single read has more. */
  private static final int MOST_KEYS = 256;

  private final ContextInternal context;
  private final SessionSource sessions;
  private final Function<List<Key<?>>, BoundStatement> query;
  private final EntityCodec codec;
  private final AccountQueues<Ask> waiting;
  private @Nullable Throwable closed;

  private record Ask(List<Key<?>> keys, Promise<Snapshot> answer) {

    /** The snapshot of what was found at its keys. */
    Snapshot of(Map<Key<?>, Stored<?>> found) {
      return new Snapshot(
          keys.stream().<Stored<?>>map(found::get).filter(Objects::nonNull).toList());
    }
  }

  /**
   * @param query reads the rows at some keys of one account; the first column is the number of the
   *     key, from 1
   * @param capacity the most reads that may wait
   * @param divided whether tables are divided by account
   */
  ReadBatcher(
      ContextInternal context,
      SessionSource sessions,
      Function<List<Key<?>>, BoundStatement> query,
      EntityCodec codec,
      int capacity,
      boolean divided) {
    this.context = context;
    this.sessions = sessions;
    this.query = query;
    this.codec = codec;
    this.waiting =
        new AccountQueues<>(
            capacity,
            MOST_RUNNING,
            MOST_OF_ONE_ACCOUNT,
            divided ? 1 : MOST_ACCOUNTS,
            this::takeNext);
  }

  /**
   * Reads some keys. Only on the event loop.
   *
   * @param keys of one tenant, at least one; each once
   */
  Future<Snapshot> get(List<Key<?>> keys) {
    if (closed != null) {
      return Future.failedFuture(closed);
    }
    Ask ask = new Ask(keys, context.promise());
    String account = keys.getFirst().tenant().account();
    return waiting.offer(account, ask)
        ? ask.answer().future()
        : Future.failedFuture(new OverloadException("Too many reads wait"));
  }

  /** The reads that wait. Only on the event loop. */
  int waiting() {
    return waiting.size();
  }

  /** Fails all reads that wait or come later. Only on the event loop. */
  void close(Throwable why) {
    closed = why;
    waiting.clear().forEach(ask -> ask.answer().tryFail(why));
  }

  private Supplier<Future<?>> takeNext(List<Deque<Ask>> ofAccounts) {
    List<List<Ask>> groups =
        ofAccounts.stream().map(ReadBatcher::nextGroup).filter(group -> !group.isEmpty()).toList();
    return () -> send(groups);
  }

  private static List<Ask> nextGroup(Deque<Ask> waiting) {
    List<Ask> group = new ArrayList<>();
    int keys = 0;
    while (!waiting.isEmpty()
        && (group.isEmpty() || keys + waiting.element().keys().size() <= MOST_KEYS)) {
      Ask ask = waiting.remove();
      keys += ask.keys().size();
      group.add(ask);
    }
    return group;
  }

  private Future<?> send(List<List<Ask>> groups) {
    return sessions
        .use(
            session ->
                Future.join(groups.stream().map(group -> send(session, group)).toList()).mapEmpty())
        // Those that found no session; the others have their answers.
        .onFailure(failure -> groups.forEach(group -> fail(group, failure)));
  }

  /** What many reads ask for, such as the domain that they are in, is read once. */
  private Future<?> send(SqlConnection session, List<Ask> group) {
    List<Key<?>> keys =
        group.stream().<Key<?>>flatMap(ask -> ask.keys().stream()).distinct().toList();
    return query
        .apply(keys)
        .runOn(session)
        .map(rows -> found(keys, rows))
        .onSuccess(found -> group.forEach(ask -> ask.answer().tryComplete(ask.of(found))))
        .onFailure(failure -> fail(group, failure));
  }

  private static void fail(List<Ask> group, Throwable failure) {
    group.forEach(ask -> ask.answer().tryFail(failure));
  }

  private Map<Key<?>, Stored<?>> found(List<Key<?>> keys, RowSet<Row> rows) {
    Map<Key<?>, Stored<?>> found = new HashMap<>();
    for (Row row : rows) {
      Key<?> key = keys.get(Math.toIntExact(row.getLong(0)) - 1);
      found.put(key, codec.read(key, row.getLong(1), row.getInteger(2), row.getString(3)));
    }
    return found;
  }
}
