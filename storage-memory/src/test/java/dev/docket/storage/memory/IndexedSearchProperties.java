package dev.docket.storage.memory;

import dev.docket.storage.Storage;
import dev.docket.storage.tck.SearchAgreementContract;

/** What an index finds, of whatever is searched. */
class IndexedSearchProperties implements SearchAgreementContract {

  private final Storage storage = new IndexedStorageTest().open();

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Storage open() {
    return new IndexedStorageTest().open();
  }
}
