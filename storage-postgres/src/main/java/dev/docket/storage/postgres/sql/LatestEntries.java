package dev.docket.storage.postgres.sql;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that remember the entries that were used latest. */
public final class LatestEntries {

  private LatestEntries() {}

  /**
   * An empty map, which forgets the entry that was used longest ago when there are more than some.
   * Confined to one thread.
   */
  public static <K, V> Map<K, V> ofMost(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
