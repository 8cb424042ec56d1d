package dev.docket.server.data;

/** A command cannot go on; the message says why, for the user. */
final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The status that the server answered; 0 if it did not. */
  private final int status;

  DataException(String message) {
    this(message, 0);
  }

  DataException(String message, int status) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
