package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;

/** What the contract of the control plane cannot say of a member, in the words of what it can. */
public final class ControlViolation {

  private ControlViolation() {}

  /**
   * A ValidationException.
   *
   * @param member its path, such as {@code error.type} or {@code operations.2.member}
   * @param constraint a sentence about the member
   */
  public static ProblemException of(String member, Object value, String constraint) {
    return Problem.validation(
            "1 validation error detected: Value '"
                + value
                + "' at '"
                + member
                + "' failed to satisfy constraint: "
                + constraint)
        .asException();
  }
}
