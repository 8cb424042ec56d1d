package dev.docket.storage.memory;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A set of slots, which are added in ascending order: a list of few, bits of many. */
final class Posting {

  private static final int FEW = 64;

  private int[] few = new int[4];
  private @Nullable BitSet many;
  private int size;

  /** Adds a slot that is not below any other. */
  void add(int slot) {
    if (many != null) {
      if (!many.get(slot)) {
        many.set(slot);
        size++;
      }
    } else if (size == 0 || few[size - 1] != slot) {
      if (size == few.length) {
        few = Arrays.copyOf(few, size * 2);
      }
      few[size++] = slot;
      // From here on bits take less room.
      if (size > FEW && size > slot / Integer.SIZE) {
        many = bits();
        few = new int[0];
      }
    }
  }

  int size() {
    return size;
  }

  /** The slots, as a set of the caller's own. */
  BitSet bits() {
    if (many != null) {
      return (BitSet) many.clone();
    }
    BitSet bits = new BitSet(size == 0 ? 0 : few[size - 1] + 1);
    for (int i = 0; i < size; i++) {
      bits.set(few[i]);
    }
    return bits;
  }

  /** Leaves in a set what is in this one too. */
  void retain(BitSet set) {
    set.and(many == null ? bits() : many);
  }
}
