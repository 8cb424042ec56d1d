package dev.docket.storage.postgres;

import dev.docket.storage.tck.AgreementContract;
import net.jqwik.api.lifecycle.AfterContainer;

class DividedStorageProperties implements AgreementContract, DividedStores {

  @AfterContainer
  static void statements_eachConcernOnePart() {
    PlanLog.expectOnePartEach();
  }
}
