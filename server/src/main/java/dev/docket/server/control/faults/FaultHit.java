package dev.docket.server.control.faults;

/**
 * A call that a fault has met.
 *
 * @param faultId the id of the fault
 */
public record FaultHit(String faultId, FaultEffect effect) {}
