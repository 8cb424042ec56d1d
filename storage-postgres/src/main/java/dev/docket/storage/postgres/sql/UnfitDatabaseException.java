package dev.docket.storage.postgres.sql;

import dev.docket.storage.UnavailableException;

/** A database that this version cannot work on until the operator does something. */
public final class UnfitDatabaseException extends UnavailableException {

  /**
   * @param message for everybody
   */
  public UnfitDatabaseException(DatabaseOutage outage, String message) {
    super(message, outage.because(message), null);
  }
}
