package dev.docket.storage.memory;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node in a tree of keys: the entity at its key, and the nodes under it by kind and id. Only the
 * root, which stands for the tenant, has no entity.
 */
final class Node {

  private @Nullable Stored<?> stored;
  private @Nullable Seen<?> seen;

  /**
   * By name of kind and sortable id; a kind without entities has no entry. Most nodes have nothing
   * under them.
   */
  private Map<String, NavigableMap<String, Node>> children = Map.of();

  private Node(@Nullable Stored<?> stored) {
    this.stored = stored;
  }

  static Node root() {
    return new Node(null);
  }

  @Nullable Stored<?> stored() {
    return stored;
  }

  /** What is stored as searches see it; only where that is searched. */
  @SuppressWarnings({"unchecked", "NullAway"}) // Asked for where an entity of the type is stored.
  <E extends Searchable> Seen<E> seen() {
    if (seen == null) {
      seen = new Seen<>((Stored<E>) stored);
    }
    return (Seen<E>) seen;
  }

  @Nullable Node child(Key<?> key) {
    NavigableMap<String, Node> siblings = children.get(key.kind().name());
    return siblings == null ? null : siblings.get(SortableText.of(key.id()));
  }

  /**
   * The nodes of a kind directly under this one, by their {@linkplain SortableText sortable} ids.
   */
  NavigableMap<String, Node> children(Kind<?> kind) {
    return children.getOrDefault(kind.name(), Collections.emptyNavigableMap());
  }

  /** Stores an entity directly under this node, and replaces the one that has its key. */
  void put(Stored<?> entity) {
    if (children.isEmpty()) {
      children = new HashMap<>();
    }
    children
        .computeIfAbsent(entity.key().kind().name(), kind -> new TreeMap<>())
        .compute(
            SortableText.of(entity.key().id()),
            (id, node) -> node == null ? new Node(entity) : node.of(entity));
  }

  /** Visits the entity here and all under this node, parents first. */
  void forEach(Consumer<Stored<?>> visitor) {
    if (stored != null) {
      visitor.accept(stored);
    }
    children.values().forEach(nodes -> nodes.values().forEach(node -> node.forEach(visitor)));
  }

  private Node of(Stored<?> entity) {
    stored = entity;
    seen = null;
    return this;
  }

  /** Removes an entity directly under this node with all that lies under it. */
  void remove(Key<?> key) {
    NavigableMap<String, Node> siblings = children.get(key.kind().name());
    if (siblings != null
        && siblings.remove(SortableText.of(key.id())) != null
        && siblings.isEmpty()) {
      children.remove(key.kind().name());
      if (children.isEmpty()) {
        clear();
      }
    }
  }

  /** Removes all that lies under this node. */
  void clear() {
    children = Map.of();
  }

  boolean isEmpty() {
    return children.isEmpty();
  }
}
