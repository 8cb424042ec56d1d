package dev.docket.storage.postgres;

import dev.docket.storage.UnavailableException;

/** A call that was not made because the database does not answer. */
final class AwayException extends UnavailableException {

  AwayException(Throwable cause) {
    super("PostgreSQL is away: " + cause.getMessage(), cause);
  }
}
