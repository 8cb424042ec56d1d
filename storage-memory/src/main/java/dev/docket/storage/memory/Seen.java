package dev.docket.storage.memory;

import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity as searches see it. Its row is made when a search first needs it: making it takes many
 * times as long as comparing it.
 */
final class Seen<E extends Searchable> {

  private static final ShelfLog[] NOWHERE = {};
  private static final ShelfLog[] GONE = {};

  private final Stored<E> stored;
  private volatile @Nullable Row row;

  /** The logs of the shelves that it is on. Guarded by the lock of the tree. */
  private ShelfLog[] logs = NOWHERE;

  Seen(Stored<E> stored) {
    this.stored = stored;
  }

  Stored<E> stored() {
    return stored;
  }

  boolean hasRow() {
    return row != null;
  }

  Row row(RowLayouts layouts) {
    Row known = row;
    if (known == null) {
      known = Row.of(stored.value().searchValues(), layouts);
      row = known;
    }
    return known;
  }

  /** Puts it on a shelf, and answers whether it was not there before. */
  boolean join(ShelfLog log) {
    if (logs == GONE || Arrays.asList(logs).contains(log)) {
      return false;
    }
    ShelfLog[] others =
        Arrays.stream(logs).filter(other -> !other.isEnded()).toArray(ShelfLog[]::new);
    logs =
        others.length == 0
            ? log.alone()
            : Stream.concat(Arrays.stream(others), Stream.of(log)).toArray(ShelfLog[]::new);
    return true;
  }

  /** Whether it is stored no more. */
  boolean isGone() {
    return logs == GONE;
  }

  /** Takes it off all shelves for good. */
  void leave() {
    ShelfLog[] left = logs;
    logs = GONE;
    for (ShelfLog log : left) {
      log.depart(this);
    }
  }
}
