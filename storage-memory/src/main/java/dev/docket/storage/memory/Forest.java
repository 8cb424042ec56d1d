package dev.docket.storage.memory;

import dev.docket.storage.CommonValues;
import dev.docket.storage.Extent;
import dev.docket.storage.Tenant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The trees of all tenants that have data. Work on one tenant holds the lock of its tree alone.
 * Work on several holds all of their locks at once, so it sees and makes one state.
 *
 * <p>Safe for use by many threads.
 */
final class Forest {

  private final ConcurrentHashMap<Tenant, Tree> trees = new ConcurrentHashMap<>();
  private final AtomicLong versions = new AtomicLong();
  private final Searching searching;
  private final CommonValues common = new CommonValues();

  /** Whoever holds it may wait for several trees. */
  private final Object several = new Object();

  Forest(Searching searching) {
    this.searching = searching;
  }

  int size() {
    return trees.size();
  }

  void clear() {
    trees.clear();
  }

  /** The tenants that have data. */
  Set<Tenant> tenants() {
    return Set.copyOf(trees.keySet());
  }

  <T> T read(Tenant tenant, Function<Tree, T> reading) {
    Tree known = trees.get(tenant);
    Tree tree = known == null ? newTree() : known;
    tree.lock();
    try {
      return reading.apply(tree);
    } finally {
      tree.unlock();
    }
  }

  <T> T write(Tenant tenant, Function<Tree, T> writing) {
    Tree tree = lockedTree(tenant);
    try {
      return writing.apply(tree);
    } finally {
      release(tenant, tree);
    }
  }

  /**
   * Works on all trees that an extent spans, and on that of what is shared.
   *
   * @param named tenants whose trees are there in any case
   * @param work is given the trees by tenant
   */
  <T> T span(Extent extent, Collection<Tenant> named, Function<Map<Tenant, Tree>, T> work) {
    synchronized (several) {
      Map<Tenant, Tree> locked = new HashMap<>();
      try {
        for (Tenant tenant : Set.copyOf(named)) {
          locked.put(tenant, lockedTree(tenant));
        }
        // A tree that comes while another is waited for may be older than what is written to that.
        while (lockMore(extent, locked)) {}
        return work.apply(locked);
      } finally {
        locked.forEach(this::release);
      }
    }
  }

  private boolean lockMore(Extent extent, Map<Tenant, Tree> locked) {
    boolean more = false;
    for (Map.Entry<Tenant, Tree> entry : trees.entrySet()) {
      Tenant tenant = entry.getKey();
      boolean spanned = extent.spans(tenant) || tenant.equals(Tenant.SHARED);
      if (spanned && !locked.containsKey(tenant)) {
        Tree tree = entry.getValue();
        tree.lock();
        more = true;
        if (trees.get(tenant) == tree) {
          locked.put(tenant, tree);
        } else {
          tree.unlock();
        }
      }
    }
    return more;
  }

  private Tree newTree() {
    return new Tree(versions, searching, common);
  }

  private Tree lockedTree(Tenant tenant) {
    while (true) {
      Tree tree = trees.computeIfAbsent(tenant, absent -> newTree());
      tree.lock();
      // Whoever empties a tree takes it out of the map; what is written to it then would be lost.
      if (trees.get(tenant) == tree) {
        return tree;
      }
      tree.unlock();
    }
  }

  private void release(Tenant tenant, Tree tree) {
    if (tree.isEmpty()) {
      trees.remove(tenant, tree);
    }
    tree.unlock();
  }
}
