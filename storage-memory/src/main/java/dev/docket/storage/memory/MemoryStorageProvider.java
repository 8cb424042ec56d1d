package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.Map;

/** Opens stores that keep everything in memory, each its own. */
public final class MemoryStorageProvider implements StorageProvider {

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Storage open(Map<String, String> settings) {
    return new MemoryStorage();
  }
}
