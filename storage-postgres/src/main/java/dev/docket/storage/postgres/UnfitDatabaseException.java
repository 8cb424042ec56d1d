package dev.docket.storage.postgres;

/** A database that this version cannot work on until the operator does something. */
final class UnfitDatabaseException extends IllegalStateException {

  UnfitDatabaseException(String message) {
    super(message);
  }
}
