package dev.docket.storage.postgres.sql;

import dev.docket.storage.Outage;
import dev.docket.storage.UnavailableException;

/** A call that was not made because the database does not answer, or does not let Docket in. */
public final class AwayException extends UnavailableException {

  private final boolean refusal;

  /**
   * @param message for the operator
   * @param refusal whether the database answers and refuses the login
   */
  AwayException(String message, Outage outage, boolean refusal, Throwable cause) {
    super(message, outage, cause);
    this.refusal = refusal;
  }

  public AwayException(DatabaseOutage outage) {
    super(outage.reason(), outage.outage(), null);
    this.refusal = false;
  }

  /** Whether the database answers, and the operator has to do something about it. */
  public boolean isRefusal() {
    return refusal;
  }
}
