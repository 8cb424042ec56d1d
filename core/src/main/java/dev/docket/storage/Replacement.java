package dev.docket.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an extent is to contain instead of all that it contains now.
 *
 * @param relied entities of the extent, outside {@link Tenant#SHARED}, that must still have the
 *     versions that were read
 * @param contents entities that belong to the extent, each of another key and together with its
 *     parent; given in any order, they are kept parents first
 */
public record Replacement(Extent extent, List<Stored<?>> relied, List<Placed<?>> contents) {

  public Replacement {
    relied = List.copyOf(relied);
    List<Placed<?>> ordered = new ArrayList<>(contents);
    ordered.sort(Comparator.comparingInt(placed -> depth(placed.key())));
    contents = List.copyOf(ordered);
    for (Stored<?> stored : relied) {
      if (!extent.contains(stored.key())) {
        throw new IllegalArgumentException(stored.key() + " lies outside of " + extent);
      }
    }
    Set<Scope> keys = new HashSet<>();
    for (Placed<?> placed : contents) {
      Key<?> key = placed.key();
      if (!extent.contains(key, placed.value())) {
        throw new IllegalArgumentException(key + " lies outside of " + extent);
      }
      if (!(key.parent() instanceof Tenant || keys.contains(key.parent()) || isTop(extent, key))) {
        throw new IllegalArgumentException(key + " lies under nothing");
      }
      if (!keys.add(key)) {
        throw new IllegalArgumentException("Two entities of key " + key);
      }
    }
  }

  /** An extent without anything in it. */
  public static Replacement empty(Extent extent) {
    return new Replacement(extent, List.of(), List.of());
  }

  /** The entity outside of the extent under which contents lie, null if none has to exist. */
  public @Nullable Key<?> parent() {
    return contents.stream()
        .<Key<?>>map(Placed::key)
        .filter(key -> isTop(extent, key) && key.parent() instanceof Key<?>)
        .<@Nullable Key<?>>map(key -> (Key<?>) key.parent())
        .findFirst()
        .orElse(null);
  }

  private static boolean isTop(Extent extent, Key<?> key) {
    return extent instanceof Extent.Under under && under.scope().equals(key);
  }

  private static int depth(Scope scope) {
    int depth = 0;
    Scope at = scope;
    while (at instanceof Key<?> key) {
      depth++;
      at = key.parent();
    }
    return depth;
  }
}
