package dev.docket.storage;

/**
 * What a check of an installation has found, for its operator. No text holds a secret.
 *
 * @param found a sentence about what is there
 * @param remedy what to do about it; empty where nothing has to be done
 */
public record CheckResult(Grade grade, String found, String remedy) {

  /** How good it is. */
  public enum Grade {
    /** All is well. */
    OK,

    /** It works, and something may go wrong later. */
    WARNING,

    /** It does not work, or loses data when something goes wrong. */
    FAULT,

    /** It could not be found out. */
    UNKNOWN
  }

  public static CheckResult ok(String found) {
    return new CheckResult(Grade.OK, found, "");
  }

  public static CheckResult warning(String found, String remedy) {
    return new CheckResult(Grade.WARNING, found, remedy);
  }

  public static CheckResult fault(String found, String remedy) {
    return new CheckResult(Grade.FAULT, found, remedy);
  }

  public static CheckResult unknown(String found, String remedy) {
    return new CheckResult(Grade.UNKNOWN, found, remedy);
  }
}
