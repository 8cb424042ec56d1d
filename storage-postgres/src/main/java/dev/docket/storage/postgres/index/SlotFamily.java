package dev.docket.storage.postgres.index;

import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;

/** What a slot is good for, and how many of its kind a place has. */
public enum SlotFamily {
  /** Numbers and moments. Each slot has an index in their order. */
  RANKED(6),

  /**
   * Labels, flags, and identifiers that are shared. Each slot has an index that finds equal ones.
   */
  LABELLED(12),

  /** Other texts and identifiers, which are found by their words. No slot has an index. */
  PLAIN(16);

  private final int slots;

  SlotFamily(int slots) {
    this.slots = slots;
  }

  /** How many slots a place has. */
  public int slots() {
    return slots;
  }

  /** The number of the family in the table {@code slot}. */
  public int code() {
    return ordinal() + 1;
  }

  static SlotFamily of(int code) {
    return values()[code - 1];
  }

  /** The family of a name of a kind, by the first value that the place has of it. */
  public static SlotFamily of(Kind<?> kind, String name, SearchValue value) {
    return switch (value) {
      case SearchValue.Flag flag -> LABELLED;
      case SearchValue.Label label -> LABELLED;
      case SearchValue.Moment moment -> RANKED;
      case SearchValue.Number number -> RANKED;
      case SearchValue.Text text -> kind.shared().contains(name) ? LABELLED : PLAIN;
    };
  }
}
