package dev.docket.cases;

/** How far a service level agreement has come; the constants are the values of the model. */
public enum SlaStatus {
  /** The target is not reached, and there is time left. */
  Active,
  /** The target is not reached, and the time is up. */
  Overdue,
  /** The target was reached in time. */
  Met,
  /** The target was reached, but too late. */
  NotMet
}
