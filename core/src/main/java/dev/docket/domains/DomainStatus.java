package dev.docket.domains;

/** The status of a domain; the constants are the values of the model. */
public enum DomainStatus {
  Active,
  CreationInProgress,
  CreationFailed
}
