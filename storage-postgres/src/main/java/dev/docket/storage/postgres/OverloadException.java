package dev.docket.storage.postgres;

import dev.docket.storage.UnavailableException;

/** More work than may wait for the database. */
final class OverloadException extends UnavailableException {

  OverloadException(String message) {
    super(message, null);
  }
}
