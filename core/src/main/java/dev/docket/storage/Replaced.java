package dev.docket.storage;

/**
 * An entry of a log that says that all of the scope that it is about has been {@linkplain
 * Storage#replace replaced}: whoever follows the log has to read it anew.
 */
public record Replaced() implements Entity {

  public static final Kind<Replaced> KIND = new Kind<>("replaced", Replaced.class, 1);
}
