package dev.docket.storage.tck;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change that does not know its tenant and versions yet.
 *
 * @param place the number of the key among {@link #places}
 * @param outdated whether it relies on the version before the last one
 * @param number what is written or added
 */
record RandomChange(Sort sort, int place, boolean outdated, int number) {

  /** What a move does. */
  enum Sort {
    CREATE,
    CREATE_FRESH,
    REPLACE,
    DELETE,
    EXPECT,
    DELETE_UNDER,
    COUNT,
    COUNT_IN_TENANT,
    WIPE
  }

  /** The limit of all counts, low enough to be met. */
  private static final int LIMIT = 4;

  private static final List<String> IDS = List.of("a", "\uffff", "\ud83d\ude00");

  /** The keys that moves are about: few, so that moves meet. */
  static List<Key<PlainSample>> places(Tenant tenant) {
    List<Key<PlainSample>> places = new ArrayList<>();
    for (String id : IDS) {
      Key<PlainSample> top = PlainSample.key(tenant, id);
      places.add(top);
      places.add(PlainSample.remark(tenant, id));
      for (String inner : IDS) {
        places.add(PlainSample.key(top, inner));
        places.add(PlainSample.remark(PlainSample.key(top, inner), id));
      }
    }
    return places;
  }

  /** How many places there are. */
  static int placeCount() {
    return IDS.size() * 2 + IDS.size() * IDS.size() * 2;
  }

  /**
   * This move as a change; empty when it would rely on an entity that was never seen.
   *
   * @param seen the versions that were read of each key, the latest last
   */
  Optional<Change> change(Tenant tenant, Map<Key<?>, List<Long>> seen) {
    Key<PlainSample> key = places(tenant).get(place);
    PlainSample note = new PlainSample("" + number);
    return switch (sort) {
      case CREATE -> Optional.of(Change.create(key, note));
      case CREATE_FRESH -> Optional.of(Change.createFresh(key, note));
      case REPLACE -> known(key, seen).map(stored -> Change.replace(stored, note));
      case DELETE -> known(key, seen).map(Change::delete);
      case EXPECT -> known(key, seen).map(Change::expect);
      case DELETE_UNDER -> Optional.of(Change.deleteUnder(key));
      case COUNT -> Optional.of(count(key));
      case COUNT_IN_TENANT -> Optional.of(count(tenant));
      case WIPE -> Optional.of(Change.deleteUnder(tenant));
    };
  }

  private Change count(Scope scope) {
    int by = number % 3 == 0 ? -2 : number % 3;
    return new Change.Count(scope, PlainSample.KIND, by, LIMIT);
  }

  private Optional<Stored<PlainSample>> known(Key<PlainSample> key, Map<Key<?>, List<Long>> seen) {
    List<Long> versions = seen.getOrDefault(key, List.of());
    int index = versions.size() - (outdated ? 2 : 1);
    return index < 0
        ? Optional.empty()
        : Optional.of(new Stored<>(key, new PlainSample("as read"), versions.get(index)));
  }
}
