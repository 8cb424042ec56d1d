package dev.docket.storage.postgres.connect;

/** What sessions are configured for. */
public enum Workload {
  /** Reads, which wait for nobody. */
  READ,

  /** Commits one by one, which may have to wait for others. */
  VERIFIED_COMMIT,

  /** Group commits. */
  GROUP_COMMIT,

  /** Searches. */
  SEARCH,

  /**
   * A first look at a server, for which nothing is set: a pooler may lend the session to others.
   */
  PROBE,

  /** Migrations, and whatever else may take minutes. */
  UNLIMITED
}
