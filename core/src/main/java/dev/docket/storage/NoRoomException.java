package dev.docket.storage;

/**
 * A commit that a store has no room for, at the moment or until something is deleted. Nothing has
 * changed; reading goes on.
 */
public final class NoRoomException extends UnavailableException {

  /**
   * @param message for the operator's log
   */
  public NoRoomException(String message) {
    super(message, null);
  }
}
