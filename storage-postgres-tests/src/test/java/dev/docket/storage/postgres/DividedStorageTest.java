package dev.docket.storage.postgres;

import dev.docket.storage.tck.StorageContract;
import org.junit.jupiter.api.AfterAll;

/** Tables that are divided by account. Each statement concerns one part. */
class DividedStorageTest implements StorageContract, DividedStores {

  @AfterAll
  static void statements_eachConcernOnePart() {
    PlanLog.expectOnePartEach();
  }
}
