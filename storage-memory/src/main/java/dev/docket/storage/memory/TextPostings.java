package dev.docket.storage.memory;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a term mentions by any part of them: in which slots their sequences occur, and all
 * texts of a slot in one, so that looking through them takes few steps in memory.
 */
final class TextPostings {

  private static final char BETWEEN = '\n';

  private final HashedPostings sequences = new HashedPostings();

  /** By slot; null where there is none, and where the slot is empty. */
  private @Nullable String[] joined;

  TextPostings() {
    joined = new @Nullable String[0];
  }

  void add(Row row, int slot) {
    StringBuilder texts = new StringBuilder();
    for (int index : row.layout().texts()) {
      String form = row.forms()[index];
      sequences.addText(form, 1, slot);
      texts.append(BETWEEN).append(form, 1, form.length());
    }
    if (slot >= joined.length) {
      joined = Arrays.copyOf(joined, Math.max(slot + 1, slot + slot / 2));
    }
    joined[slot] = texts.isEmpty() ? null : texts.toString();
  }

  void forget(int slot) {
    if (slot < joined.length) {
      joined[slot] = null;
    }
  }

  /** Whether {@link #isIn} tells exactly whether a part occurs. */
  static boolean isExact(String part) {
    return part.indexOf(BETWEEN) < 0;
  }

  /** Whether a part occurs in the texts of a slot, if it does not run from one into the next. */
  boolean isIn(String part, int slot) {
    String texts = slot < joined.length ? joined[slot] : null;
    return texts != null && texts.contains(part);
  }

  /** As {@link HashedPostings#ofPart}. */
  BitSet ofPart(String part) {
    return sequences.ofPart(part);
  }
}
