package dev.docket.storage.postgres;

import dev.docket.storage.tck.SearchAgreementContract;
import net.jqwik.api.lifecycle.AfterContainer;

class DividedSearchProperties implements SearchAgreementContract, DividedStores {

  @AfterContainer
  static void statements_eachConcernOnePart() {
    PlanLog.expectOnePartEach();
  }
}
