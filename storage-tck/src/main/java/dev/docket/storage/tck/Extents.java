package dev.docket.storage.tck;

import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Placed;
import dev.docket.storage.Replacement;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls about extents that wait for the answer. */
final class Extents {

  private Extents() {}

  static List<Stored<?>> contents(Storage storage, Extent extent) {
    return Calls.answer(storage.contents(extent, SampleStandIn.KINDS));
  }

  /** What an extent contains, without versions. */
  static Map<Key<?>, Entity> values(Storage storage, Extent extent) {
    Map<Key<?>, Entity> values = new HashMap<>();
    contents(storage, extent).forEach(stored -> values.put(stored.key(), stored.value()));
    return values;
  }

  static void replace(Storage storage, Replacement replacement) {
    Calls.answer(storage.replace(replacement, SampleStandIn.KINDS));
  }

  static void empty(Storage storage, Extent extent) {
    replace(storage, Replacement.empty(extent));
  }

  static void restore(Storage storage, Extent extent, List<Stored<?>> contents) {
    replace(storage, new Replacement(extent, List.of(), placed(contents)));
  }

  static List<Placed<?>> placed(List<Stored<?>> contents) {
    return contents.stream().<Placed<?>>map(Placed::of).toList();
  }
}
