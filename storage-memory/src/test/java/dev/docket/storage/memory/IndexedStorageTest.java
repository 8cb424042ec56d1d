package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.tck.StorageContract;

/** The store with an index of whatever is searched, where it would look at each of few. */
class IndexedStorageTest implements StorageContract {

  private final Storage storage = open();

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Storage open() {
    return new MemoryStorage(() -> false, new Searching(new RowLayouts(), 0));
  }
}
