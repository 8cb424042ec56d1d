package dev.docket.junit5;

import java.util.Map;

/** A fault that is set. */
public final class DocketFault {

  private final ControlClient control;
  private final String id;

  DocketFault(ControlClient control, Map<String, Object> fault) {
    this.control = control;
    this.id = Members.text(fault, "faultId");
  }

  /** The id, by which {@link DocketRequest#faultId} names it. */
  public String id() {
    return id;
  }

  /** How many calls have got it; 0 when it has expired or was removed. */
  public long hits() {
    return Members.objects(control.get("/faults"), "faults").stream()
        .filter(fault -> Members.text(fault, "faultId").equals(id))
        .mapToLong(fault -> Members.number(fault, "hits"))
        .sum();
  }

  /** Removes it. */
  public void remove() {
    control.delete("/faults/" + id);
  }
}
