package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.List;
import java.util.Map;

/** Opens stores that keep everything in memory, each its own. */
public final class MemoryStorageProvider implements StorageProvider {

  private static final String HEAP_MARK = "heap-mark";
  private static final String STANDARD_MARK = "60";
  private static final String PERCENTAGE = "[1-9][0-9]?|100";
  private static final String EXPECTED = "must be a whole number from 1 to 100";

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            HEAP_MARK,
            "Percentage of the heap above which the store refuses new data.",
            STANDARD_MARK,
            false));
  }

  @Override
  public List<Mistake> mistakes(Map<String, String> settings) {
    return mark(settings).matches(PERCENTAGE)
        ? List.of()
        : List.of(new Mistake(HEAP_MARK, EXPECTED));
  }

  @Override
  public Storage open(Map<String, String> settings) {
    if (!mistakes(settings).isEmpty()) {
      throw new IllegalArgumentException(name() + "-" + HEAP_MARK + " " + EXPECTED);
    }
    HeapMark mark = HeapMark.at(Integer.parseInt(mark(settings)));
    return new MemoryStorage(mark::isPassed);
  }

  private static String mark(Map<String, String> settings) {
    return settings.getOrDefault(HEAP_MARK, STANDARD_MARK);
  }
}
