package dev.docket.server.control;

import java.util.concurrent.CompletionStage;

/** An operation of the control plane; its contract is {@code control.yaml}. */
@FunctionalInterface
public interface ControlOperation {

  /**
   * Runs the operation.
   *
   * @return fails with a {@link dev.docket.operations.ProblemException} when the request is refused
   */
  CompletionStage<ControlAnswer> run(ControlRequest request);
}
