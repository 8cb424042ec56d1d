package dev.docket.storage.memory;

import dev.docket.storage.Searchable;
import java.util.List;

/** What a search has to look at. */
sealed interface Searched<E extends Searchable> {

  /** So little that each entity is looked at. */
  record Few<E extends Searchable>(List<Seen<E>> all) implements Searched<E> {}

  /** What has an index. */
  record Many<E extends Searchable>(Shelf shelf) implements Searched<E> {}
}
