package dev.docket.storage.postgres.connect;

/** The sorts of work that sessions are set up for. */
public enum Work {
  /** What waits for nobody. */
  READING,

  /** Commits that may have to wait for others. */
  JUDGING,

  /** Group commits. */
  GROUPING,

  /** Searches. */
  SEARCHING,

  /** A first look, for which nothing is set: nobody knows yet whose session it is. */
  LOOKING,

  /** Changes of the schema and whatever else may take minutes. */
  UNLIMITED
}
