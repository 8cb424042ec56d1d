package dev.docket.junit5;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fault that is being described. The last call says what happens, and sets it. */
public final class DocketFaultBuilder {

  private final ControlClient control;
  private final Map<String, Object> fault = new LinkedHashMap<>();

  DocketFaultBuilder(ControlClient control, List<String> operations) {
    this.control = control;
    if (!operations.isEmpty()) {
      fault.put("operations", operations);
    }
  }

  /** For calls of this account only. */
  public DocketFaultBuilder account(String account) {
    return with("account", account);
  }

  /** For calls with this access key only. */
  public DocketFaultBuilder accessKeyId(String accessKeyId) {
    return with("accessKeyId", accessKeyId);
  }

  /** For so many calls; for all, if it is not said. */
  public DocketFaultBuilder next(int calls) {
    return with("times", calls);
  }

  /** Lets so many calls that match go by first. */
  public DocketFaultBuilder skip(int calls) {
    return with("skip", calls);
  }

  /** For a share of the calls, more than 0 and at most 1, by chance. */
  public DocketFaultBuilder probability(double share) {
    return with("probability", share);
  }

  /** Until this time has passed. */
  public DocketFaultBuilder expiresAfter(Duration time) {
    return with("expiresAfter", time.toString());
  }

  /** Besides what the last call says: calls wait so long first. */
  public DocketFaultBuilder afterDelay(Duration delay) {
    return with("delay", delay.toString());
  }

  /** Calls fail with an error that the operation may answer, such as {@code ConflictException}. */
  public DocketFault fail(String errorType) {
    return set("error", Map.of("type", errorType));
  }

  /** Calls fail with an error and a message. */
  public DocketFault fail(String errorType, String message) {
    return set("error", Map.of("type", errorType, "message", message));
  }

  /** Calls are told that they come too fast. */
  public DocketFault throttle() {
    return fail("ThrottlingException");
  }

  /** Calls get a status of 500 or more, as a proxy would send it. */
  public DocketFault status(int status) {
    return set("status", status);
  }

  /** Calls wait at least so long, and then go well. */
  public DocketFault delay(Duration delay) {
    return set("delay", delay.toString());
  }

  /** The connection ends without an answer, before the call does anything. */
  public DocketFault cutBeforeCommit() {
    return set("connection", "CutBeforeCommit");
  }

  /** The connection ends without an answer, after all of the call is done. */
  public DocketFault cutAfterCommit() {
    return set("connection", "CutAfterCommit");
  }

  private DocketFaultBuilder with(String member, Object value) {
    fault.put(member, value);
    return this;
  }

  private DocketFault set(String effect, Object value) {
    fault.put(effect, value);
    return new DocketFault(control, control.post("/faults", fault));
  }
}
