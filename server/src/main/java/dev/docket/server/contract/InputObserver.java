package dev.docket.server.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sees every input that is validated. */
@FunctionalInterface
public interface InputObserver {

  /**
   * Called once for each input that could be put together, after its validation.
   *
   * @param input as the request had it, before anything was left out
   * @param accepted whether it satisfies the contract
   */
  void validated(Route route, ObjectNode input, boolean accepted);
}
