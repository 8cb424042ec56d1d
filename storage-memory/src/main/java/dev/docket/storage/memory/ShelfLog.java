package dev.docket.storage.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has come to a shelf and left it since a search last looked. Only who holds the lock of the
 * tree may use it. It costs writers an entry, and never grows to more than searches are worth: then
 * it ends, and the shelf with it.
 */
final class ShelfLog {

  private static final int SHORT = 10_000;

  /** Shared by all that are on this shelf alone. */
  private final ShelfLog[] alone = {this};

  private List<Seen<?>> arrived = new ArrayList<>();
  private List<Seen<?>> departed = new ArrayList<>();
  private int indexed;
  private boolean ended;

  /** What is to be done to an index: what departed is removed, then what arrived is added. */
  record Changes(List<Seen<?>> departed, List<Seen<?>> arrived) {}

  ShelfLog[] alone() {
    return alone;
  }

  /** Notes an entity that may be on the shelf already. */
  void arrive(Seen<?> seen) {
    if (seen.join(this)) {
      arrived.add(seen);
    }
  }

  void depart(Seen<?> seen) {
    if (!ended) {
      departed.add(seen);
    }
  }

  int size() {
    return arrived.size() + departed.size();
  }

  /** Whether to index all anew takes no longer than to make up for all that is noted. */
  boolean isTooLong() {
    return size() > SHORT + 2 * indexed;
  }

  boolean isEnded() {
    return ended;
  }

  void end() {
    ended = true;
    arrived = List.of();
    departed = List.of();
  }

  /** Hands over what is noted, without what came and left meanwhile. */
  Changes take() {
    Set<Seen<?>> visitors = new HashSet<>();
    arrived.removeIf(seen -> seen.isGone() && visitors.add(seen));
    departed.removeIf(visitors::contains);
    Changes changes = new Changes(departed, arrived);
    indexed += arrived.size() - departed.size();
    arrived = new ArrayList<>();
    departed = new ArrayList<>();
    return changes;
  }
}
