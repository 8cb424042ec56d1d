package dev.docket.storage.memory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the entities of an index have in one place, in order: by key, then by id, then by slot.
 * Slots are only added, and stay when what is in them is gone. One thread at a time may use it.
 *
 * <p>Keys are compared as strings, so they are {@linkplain SortableText sortable}.
 */
final class SortedColumn {

  private final SortedColumn ids;

  /** By slot; null where there is none. */
  private @Nullable String[] keys;

  /** The slots that have a key, in order; as many as the size says. */
  private int[] sorted = new int[0];

  private int size;
  private final BitSet present = new BitSet();

  private SortedColumn(@Nullable SortedColumn ids) {
    this.ids = ids == null ? this : ids;
    this.keys = new @Nullable String[0];
  }

  /** The column of the ids. */
  static SortedColumn ofIds() {
    return new SortedColumn(null);
  }

  /**
   * A column of values.
   *
   * @param ids of the same slots, there before the values are added
   */
  static SortedColumn besides(SortedColumn ids) {
    return new SortedColumn(ids);
  }

  /**
   * Adds slots.
   *
   * @param from the first one, behind those that are there
   * @param added the key of each
   */
  void add(int from, @Nullable String[] added) {
    int slots = from + added.length;
    if (slots > keys.length) {
      keys = Arrays.copyOf(keys, Math.max(slots, slots + keys.length / 2));
    }
    System.arraycopy(added, 0, keys, from, added.length);
    int[] fresh =
        IntStream.range(from, slots)
            .filter(slot -> keys[slot] != null)
            .boxed()
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    for (int slot : fresh) {
      present.set(slot);
    }
    merge(fresh);
  }

  /** From the last one to the first, so that each part of what is there moves once. */
  private void merge(int[] fresh) {
    int end = size;
    size += fresh.length;
    if (size > sorted.length) {
      sorted = Arrays.copyOf(sorted, size + size / 4);
    }
    int to = size;
    for (int i = fresh.length - 1; i >= 0; i--) {
      int slot = fresh[i];
      int at = first(end, known -> compare(known, slot) > 0);
      System.arraycopy(sorted, at, sorted, to - (end - at), end - at);
      to -= end - at + 1;
      sorted[to] = slot;
      end = at;
    }
  }

  private int compare(int one, int other) {
    int byKey = key(one).compareTo(key(other));
    if (byKey != 0) {
      return byKey;
    }
    int byId = ids == this ? 0 : ids.compare(one, other);
    return byId == 0 ? Integer.compare(one, other) : byId;
  }

  /** The key of a slot that has one. */
  String key(int slot) {
    String key = keys[slot];
    if (key == null) {
      throw new IllegalStateException("No key in slot " + slot);
    }
    return key;
  }

  /** The key of a slot; null if there is none. */
  @Nullable String at(int slot) {
    return keys[slot];
  }

  /** The slots that have a key; not to be changed. */
  BitSet present() {
    return present;
  }

  /** How many slots have a key. */
  int size() {
    return size;
  }

  /** The slot at a position of the order. */
  int slot(int position) {
    return sorted[position];
  }

  /** The position of the first slot whose key is at or above another one. */
  int lower(String key) {
    return first(size, slot -> key(slot).compareTo(key) >= 0);
  }

  /** The position of the first slot whose key is above another one. */
  int upper(String key) {
    return first(size, slot -> key(slot).compareTo(key) > 0);
  }

  /** The first position before the end from which on the slots meet a condition. */
  private int first(int end, IntPredicate condition) {
    int low = 0;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(sorted[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
