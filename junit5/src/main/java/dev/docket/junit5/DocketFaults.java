package dev.docket.junit5;

import java.util.Arrays;
import java.util.List;

/**
 * Calls that go wrong on purpose. A fault begins with the calls that it is for, and is set by what
 * happens to them:
 *
 * <pre>{@code
 * docket.faults().on("CreateCase").next(1).cutAfterCommit();
 * docket.faults().onAll().probability(0.1).status(503);
 * }</pre>
 *
 * <p>Of several faults that match a call, the first that was set and has calls left holds.
 */
public final class DocketFaults {

  private final ControlClient control;

  DocketFaults(ControlClient control) {
    this.control = control;
  }

  /** Begins a fault for operations, by their names in the API, such as {@code CreateCase}. */
  public DocketFaultBuilder on(String... operations) {
    if (operations.length == 0) {
      throw new IllegalArgumentException("Name an operation, or say onAll()");
    }
    return new DocketFaultBuilder(control, Arrays.asList(operations));
  }

  /** Begins a fault for all operations. */
  public DocketFaultBuilder onAll() {
    return new DocketFaultBuilder(control, List.of());
  }

  /** The faults that are set and have not expired, the oldest first. */
  public List<DocketFault> list() {
    return Members.objects(control.get("/faults"), "faults").stream()
        .map(fault -> new DocketFault(control, fault))
        .toList();
  }

  /** Removes all faults. */
  public void clear() {
    control.delete("/faults");
  }
}
