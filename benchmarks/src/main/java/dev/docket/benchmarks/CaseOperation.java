package dev.docket.benchmarks;

/** The operations on cases that are measured. */
enum CaseOperation {
  CREATE_CASE("CreateCase, 21 fields") {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.create(number);
    }
  },

  GET_CASE("GetCase, 20 fields") {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.get(number);
    }
  },

  UPDATE_CASE("UpdateCase, 1 field") {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.update(number);
    }
  },

  CREATE_COMMENT("CreateRelatedItem, a comment") {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.comment(number);
    }
  };

  private final String title;

  CaseOperation(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /**
   * @param number each has its own, so that no two calls write the same
   */
  abstract Call call(CaseDomain domain, int number);
}
