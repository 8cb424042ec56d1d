package dev.docket.storage;

/**
 * Why a store cannot be used, as anyone may be told.
 *
 * @param code names the cause to programs: lower-case words joined by hyphens, which stay as they
 *     are from version to version
 * @param reason names it to people; it holds no secret, no name and no address
 */
public record Outage(String code, String reason) {

  /** A store that tells no more. */
  public static final Outage UNAVAILABLE =
      new Outage("store-unavailable", "The store is unavailable");
}
