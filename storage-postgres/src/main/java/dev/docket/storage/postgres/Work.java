package dev.docket.storage.postgres;

/** The sorts of work that sessions are set up for. */
enum Work {
  /** What waits for nobody. */
  READING,

  /** Commits that may have to wait for others. */
  JUDGING,

  /** Group commits. */
  GROUPING,

  /** Searches. */
  SEARCHING,

  /** Changes of the schema and whatever else may take minutes. */
  UNLIMITED
}
