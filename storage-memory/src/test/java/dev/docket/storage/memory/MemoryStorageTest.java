package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.tck.StorageContract;

class MemoryStorageTest implements StorageContract {

  private final Storage storage = new MemoryStorage();

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Storage open() {
    return new MemoryStorage();
  }
}
