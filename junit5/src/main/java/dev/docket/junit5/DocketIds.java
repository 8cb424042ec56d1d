package dev.docket.junit5;

import java.util.Map;

/** The ids that a server gives. */
public final class DocketIds {

  private final ControlClient control;

  DocketIds(ControlClient control) {
    this.control = control;
  }

  /** From now on the nth id is the same whenever this seed was set. */
  public void seed(long seed) {
    control.put("/ids", Map.of("seed", seed));
  }

  /** Gives random ids again. */
  public void reset() {
    control.delete("/ids");
  }
}
