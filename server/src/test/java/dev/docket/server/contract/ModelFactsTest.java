package dev.docket.server.contract;

/** Holds the contract of Connect Cases against its model. */
class ModelFactsTest extends ModelFacts {

  ModelFactsTest() {
    super(Contracts.REAL, "model-facts.json");
  }
}
