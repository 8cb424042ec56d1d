package dev.docket.storage.memory;

import dev.docket.storage.Key;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that were found last, by the very keys that they were found by: a call names the same
 * key several times, and its parents with each key under them. A node stays that of its key until
 * it is removed; then all are to be forgotten.
 */
final class FoundNodes {

  private static final int MOST = 16;

  private final @Nullable Key<?>[] keys = new Key<?>[MOST];
  private final @Nullable Node[] nodes = new Node[MOST];
  private int next;
  private boolean empty = true;

  /** Null if the node of this key is not among them. */
  @SuppressWarnings("ReferenceEquality") // Comparing paths would cost what this saves.
  @Nullable Node get(Key<?> key) {
    // What was found last is asked for first.
    for (int i = 1; i <= MOST; i++) {
      int at = next - i & MOST - 1;
      if (keys[at] == key) {
        return nodes[at];
      }
    }
    return null;
  }

  /** Adds one, which displaces the one that was found first. */
  void add(Key<?> key, Node node) {
    keys[next] = key;
    nodes[next] = node;
    next = next + 1 & MOST - 1;
    empty = false;
  }

  void clear() {
    if (!empty) {
      Arrays.fill(keys, null);
      Arrays.fill(nodes, null);
      empty = true;
    }
  }
}
