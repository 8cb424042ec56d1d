package dev.docket.storage.memory;

import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Replaced;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.TrimmedException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The log of a tenant, of which the last entries are kept. Only who holds the lock of the tenant's
 * tree may use it.
 */
final class TenantLog {

  /** The most entries that are kept. */
  static final int MOST = 100_000;

  private final NavigableMap<Long, LogEntry<?>> entries = new TreeMap<>();
  private long trimmed;
  private long last;

  /** Whether nothing was ever appended. */
  boolean isNew() {
    return last == 0;
  }

  void append(Scope about, Entity value) {
    last++;
    entries.put(last, new LogEntry<>(last, about, value));
    if (entries.size() > MOST) {
      trimmed = entries.pollFirstEntry().getKey();
    }
  }

  /** Removes what is about a scope that was replaced, and says so. */
  void replaced(Scope scope) {
    Extent.Under extent = new Extent.Under(scope);
    entries.values().removeIf(entry -> isWithin(extent, entry.about()));
    append(scope, new Replaced());
  }

  private static boolean isWithin(Extent.Under extent, Scope about) {
    return about instanceof Key<?> key ? extent.contains(key) : extent.scope().equals(about);
  }

  LogPage read(LogRange range) {
    if (range.after() < trimmed) {
      throw new TrimmedException(range.after(), trimmed);
    }
    List<LogEntry<?>> found = new ArrayList<>();
    long next = Math.max(range.after(), Math.min(last, range.after() + range.size()));
    for (LogEntry<?> entry : entries.subMap(range.after(), false, next, true).values()) {
      if (range.includes(entry.about(), entry.value())) {
        found.add(entry);
      }
    }
    return new LogPage(found, next);
  }

  LogBounds bounds(Tenant tenant) {
    return new LogBounds(tenant, trimmed, last);
  }

  void trim(long through) {
    trimmed = Math.max(trimmed, Math.min(through, last));
    entries.headMap(trimmed, true).clear();
  }
}
