package dev.docket.storage.memory;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.CommonValues;
import dev.docket.storage.Entity;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All data of one tenant. Only who holds its lock may use it. */
final class Tree {

  private static final Comparator<Change> TALLIES_LAST =
      Comparator.comparing(Change.Count.class::isInstance);

  private final ReentrantLock lock = new ReentrantLock();
  private final Node root = Node.root();
  private final FoundNodes found = new FoundNodes();
  private final AtomicLong versions;
  private final Searching searching;
  private final CommonValues common;
  private final TenantLog log = new TenantLog();

  /**
   * @param versions the last version given out; it outlives the tree, so that versions never repeat
   * @param common what all trees of a store share
   */
  Tree(AtomicLong versions, Searching searching, CommonValues common) {
    this.versions = versions;
    this.searching = searching;
    this.common = common;
  }

  void lock() {
    lock.lock();
  }

  void unlock() {
    lock.unlock();
  }

  /** Whether it is as if it never was. */
  boolean isEmpty() {
    return root.isEmpty() && log.isNew();
  }

  TenantLog log() {
    return log;
  }

  Snapshot get(Collection<? extends Key<?>> keys) {
    List<Stored<?>> all = new ArrayList<>(keys.size());
    for (Key<?> key : keys) {
      Node node = find(key);
      Stored<?> stored = node == null ? null : node.stored();
      if (node != null && stored != null) {
        all.add(stored);
        // What is changed afterwards is named by this key.
        found.add(stored.key(), node);
      }
    }
    return new Snapshot(all);
  }

  <E extends Entity> Page<Stored<E>> list(Scope parent, Kind<E> kind, Window window) {
    Node node = find(parent);
    if (node == null) {
      return new Page<>(List.of(), null);
    }
    List<Stored<E>> items = new ArrayList<>();
    for (Node child : from(window, node.children(kind)).values()) {
      if (items.size() == window.size()) {
        return new Page<>(items, items.getLast().key().id());
      }
      items.add(typed(child));
    }
    return new Page<>(items, null);
  }

  private static Map<String, Node> from(Window window, NavigableMap<String, Node> nodes) {
    NavigableMap<String, Node> ordered =
        switch (window.order()) {
          case ASCENDING -> nodes;
          case DESCENDING -> nodes.descendingMap();
        };
    return window.after() == null
        ? ordered
        : ordered.tailMap(SortableText.of(window.after()), false);
  }

  /** Visits what lies at and under a scope, parents first. */
  void forEach(Scope scope, Consumer<Stored<?>> visitor) {
    Node node = find(scope);
    if (node != null) {
      node.forEach(visitor);
    }
  }

  /** What a search has to look at. */
  <E extends Searchable> Searched<E> searched(Search<E> search) {
    Node scope = find(search.scope());
    if (scope == null) {
      return new Searched.Few<>(List.of());
    }
    List<String> kinds =
        Stream.concat(search.between().stream(), Stream.of(search.kind()))
            .<String>map(Kind::name)
            .toList();
    Shelf shelf = scope.shelf(kinds);
    if (shelf == null) {
      List<Seen<E>> few = collect(scope, kinds);
      if (few != null) {
        return new Searched.Few<>(few);
      }
      shelf = new Shelf(this, search.scope(), scope, kinds, searching.layouts());
      scope.shelf(kinds, shelf);
    }
    return new Searched.Many<>(shelf);
  }

