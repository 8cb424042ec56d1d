package dev.docket.storage.memory;

import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What lies under a scope and is searched together, with an index. Writers note what they do in a
 * log, under the lock of their tree; a search makes up for that before it looks, under the lock of
 * the shelf, which no writer waits for. So it sees all that was committed before it.
 */
final class Shelf {

  /** What a caller's thread does of a search: so few entities, and rows to make. */
  private static final int MOST_AT_ONCE = 2_000;

  private static final int MOST_ROWS_AT_ONCE = 50;

  /** How many nodes are visited before others get their turn at the tree. */
  private static final int STEP = 500;

  private final Tree tree;
  private final Key<?> scope;
  private final Node node;
  private final List<String> kinds;
  private final RowLayouts layouts;
  private final ShelfLog log = new ShelfLog();

  /** Guards the index; taken before the lock of the tree, never after it. */
  private final ReentrantLock lock = new ReentrantLock();

  private SearchIndex index;
  private boolean complete;

  /**
   * An empty shelf, on which a first search puts what is there.
   *
   * @param node that of the scope
   * @param kinds the kinds on the way from there, the last that of what is searched
   */
  Shelf(Tree tree, Key<?> scope, Node node, List<String> kinds, RowLayouts layouts) {
    this.tree = tree;
    this.scope = scope;
    this.node = node;
    this.kinds = List.copyOf(kinds);
    this.layouts = layouts;
    this.index = new SearchIndex(layouts);
  }

  ShelfLog log() {
    return log;
  }

  /** The answer, if there is little to do for it and nobody else is at it; null if not. */
  <E extends Searchable> @Nullable Found<E> findAtOnce(Search<E> search) {
    if (!lock.tryLock()) {
      return null;
    }
    try {
      return complete && index.size() <= MOST_AT_ONCE && catchUp(MOST_ROWS_AT_ONCE)
          ? answer(search)
          : null;
    } finally {
      lock.unlock();
    }
  }

  /** The answer; null if the shelf has ended, so that another one has to be asked. */
  <E extends Searchable> @Nullable Found<E> find(Search<E> search) {
    lock.lock();
    try {
      return collect() && catchUp(Integer.MAX_VALUE) ? answer(search) : null;
    } finally {
      lock.unlock();
    }
  }

  /** Puts on the shelf what was there before it, and answers whether it has not ended. */
  private boolean collect() {
    String after = null;
    while (!complete) {
      tree.lock();
      try {
        if (isEnded()) {
          return false;
        }
        after = collect(after);
        complete = after == null;
      } finally {
        tree.unlock();
      }
    }
    return true;
  }

  /** Visits some nodes, and answers behind which one to go on; null when that was all. */
  private @Nullable String collect(@Nullable String after) {
    NavigableMap<String, Node> first = node.children(kinds.getFirst());
    int visited = 0;
    for (Map.Entry<String, Node> each :
        (after == null ? first : first.tailMap(after, false)).entrySet()) {
      visited += collect(each.getValue(), 1);
      if (visited > STEP) {
        return each.getKey();
      }
    }
    return null;
  }

  private int collect(Node at, int depth) {
    if (depth == kinds.size()) {
      log.arrive(at.seen());
      return 1;
    }
    int visited = 1;
    for (Node child : at.children(kinds.get(depth)).values()) {
      visited += collect(child, depth + 1);
    }
    return visited;
  }

  /** Whether the scope is gone, or the log was too long. */
  private boolean isEnded() {
    return log.isEnded() || tree.find(scope) != node;
  }

  /**
   * Brings the index up to date, unless the shelf has ended or there is more to do than so much.
   */
  private boolean catchUp(int most) {
    ShelfLog.Changes changes;
    tree.lock();
    try {
      if (isEnded() || log.size() > most) {
        return false;
      }
      changes = log.take();
    } finally {
      tree.unlock();
    }
    boolean done = false;
    try {
      apply(changes);
      done = true;
    } finally {
      // What is not in the index now would never be.
      if (!done) {
        end();
      }
    }
    return true;
  }

  private void apply(ShelfLog.Changes changes) {
    changes.departed().forEach(index::remove);
    index.add(changes.arrived());
    if (index.isWasteful()) {
      index = index.compacted();
    }
  }

  private void end() {
    tree.lock();
    try {
      node.endShelf(kinds);
    } finally {
      tree.unlock();
    }
  }

  private <E extends Searchable> Found<E> answer(Search<E> search) {
    Finder finder = new Finder(index, search.counted());
    BitSet found = finder.find(search.condition());
    List<Stored<E>> left =
        new PageWalk(index, search, finder::isFound)
            .first(found).stream().map(this::<E>stored).toList();
    List<Stored<E>> page = left.subList(0, Math.min(search.size(), left.size()));
    return new Found<>(
        page,
        left.size() > page.size() ? search.position(page.getLast()).text() : null,
        search.counted() ? (long) found.cardinality() : null);
  }

  @SuppressWarnings("unchecked") // A shelf has entities of what is searched.
  private <E extends Searchable> Stored<E> stored(int slot) {
    return (Stored<E>) index.seen(slot).stored();
  }
}
