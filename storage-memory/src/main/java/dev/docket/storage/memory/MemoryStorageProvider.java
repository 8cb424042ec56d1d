package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.List;
import java.util.Map;

/** Opens stores that keep everything in memory, each its own. */
public final class MemoryStorageProvider implements StorageProvider {

  private static final String HEAP_MARK = "heap-mark";
  private static final String STANDARD_MARK = "60";

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
  public Storage open(Map<String, String> settings) {
    HeapMark mark = HeapMark.at(percentage(settings.getOrDefault(HEAP_MARK, STANDARD_MARK)));
    return new MemoryStorage(mark::isPassed);
  }

  private static int percentage(String text) {
    if (!text.matches("[1-9][0-9]?|100")) {
      throw new IllegalArgumentException(HEAP_MARK + " must be a whole number from 1 to 100");
    }
    return Integer.parseInt(text);
  }
}
