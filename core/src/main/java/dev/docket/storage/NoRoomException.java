package dev.docket.storage;

/**
 * A commit for which a store has no room, now or until something is deleted. Nothing has changed,
 * and reads still work.
 */
public final class NoRoomException extends UnavailableException {

  /**
   * @param message for the operator's log
   */
  public NoRoomException(String message) {
    super(message, null);
  }
}
