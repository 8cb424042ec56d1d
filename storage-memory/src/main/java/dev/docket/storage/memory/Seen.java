package dev.docket.storage.memory;

import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An entity as searches see it. Its row is made when a search first needs it: making it takes many
 * times as long as comparing it.
 */
final class Seen<E extends Searchable> {

  private final Stored<E> stored;
  private volatile @Nullable Row row;

  /** Whether it is stored no more. Guarded by the lock of the tree. */
  private boolean gone;

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

  boolean isGone() {
    return gone;
  }

  void leave() {
    gone = true;
  }
}
