package dev.docket.storage.memory;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
  private Map<String, Siblings> children = Map.of();

  /** What is searched under this node, by the kinds between it and what is searched. */
  private Map<List<String>, Shelf> shelves = Map.of();

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

  /** The key of a child, with the key of this node: each call brings another one. */
  <E extends Entity> Key<E> ownKey(Key<E> key) {
    return stored == null || stored.key() == key.parent()
        ? key
        : new Key<>(stored.key(), key.kind(), key.id());
  }

  @Nullable Node child(Key<?> key) {
    Siblings siblings = children.get(key.kind().name());
    return siblings == null ? null : siblings.find(SortableText.of(key.id()));
  }

  /**
   * The nodes of a kind directly under this one, by their {@linkplain SortableText sortable} ids.
   */
  NavigableMap<String, Node> children(Kind<?> kind) {
    return children(kind.name());
  }

  /** As above, by the name of the kind. */
  NavigableMap<String, Node> children(String kind) {
    Siblings siblings = children.get(kind);
    return siblings == null ? Collections.emptyNavigableMap() : siblings.all();
  }

  /**
   * Stores an entity directly under this node, and replaces the one that has its key.
   *
   * @return its node
   */
  Node put(Stored<?> entity) {
    String kind = entity.key().kind().name();
    Siblings siblings = children.get(kind);
    if (siblings == null) {
      siblings = new Siblings();
      add(kind, siblings);
    }
    String id = SortableText.of(entity.key().id());
    Node known = siblings.find(id);
    if (known != null) {
      return known.of(entity);
    }
    Node node = new Node(entity);
    siblings.add(id, node);
    return node;
  }

  /** Most nodes that have something under them have one kind, for which a small map will do. */
  private void add(String kind, Siblings siblings) {
    if (children.isEmpty()) {
      children = Map.of(kind, siblings);
    } else {
      if (children.size() == 1) {
        children = new HashMap<>(children);
      }
      children.put(kind, siblings);
    }
  }

  /** Visits the entity here and all under this node, parents first. */
  void forEach(Consumer<Stored<?>> visitor) {
    if (stored != null) {
      visitor.accept(stored);
    }
    children.values().forEach(siblings -> siblings.nodes().forEach(node -> node.forEach(visitor)));
  }

  private Node of(Stored<?> entity) {
    stored = entity;
    if (seen != null) {
      seen.leave();
      seen = null;
    }
    return this;
  }

  /**
   * Removes an entity directly under this node with all that lies under it.
   *
   * @return its node; null if there is none
   */
  @Nullable Node remove(Key<?> key) {
    Siblings siblings = children.get(key.kind().name());
    Node removed = siblings == null ? null : siblings.remove(SortableText.of(key.id()));
    if (siblings != null && removed != null && siblings.isEmpty()) {
      if (children.size() == 1) {
        children = Map.of();
      } else {
        children.remove(key.kind().name());
      }
    }
    return removed;
  }

  /** Removes all that lies under this node. */
  void clear() {
    children = Map.of();
    shelves = Map.of();
  }

  /** Searches see this entity, and what lies under it, no more. */
  void leave() {
    if (seen != null) {
      seen.leave();
    }
    children.values().forEach(siblings -> siblings.nodes().forEach(Node::leave));
  }

  boolean hasShelves() {
    return !shelves.isEmpty();
  }

  /**
   * @param kinds the kinds on the way from here, the last that of what is searched
   */
  @Nullable Shelf shelf(List<String> kinds) {
    return shelves.get(kinds);
  }

  void shelf(List<String> kinds, Shelf shelf) {
    if (shelves.isEmpty()) {
      shelves = new HashMap<>();
    }
    shelves.put(kinds, shelf);
  }

  /** Takes away a shelf, which ends. */
  void endShelf(List<String> kinds) {
    Shelf ended = shelves.remove(kinds);
    if (ended != null) {
      ended.log().end();
    }
  }

  boolean isEmpty() {
    return children.isEmpty();
  }
}
