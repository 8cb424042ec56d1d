package dev.docket.storage.postgres.index;

import dev.docket.storage.Kind;
import dev.docket.storage.postgres.index.IndexSlots.Slot;
import org.jspecify.annotations.Nullable;

/**
 * In which columns the values of a kind lie in a place. A <em>key</em> is a column with an index,
 * which holds sort keys: first those for the values that the kind has indexed, then the ranked and
 * the labelled slots of the place. The other slots hold whole forms. A value without a column, and
 * the form of one that is longer than its key, is in the JSON of the row.
 */
public final class IndexLayout {

  /** The first key that is a ranked slot. */
  public static final int FIRST_RANKED = Kind.MOST_INDEXED;

  /** The first key that is a labelled slot. */
  public static final int FIRST_LABELLED = FIRST_RANKED + SlotFamily.RANKED.slots();

  /** How many keys there are. */
  public static final int KEYS = FIRST_LABELLED + SlotFamily.LABELLED.slots();

  /** How many columns there are that are no keys. */
  public static final int VALUES = SlotFamily.PLAIN.slots();

  private final Kind<?> kind;
  private final IndexSlots slots;
  private final boolean partsOfIdentifiers;

  private IndexLayout(Kind<?> kind, IndexSlots slots, boolean partsOfIdentifiers) {
    this.kind = kind;
    this.slots = slots;
    this.partsOfIdentifiers = partsOfIdentifiers;
  }

  /** The layout of a place where no search has asked for a part of an identifier. */
  public IndexLayout(Kind<?> kind, IndexSlots slots) {
    this(kind, slots, false);
  }

  /** The layout with other slots. */
  public IndexLayout with(IndexSlots others) {
    return new IndexLayout(kind, others, partsOfIdentifiers);
  }

  /** The layout of a place whose identifiers are found by their parts. */
  public IndexLayout withPartsOfIdentifiers() {
    return new IndexLayout(kind, slots, true);
  }

  /** Whether identifiers are found by their parts. */
  boolean hasPartsOfIdentifiers() {
    return partsOfIdentifiers;
  }

  /** Whether the texts of a name are {@linkplain Kind#identifiers() identifiers}. */
  boolean isIdentifier(String name) {
    return kind.identifiers().contains(name);
  }

  /** Whether a name is that of the {@linkplain Kind#tallied() tallied} value. */
  boolean isTallied(String name) {
    return name.equals(kind.tallied());
  }

  /** Whether it is known for good where the values of a name lie. */
  public boolean settle(String name) {
    return slots.settle(name);
  }

  /** The position of the key for a name; -1 if it has none. */
  public int key(String name) {
    int indexed = kind.indexed().indexOf(name);
    if (indexed >= 0) {
      return indexed;
    }
    @Nullable Slot slot = slots.find(name);
    if (slot == null) {
      return -1;
    }
    return switch (slot.family()) {
      case RANKED -> FIRST_RANKED + slot.position();
      case LABELLED -> FIRST_LABELLED + slot.position();
      case PLAIN -> -1;
    };
  }

  /** The position of the column that is no key for a name; -1 if it has none. */
  public int value(String name) {
    @Nullable Slot slot = kind.indexed().contains(name) ? null : slots.find(name);
    return slot != null && slot.family() == SlotFamily.PLAIN ? slot.position() : -1;
  }

  /** Whether the index of a key is in the order of its values. */
  public static boolean isOrdered(int key) {
    return 0 <= key && key < FIRST_LABELLED;
  }

  /** Whether the index of a key has all rows, also those without the value. */
  public static boolean hasAbsent(int key) {
    return 0 <= key && key < FIRST_RANKED;
  }

  /** The name of the column of a key. */
  public static String keyColumn(int key) {
    return key < FIRST_LABELLED ? "key" + (key + 1) : "label" + (key - FIRST_LABELLED + 1);
  }

  /** The name of a column that is no key. */
  public static String valueColumn(int value) {
    return "value" + (value + 1);
  }
}
