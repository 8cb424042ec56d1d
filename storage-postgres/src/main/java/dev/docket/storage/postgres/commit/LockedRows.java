package dev.docket.storage.postgres.commit;

import dev.docket.storage.Change;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.StaleException;
import dev.docket.storage.postgres.sql.RowKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction found at the keys of a batch, and keeps locked: enough to tell which commits
 * hold.
 */
final class LockedRows {

  private final Map<WriteStatement, Set<RowKey>> held = new EnumMap<>(WriteStatement.class);
  private final Map<RowKey, Long> tallies = new HashMap<>();

  void held(WriteStatement statement, Set<RowKey> keys) {
    held.put(statement, keys);
  }

  void tally(RowKey tally, long count) {
    tallies.put(tally, count);
  }

  /**
   * The failure of a commit considered alone, or null if it holds. Changes are checked in the order
   * of {@link dev.docket.storage.Changes}: as given, tallies last.
   */
  @Nullable RuntimeException failure(PendingCommit commit) {
    Set<Scope> created = new HashSet<>();
    for (Change change : commit.changes().list()) {
      if (!(change instanceof Change.Count) && !holds(change, created)) {
        return new StaleException(change.scope());
      }
      if (change instanceof Change.Create<?> create) {
        created.add(create.key());
      }
    }
    for (Change change : commit.changes().list()) {
      if (change instanceof Change.Count count) {
        if (!exists(count.scope(), created)) {
          return new StaleException(count.scope());
        }
        if (!fits(count)) {
          return new FullException(count);
        }
      }
    }
    return null;
  }

  private boolean holds(Change change, Set<Scope> created) {
    return switch (change) {
      case Change.Create<?> create ->
          exists(create.key().parent(), created) && held(WriteStatement.CREATE, create.key());
      case Change.Replace<?> replace -> held(WriteStatement.REPLACE, replace.stored().key());
      case Change.Delete delete -> held(WriteStatement.DELETE, delete.stored().key());
      case Change.Expect expect -> held(WriteStatement.EXPECT, expect.stored().key());
      case Change.DeleteUnder always -> true;
      case Change.Append<?> always -> true;
      case Change.Count later -> true;
    };
  }

  private boolean exists(Scope scope, Set<Scope> created) {
    return !(scope instanceof Key<?> key)
        || created.contains(key)
        || held(WriteStatement.LOCK_PARENTS, key);
  }

  private boolean held(WriteStatement statement, Key<?> key) {
    return held.getOrDefault(statement, Set.of()).contains(RowKey.of(key));
  }

  private boolean fits(Change.Count count) {
    return count.by() < 0 || tallied(RowKey.of(count.tally())) <= count.limit() - count.by();
  }

  private long tallied(RowKey tally) {
    return tallies.getOrDefault(tally, 0L);
  }

  /**
   * Adds the counts of a commit to those of the commits before it.
   *
   * @return false, with nothing added, if a tally would exceed its limit
   */
  boolean count(PendingCommit commit) {
    for (PendingCommit.Addition addition : commit.added()) {
      if (addition.by() > 0 && tallied(addition.tally()) > addition.most() - addition.by()) {
        return false;
      }
    }
    commit.added().forEach(addition -> tallies.merge(addition.tally(), addition.by(), Long::sum));
    return true;
  }
}
