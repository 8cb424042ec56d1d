package dev.docket.storage;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What entities have in common, so that a store in memory holds it once. It remembers a fixed
 * number of values, of which a newer one displaces an older one: then there are two of the same. It
 * takes no lock, and any thread may use it.
 */
public final class CommonValues {

  /** Longer texts are hardly ever the same. */
  private static final int LONGEST = 256;

  private static final int VALUES = 1 << 14;
  private static final int KEY_SETS = 1 << 10;

  private final AtomicReferenceArray<@Nullable Object> values = new AtomicReferenceArray<>(VALUES);
  private final AtomicReferenceArray<SharedKeysMap.@Nullable Keys> keySets =
      new AtomicReferenceArray<>(KEY_SETS);

  /**
   * A value that is equal to one, perhaps one that was there before.
   *
   * @param value immutable, and equal to values of its own class alone
   */
  @SuppressWarnings("unchecked") // What is equal is of the same class.
  public <T> T of(T value) {
    int index = index(value.hashCode(), VALUES);
    Object known = values.getAcquire(index);
    if (value.equals(known)) {
      return (T) known;
    }
    values.setRelease(index, value);
    return value;
  }

  /** A text that is equal to one; long ones are not remembered. */
  public String text(String text) {
    return text.length() <= LONGEST ? of(text) : text;
  }

  /**
   * An immutable map that is equal to one, and shares its keys with others that have the same.
   *
   * @param sharing what becomes of each value, and of which key it is
   */
  public <V> Map<String, V> map(Map<String, V> map, BiFunction<String, V, V> sharing) {
    if (map instanceof SharedKeysMap || map.isEmpty() || map.size() > SharedKeysMap.MOST) {
      return SharedKeysMap.immutable(map);
    }
    int index = index(SharedKeysMap.Keys.hash(map), KEY_SETS);
    SharedKeysMap.Keys known = keySets.getAcquire(index);
    Map<String, V> shared = known == null ? null : SharedKeysMap.of(known, map, sharing);
    if (shared != null) {
      return shared;
    }
    SharedKeysMap.Keys keys = SharedKeysMap.Keys.of(map);
    keySets.setRelease(index, keys);
    return Objects.requireNonNull(SharedKeysMap.of(keys, map, sharing));
  }

  private static int index(int hash, int size) {
    int mixed = hash * 0x9E3779B1;
    return (mixed ^ mixed >>> Short.SIZE) & size - 1;
  }
}
