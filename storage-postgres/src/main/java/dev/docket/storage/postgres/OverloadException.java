package dev.docket.storage.postgres;

/** More work than may wait for the database. */
final class OverloadException extends RuntimeException {

  OverloadException(String message) {
    super(message, null, false, false);
  }
}
