package dev.docket.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All kinds of entities that are stored, by name: what a store needs to read whatever is there. */
public final class Kinds {

  private final Map<String, Kind<?>> byName = new TreeMap<>();
  private final Set<Kind<?>> kept;

  /**
   * The kinds of data and of entries of logs, besides claims, tallies and {@link Replaced}.
   *
   * @param kept the kinds of what the servers keep in {@link Tenant#SHARED} for themselves, which
   *     is no data of any tenant
   * @throws IllegalArgumentException if two kinds have one name
   */
  public Kinds(Collection<Kind<?>> data, Collection<Kind<?>> kept) {
    this.kept = Set.copyOf(kept);
    Stream.of(data, kept, List.<Kind<?>>of(Claim.KIND, Tally.KIND, Replaced.KIND))
        .flatMap(Collection::stream)
        .forEach(this::add);
  }

  private void add(Kind<?> kind) {
    Kind<?> before = byName.putIfAbsent(kind.name(), kind);
    if (before != null) {
      throw new IllegalArgumentException("Two kinds with the name " + kind.name());
    }
  }

  /** All of them, by name. */
  public Collection<Kind<?>> all() {
    return List.copyOf(byName.values());
  }

  /** The kind of a name, null if there is none. */
  public @Nullable Kind<?> find(String name) {
    return byName.get(name);
  }

  /**
   * The kind of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Kind<?> require(String name) {
    Kind<?> kind = find(name);
    if (kind == null) {
      throw new IllegalArgumentException("There is no kind " + name);
    }
    return kind;
  }

  /**
   * The key of a {@linkplain Scope#path() path}.
   *
   * @throws IllegalArgumentException if it is the path of no key
   */
  public Key<?> key(Tenant tenant, String path) {
    String[] steps = path.split("/", -1);
    Scope scope = tenant;
    for (int i = 0; i + 1 < steps.length; i += 2) {
      scope = scope.child(require(steps[i]), Key.decode(steps[i + 1]));
    }
    if (!(scope instanceof Key<?> key) || !key.path().equals(path)) {
      throw new IllegalArgumentException("The path of nothing: " + path);
    }
    return key;
  }

  /**
   * Whether an entity belongs to an extent.
   *
   * @throws IllegalStateException if it is in {@link Tenant#SHARED} and nobody's
   */
  public boolean belongs(Extent extent, Key<?> key, Entity value) {
    if (key.tenant().equals(Tenant.SHARED) && !(value instanceof StandIn)) {
      if (kept.contains(key.kind())) {
        return false;
      }
      throw new IllegalStateException(key + " stands for nothing, and its kind is not kept");
    }
    return extent.contains(key, value);
  }
}
