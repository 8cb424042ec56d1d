package dev.docket.cases;

/** The status of an SLA; the constants are the values of the model. */
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
