package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.tck.SearchAgreementContract;

class MemorySearchProperties implements SearchAgreementContract {

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