  /** What lies under a scope; null if that is much. */
  private <E extends Searchable> @Nullable List<Seen<E>> collect(Node scope, List<String> kinds) {
    List<Node> nodes = List.of(scope);
    for (String kind : kinds) {
      List<Node> next = new ArrayList<>();
      for (Node node : nodes) {
        NavigableMap<String, Node> children = node.children(kind);
        if (next.size() + children.size() > searching.few()) {
          return null;
        }
        next.addAll(children.values());
      }
      nodes = next;
    }
    return nodes.stream().map(Node::<E>seen).toList();
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // A node of a kind stores an entity of its type.
  private static <E extends Entity> Stored<E> typed(Node node) {
    return (Stored<E>) node.stored();
  }

  /** Makes the changes. If one does not hold, throws and changes nothing. */
  void commit(Changes changes) {
    List<Change> ordered = new ArrayList<>(changes.list());
    ordered.sort(TALLIES_LAST);
    Set<Scope> created = new HashSet<>();
    for (Change change : ordered) {
      check(change, created);
    }
    for (Change change : ordered) {
      make(change);
    }
  }

  /**
   * @param created what earlier changes of the same commit will create
   */
  private void check(Change change, Set<Scope> created) {
    switch (change) {
      case Change.Create<?> create -> {
        Key<?> key = create.key();
        require(exists(key.parent(), created) && stored(key) == null, create);
        created.add(key);
      }
      case Change.Replace<?> replace -> require(isCurrent(replace.stored()), replace);
      case Change.Delete delete -> require(isCurrent(delete.stored()), delete);
      case Change.Expect expect -> require(isCurrent(expect.stored()), expect);
      case Change.DeleteUnder always -> {}
      case Change.Append<?> always -> {}
      case Change.Count count -> {
        require(exists(count.scope(), created), count);
        if (count.by() > 0 && tallied(count) > count.limit() - count.by()) {
          throw new FullException(count);
        }
      }
    }
  }

  private static void require(boolean holds, Change change) {
    if (!holds) {
      throw new StaleException(change.scope());
    }
  }

  private boolean exists(Scope scope, Set<Scope> created) {
    return find(scope) != null || created.contains(scope);
  }

  private boolean isCurrent(Stored<?> known) {
    Stored<?> stored = stored(known.key());
    return stored != null && stored.version() == known.version();
  }

  private long tallied(Change.Count count) {
    Stored<?> stored = stored(count.tally());
    return stored == null ? 0 : ((Tally) stored.value()).count();
  }

  private void make(Change change) {
    switch (change) {
      case Change.Create<?> create -> put(create);
      case Change.Replace<?> replace -> put(replace);
      case Change.Delete delete -> remove(delete.scope());
      case Change.DeleteUnder delete -> remove(delete.scope());
      case Change.Expect nothing -> {}
      case Change.Append<?> append -> log.append(append.about(), append.value());
      case Change.Count count ->
          put(count.tally(), new Tally(Math.max(0, tallied(count) + count.by())));
    }
  }

  private <E extends Entity> void put(Change.Create<E> create) {
    put(create.key(), create.value());
  }

  private <E extends Entity> void put(Change.Replace<E> replace) {
    put(replace.stored().key(), replace.value());
  }

  /** Puts an entity under a parent that exists, with a new version. */
  <E extends Entity> void put(Key<E> key, E value) {
    Node parent = Objects.requireNonNull(find(key.parent()), "Checked to exist");
    E shared = key.kind().type().cast(value.sharing(common));
    Node node = parent.put(new Stored<>(parent.ownKey(key), shared, versions.incrementAndGet()));
    if (value instanceof Searchable) {
      shelve(key, node);
    }
  }

  /**
   * Puts a new entity, or the new state of one, on the shelves of the scopes that it lies under.
   */
  private void shelve(Key<?> key, Node node) {
    if (!isShelved(key)) {
      return;
    }
    List<String> kinds = new ArrayList<>();
    for (Key<?> at = key; at.parent() instanceof Key<?> scope; at = scope) {
      kinds.addFirst(at.kind().name());
      Node above = find(scope);
      Shelf shelf = above == null ? null : above.shelf(kinds);
      if (above != null && shelf != null) {
        shelf.log().arrive(node.seen());
        if (shelf.log().isTooLong()) {
          above.endShelf(kinds);
        }
      }
    }
  }

  /** Whether searches have shelves above a key. */
  private boolean isShelved(Key<?> key) {
    for (Key<?> at = key; at.parent() instanceof Key<?> scope; at = scope) {
      Node above = find(scope);
      if (above != null && above.hasShelves()) {
        return true;
      }
    }
    return false;
  }

  /** Removes what lies at and under a scope. */
  void remove(Scope scope) {
    found.clear();
    switch (scope) {
      case Tenant tenant -> root.clear();
      case Key<?> key -> {
        Node parent = find(key.parent());
        Node removed = parent == null ? null : parent.remove(key);
        if (removed != null && isShelved(key)) {
          removed.leave();
        }
      }
    }
  }

  @Nullable Stored<?> stored(Key<?> key) {
    Node node = find(key);
    return node == null ? null : node.stored();
  }

  @Nullable Node find(Scope scope) {
    return switch (scope) {
      case Tenant tenant -> root;
      case Key<?> key -> {
        Node known = found.get(key);
        yield known == null ? look(key) : known;
      }
    };
  }

  private @Nullable Node look(Key<?> key) {
    Node parent = find(key.parent());
    Node node = parent == null ? null : parent.child(key);
    if (node != null) {
      found.add(key, node);
    }
    return node;
  }
}
