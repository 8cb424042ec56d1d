package dev.docket.storage.postgres.sql;

import dev.docket.storage.UnavailableException;

/** A call that was refused because too many already wait for the database. */
public final class OverloadException extends UnavailableException {

  public OverloadException(String message) {
    super(message, DatabaseOutage.OVERLOADED.outage(), null);
  }
}
