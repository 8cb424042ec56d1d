package dev.docket.benchmarks;

import dev.docket.benchmarks.BarPlot.Aim;

/** The operations on cases that are measured. */
enum CaseOperation {
  CREATE_CASE("CreateCase, 21 fields", 0.4) {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.create(number);
    }
  },

  GET_CASE("GetCase, 20 fields", 0.5) {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.get(number);
    }
  },

  UPDATE_CASE("UpdateCase, 1 field", 0.5) {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.update(number);
    }
  },

  CREATE_COMMENT("CreateRelatedItem, a comment", 0.5) {
    @Override
    Call call(CaseDomain domain, int number) {
      return domain.comment(number);
    }
  };

  private final String title;
  private final double ofOther;

  /**
   * @param ofOther the aim: what its CPU in memory should be of that before the work on speed
   */
  CaseOperation(String title, double ofOther) {
    this.title = title;
    this.ofOther = ofOther;
  }

  Contenders.Aims aims() {
    return new Contenders.Aims(Aim.least(0.5), null, Aim.most(ofOther));
  }

  String title() {
    return title;
  }

  /**
   * @param number each has its own, so that no two calls write the same
   */
  abstract Call call(CaseDomain domain, int number);
}
