package dev.docket.storage.postgres.connect;

/** The sorts of work that sessions are set up for. */
public enum Workload {
  /** What waits for nobody. */
  READ,

  /** Commits that may have to wait for others. */
  VERIFIED_COMMIT,

  /** Group commits. */
  GROUP_COMMIT,

  /** Searches. */
  SEARCH,

  /** A first look, for which nothing is set: nobody knows yet whose session it is. */
  PROBE,

  /** Changes of the schema and whatever else may take minutes. */
  UNLIMITED
}
