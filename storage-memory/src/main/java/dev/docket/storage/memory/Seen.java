package dev.docket.storage.memory;

import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its search values, computed when a search first needs them: computing them takes
 * many times as long as comparing them.
 */
final class Seen<E extends Searchable> {

  private final Stored<E> stored;
  private volatile @Nullable Map<String, SearchValue> values;

  Seen(Stored<E> stored) {
    this.stored = stored;
  }

  Stored<E> stored() {
    return stored;
  }

  Map<String, SearchValue> values() {
    Map<String, SearchValue> known = values;
    if (known == null) {
      known = stored.value().searchValues();
      values = known;
    }
    return known;
  }
}
