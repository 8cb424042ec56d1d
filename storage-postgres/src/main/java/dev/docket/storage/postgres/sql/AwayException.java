package dev.docket.storage.postgres.sql;

import dev.docket.storage.UnavailableException;

/** A call that was not made because the database does not answer, or does not let Docket in. */
public final class AwayException extends UnavailableException {

  private final boolean refusal;

  /**
   * @param message for the operator
   * @param reason for everybody
   * @param refusal whether the database answers and refuses the login
   */
  AwayException(String message, String reason, boolean refusal, Throwable cause) {
    super(message, reason, cause);
    this.refusal = refusal;
  }

  /**
   * @param reason for everybody
   */
  public AwayException(String reason) {
    super(reason, reason, null);
    this.refusal = false;
  }

  /** Whether the database answers, and the operator has to do something about it. */
  public boolean isRefusal() {
    return refusal;
  }
}
