package dev.docket.storage.memory;

import java.util.Arrays;
import java.util.List;

/**
 * What lies under a scope and is searched together, in one list: to copy it takes a small part of
 * the time that the walk through the tree takes. What is stored no more stays in the list for a
 * while. One thread at a time may use it.
 */
final class Shelf {

  private Seen<?>[] seen;
  private int size;

  Shelf(List<? extends Seen<?>> first) {
    seen = first.toArray(Seen<?>[]::new);
    size = seen.length;
  }

  void add(Seen<?> next) {
    if (size == seen.length) {
      compact();
      seen = Arrays.copyOf(seen, Math.max(16, size + size / 2));
    }
    seen[size++] = next;
  }

  /** What is there now, in the order in which it came. */
  List<Seen<?>> copy() {
    compact();
    return Arrays.asList(Arrays.copyOf(seen, size));
  }

  private void compact() {
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (!seen[i].isGone()) {
        seen[left++] = seen[i];
      }
    }
    Arrays.fill(seen, left, size, null);
    size = left;
  }
}
