package dev.docket.storage.postgres.sql;

import dev.docket.storage.UnavailableException;

/** A database that this version cannot work on until the operator does something. */
public final class UnfitDatabaseException extends UnavailableException {

  public UnfitDatabaseException(String message) {
    super(message, message, null);
  }
}
