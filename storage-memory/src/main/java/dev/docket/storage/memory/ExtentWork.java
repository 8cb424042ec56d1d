package dev.docket.storage.memory;

import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.Placed;
import dev.docket.storage.Replacement;
import dev.docket.storage.Scope;
import dev.docket.storage.StaleException;
import dev.docket.storage.StandIn;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and replaces what belongs to an extent, in trees that are locked. */
final class ExtentWork {

  private final Map<Tenant, Tree> trees;
  private final Extent extent;
  private final Kinds kinds;

  /**
   * @param trees all that the extent spans, and that of what is shared if there is one
   */
  ExtentWork(Map<Tenant, Tree> trees, Extent extent, Kinds kinds) {
    this.trees = trees;
    this.extent = extent;
    this.kinds = kinds;
  }

  /** All that belongs to the extent, parents first. */
  List<Stored<?>> contents() {
    List<Stored<?>> contents = new ArrayList<>();
    trees.forEach(
        (tenant, tree) -> {
          if (extent.spans(tenant)) {
            tree.forEach(scope(tenant), contents::add);
          }
        });
    for (Stored<?> stored : standIns()) {
      if (stored.value() instanceof StandIn standIn && find(standIn.subject()) != null) {
        contents.add(stored);
      }
    }
    return contents;
  }

  private List<Stored<?>> standIns() {
    List<Stored<?>> standIns = new ArrayList<>();
    Tree shared = trees.get(Tenant.SHARED);
    if (shared != null) {
      shared.forEach(
          Tenant.SHARED,
          stored -> {
            if (kinds.belongs(extent, stored.key(), stored.value())) {
              standIns.add(stored);
            }
          });
    }
    return standIns;
  }

  /** What of a tenant lies in the extent. */
  private Scope scope(Tenant tenant) {
    return extent instanceof Extent.Under under ? under.scope() : tenant;
  }

  /** Makes the change. If something does not hold, throws and changes nothing. */
  void replace(Replacement replacement) {
    List<Stored<?>> standIns = standIns();
    check(replacement, standIns);
    trees.forEach(
        (tenant, tree) -> {
          if (extent.spans(tenant)) {
            tree.remove(scope(tenant));
            tree.log().replaced(scope(tenant));
          }
        });
    standIns.forEach(stored -> tree(stored.key()).remove(stored.key()));
    replacement.contents().forEach(this::put);
  }

  private void check(Replacement replacement, List<Stored<?>> standIns) {
    for (Stored<?> relied : replacement.relied()) {
      Stored<?> stored = find(relied.key());
      require(stored != null && stored.version() == relied.version(), relied.key());
    }
    Key<?> parent = replacement.parent();
    if (parent != null) {
      require(find(parent) != null, parent);
    }
    for (Placed<?> placed : replacement.contents()) {
      Key<?> key = placed.key();
      if (key.tenant().equals(Tenant.SHARED)) {
        Stored<?> stored = find(key);
        require(stored == null || standIns.contains(stored), key);
      }
    }
  }

  private static void require(boolean holds, Scope scope) {
    if (!holds) {
      throw new StaleException(scope);
    }
  }

  private @Nullable Stored<?> find(Key<?> key) {
    Tree tree = trees.get(key.tenant());
    return tree == null ? null : tree.stored(key);
  }

  private <E extends Entity> void put(Placed<E> placed) {
    tree(placed.key()).put(placed.key(), placed.value());
  }

  private Tree tree(Key<?> key) {
    Tree tree = trees.get(key.tenant());
    if (tree == null) {
      throw new IllegalStateException("The tree of " + key + " is not locked");
    }
    return tree;
  }
}
