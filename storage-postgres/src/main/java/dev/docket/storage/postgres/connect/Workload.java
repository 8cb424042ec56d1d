package dev.docket.storage.postgres.connect;

/** What sessions are configured for. */
public enum Workload {
  /** Reads, which wait for no lock. */
  READ,

  /** Verified commits, which may have to wait for others. */
  VERIFIED_COMMIT,

  /** Group commits. */
  GROUP_COMMIT,

  /** Pages of searches along an index, by plans that are the same whatever is searched for. */
  SCAN,

  /** Other statements of searches, each of which has a plan of its own. */
  SEARCH,

  /**
   * A first look at a server. No parameters are set, since a pooler may lend the session to others.
   */
  PROBE,

  /** Migrations, and whatever else may take minutes. */
  UNLIMITED
}
