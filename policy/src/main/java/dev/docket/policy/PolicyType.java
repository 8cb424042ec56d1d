package dev.docket.policy;

/** What a policy is for. Each type there is has to allow a request. */
public enum PolicyType {
  /** Grants permissions to whom it is attached. */
  IDENTITY,
  /** The most that identity-based policies can grant. */
  BOUNDARY,
  /** The most that a session can do. */
  SESSION
}
