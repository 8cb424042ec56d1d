package dev.docket.storage.postgres;

import dev.docket.storage.UnavailableException;

/** A database that this version cannot work on until the operator does something. */
final class UnfitDatabaseException extends UnavailableException {

  UnfitDatabaseException(String message) {
    super(message, message, null);
  }
}
