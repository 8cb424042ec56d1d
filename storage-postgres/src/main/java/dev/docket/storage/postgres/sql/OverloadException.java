package dev.docket.storage.postgres.sql;

import dev.docket.storage.UnavailableException;

/** More work than may wait for the database. */
public final class OverloadException extends UnavailableException {

  public OverloadException(String message) {
    super(message, null);
  }
}
