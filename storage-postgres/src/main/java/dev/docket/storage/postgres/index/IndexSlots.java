package dev.docket.storage.postgres.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a place: columns for values that the kind does not index, such as those of custom
 * fields. The place gives its first {@value #MOST_NAMES} names to the families of their first
 * values, in the order in which it met them. The first ones of a family have a slot; the others,
 * and all later names, never get one. So what is known of a name never changes.
 */
public final class IndexSlots {

  /** The most names that a place gives to families. */
  public static final int MOST_NAMES = 64;

  /** Those of a place that has not met a name. */
  public static final IndexSlots NONE = new IndexSlots(Set.of(), Map.of());

  private final Set<String> met;
  private final Map<String, Slot> slots;

  private IndexSlots(Set<String> met, Map<String, Slot> slots) {
    this.met = met;
    this.slots = slots;
  }

  /**
   * @param position counted from 0 in the family
   */
  record Slot(SlotFamily family, int position) {}

  /** Whether it is known for good which slot a name has, or that it has none. */
  public boolean settle(String name) {
    return met.size() >= MOST_NAMES || met.contains(name);
  }

  /** The slot of a name; null if it has none. */
  @Nullable Slot find(String name) {
    return slots.get(name);
  }

  /** Takes the names of a place, in the order in which it met them. */
  public static final class Builder {

    private final Set<String> met = new HashSet<>();
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<SlotFamily, Integer> used = new EnumMap<>(SlotFamily.class);

    /**
     * Adds the next name.
     *
     * @param family its {@link SlotFamily#code}
     */
    public Builder add(String name, int family) {
      SlotFamily own = SlotFamily.of(family);
      int position = used.merge(own, 1, Integer::sum) - 1;
      met.add(name);
      if (position < own.slots()) {
        slots.put(name, new Slot(own, position));
      }
      return this;
    }

    public IndexSlots build() {
      return new IndexSlots(Set.copyOf(met), Map.copyOf(slots));
    }
  }
}
