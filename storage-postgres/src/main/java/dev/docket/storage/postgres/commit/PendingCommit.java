package dev.docket.storage.postgres.commit;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.search.SearchedEntity;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A commit that is not answered yet: its changes as rows, and what its caller waits for. */
public final class PendingCommit {

  /** A row that is written, or relied on. */
  record Row(RowKey key, long version, int format, String body, long expected) {}

  /** An addition to a tally. */
  record Addition(RowKey tally, long by, long most, long version) {}

  private final Changes changes;

  /** The version of all rows that this commit writes: random, so that no version recurs. */
  private final long version = ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE;

  private final long expiry;
  private final Promise<Void> answer;

  private final Set<RowKey> parents = new HashSet<>();
  private final List<Row> expected = new ArrayList<>();
  private final List<Row> created = new ArrayList<>();
  private final List<Row> fresh = new ArrayList<>();
  private final List<Row> replaced = new ArrayList<>();
  private final List<Row> deleted = new ArrayList<>();
  private final List<Scope> emptied = new ArrayList<>();
  private final List<Addition> added = new ArrayList<>();
  private final List<SearchedEntity> searched = new ArrayList<>();
  private boolean searchedAreFresh = true;
  private final TotalChanges totals = new TotalChanges();
  private final LogAppends appended = new LogAppends();

  /**
   * @param expiry the {@link System#nanoTime} after which nobody waits for the answer any more
   * @param answer what the caller waits for
   */
  public PendingCommit(Changes changes, EntityCodec codec, long expiry, Promise<Void> answer) {
    this.changes = changes;
    this.expiry = expiry;
    this.answer = answer;
    Set<Scope> createdHere = new HashSet<>();
    for (Change change : changes.list()) {
      take(change, codec, createdHere);
    }
    for (Change change : changes.list()) {
      if (change instanceof Change.Count count) {
        take(count, createdHere);
      }
    }
  }

  private void take(Change change, EntityCodec codec, Set<Scope> createdHere) {
    switch (change) {
      case Change.Create<?> create -> {
        lockParent(create.key().parent(), createdHere);
        createdHere.add(create.key());
        (create.fresh() ? fresh : created).add(written(create.key(), create.value(), codec, 0));
        if (create.value() instanceof Searchable entity) {
          SearchedEntity indexed = SearchedEntity.of(create.key(), entity.searchValues());
          searched.add(indexed);
          searchedAreFresh &= create.fresh();
          indexed.countIn(totals);
        }
      }
      case Change.Replace<?> replace -> {
        Key<?> key = replace.stored().key();
        replaced.add(written(key, replace.value(), codec, replace.stored().version()));
        if (replace.stored().value() instanceof Searchable before
            && replace.value() instanceof Searchable after) {
          Map<String, SearchValue> values = after.searchValues();
          Map<String, SearchValue> valuesBefore = before.searchValues();
          // The index row stays valid if searches see no difference.
          if (!values.equals(valuesBefore)) {
            SearchedEntity indexed = SearchedEntity.of(key, values, valuesBefore);
            searched.add(indexed);
            searchedAreFresh = false;
            indexed.countIn(totals);
          }
        }
      }
      case Change.Delete delete -> {
        deleted.add(relied(delete.stored().key(), delete.stored().version()));
        emptied.add(delete.scope());
      }
      case Change.Expect expect ->
          expected.add(relied(expect.stored().key(), expect.stored().version()));
      case Change.DeleteUnder delete -> emptied.add(delete.scope());
      case Change.Append<?> append -> appended.add(append, codec);
      case Change.Count later -> {
        // Tallies come last: any change of the commit may create their scope.
      }
    }
  }

  private void take(Change.Count count, Set<Scope> createdHere) {
    lockParent(count.scope(), createdHere);
    long most = count.by() > 0 ? count.limit() : Long.MAX_VALUE;
    added.add(new Addition(RowKey.of(count.tally()), count.by(), most, version));
  }

  private void lockParent(Scope parent, Set<Scope> createdHere) {
    if (parent instanceof Key<?> key && !createdHere.contains(key)) {
      parents.add(RowKey.of(key));
    }
  }

  private Row written(Key<?> key, Entity value, EntityCodec codec, long expected) {
    return new Row(RowKey.of(key), version, codec.format(key.kind()), codec.write(value), expected);
  }

  private static Row relied(Key<?> key, long version) {
    return new Row(RowKey.of(key), 0, 0, "", version);
  }

  /** The account of all that it writes. */
  String account() {
    return changes.list().getFirst().scope().tenant().account();
  }

  Changes changes() {
    return changes;
  }

  Collection<RowKey> parents() {
    return parents;
  }

  List<Row> expected() {
    return expected;
  }

  /** The rows that are created where there may be one already. */
  List<Row> created() {
    return created;
  }

  /** The rows that are created at {@linkplain Change.Create#fresh fresh} keys. */
  List<Row> fresh() {
    return fresh;
  }

  List<Row> replaced() {
    return replaced;
  }

  List<Row> deleted() {
    return deleted;
  }

  /** The keys of rows that must exist. */
  List<RowKey> existing() {
    return Stream.of(expected, replaced, deleted).flatMap(List::stream).map(Row::key).toList();
  }

  /** The scopes that are deleted with everything in them. */
  List<Scope> emptied() {
    return emptied;
  }

  List<Addition> added() {
    return added;
  }

  /** The written entities whose index rows change. */
  List<SearchedEntity> searched() {
    return searched;
  }

  /** Whether none of these can have an index row yet. */
  boolean searchedAreFresh() {
    return searchedAreFresh;
  }

  /** The kinds of what is {@link #searched}. */
  public Stream<Kind<?>> searchedKinds() {
    return searched.stream().map(SearchedEntity::kind);
  }

  /** What the written entities change about totals; what is deleted is found out by deleting. */
  TotalChanges totals() {
    return totals;
  }

  /** What it appends to the log of its tenant. */
  LogAppends appended() {
    return appended;
  }

  /** Whether it may share a transaction with others: it removes nothing and only counts up. */
  boolean isGroupable() {
    return emptied.isEmpty() && added.stream().allMatch(addition -> addition.by() > 0);
  }

  /** Whether its caller has been told that it takes too long. */
  boolean isExpired() {
    return System.nanoTime() - expiry > 0;
  }

  public Future<Void> answer() {
    return answer.future();
  }

  void succeed() {
    answer.tryComplete();
  }

  void fail(Throwable why) {
    answer.tryFail(why);
  }
}
