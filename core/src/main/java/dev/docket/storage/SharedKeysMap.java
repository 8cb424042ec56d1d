package dev.docket.storage;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that has its keys in common with others: it takes four bytes for an entry, where
 * that of {@link Map#copyOf} takes sixteen and a key of its own. {@link CommonValues} makes them.
 */
public final class SharedKeysMap<V> extends AbstractMap<String, V> {

  /** The most entries that one has. */
  static final int MOST = 1_000;

  private final Keys keys;
  private final Object[] held;

  private SharedKeysMap(Keys keys, Object[] held) {
    this.keys = keys;
    this.held = held;
  }

  /** As {@link Map#copyOf}: a map that is known to be immutable is not copied. */
  public static <V> Map<String, V> immutable(Map<String, V> map) {
    return map instanceof SharedKeysMap ? map : Map.copyOf(map);
  }

  /** Null if the keys are not those of the map. */
  static <V> @Nullable SharedKeysMap<V> of(
      Keys keys, Map<String, V> map, BiFunction<String, V, V> sharing) {
    if (map.size() != keys.names.length) {
      return null;
    }
    Object[] held = new Object[keys.names.length];
    for (Entry<String, V> entry : map.entrySet()) {
      int index = keys.index(entry.getKey());
      if (index < 0) {
        return null;
      }
      held[index] = sharing.apply(keys.names[index], entry.getValue());
    }
    return new SharedKeysMap<>(keys, held);
  }

  @SuppressWarnings("unchecked") // Only values are held.
  private V value(int index) {
    return (V) held[index];
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int index = keys.index(key);
    return index < 0 ? null : value(index);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return keys.index(key) >= 0;
  }

  @Override
  public int size() {
    return held.length;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, V>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return held.length;
      }
    };
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> work) {
    for (int i = 0; i < held.length; i++) {
      work.accept(keys.names[i], value(i));
    }
  }

  /** In the order of the keys. */
  private final class Entries implements Iterator<Entry<String, V>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < held.length;
    }

    @Override
    public Entry<String, V> next() {
      if (next == held.length) {
        throw new NoSuchElementException();
      }
      Entry<String, V> entry = Map.entry(keys.names[next], value(next));
      next++;
      return entry;
    }
  }

  /** A set of keys, found by their hashes. */
  static final class Keys {

    private final String[] names;

    /** One more than the index of a name, by its hash or behind; zero where there is none. */
    private final short[] table;

    private Keys(String[] names) {
      this.names = names;
      this.table = new short[Integer.highestOneBit(names.length) * 4];
      for (short i = 0; i < names.length; i++) {
        int at = slot(names[i]);
        while (table[at] != 0) {
          at = next(at);
        }
        table[at] = (short) (i + 1);
      }
    }

    static Keys of(Map<String, ?> map) {
      return new Keys(map.keySet().stream().sorted().toArray(String[]::new));
    }

    /** The same for the same keys, whatever their order. */
    static int hash(Map<String, ?> map) {
      int hash = 0;
      for (String key : map.keySet()) {
        hash += key.hashCode();
      }
      return hash;
    }

    /** Where a key is; negative if it is not there. */
    int index(@Nullable Object key) {
      if (key == null) {
        return -1;
      }
      for (int at = slot(key); table[at] != 0; at = next(at)) {
        if (names[table[at] - 1].equals(key)) {
          return table[at] - 1;
        }
      }
      return -1;
    }

    private int slot(Object key) {
      int hash = key.hashCode() * 0x9E3779B1;
      return (hash ^ hash >>> Short.SIZE) & table.length - 1;
    }

    private int next(int at) {
      return at + 1 & table.length - 1;
    }
  }
}
