package dev.docket.storage.postgres;

/** A call that was not made because the database does not answer. */
final class AwayException extends RuntimeException {

  AwayException(Throwable cause) {
    super("PostgreSQL is away: " + cause.getMessage(), cause, false, false);
  }
}
