package dev.docket.junit5;

import java.time.Duration;
import java.util.List;

/**
 * The latest thousand requests that a server has answered, or those of them that match: {@code
 * docket.requests().of("CreateCase").status(409).list()}.
 */
public final class DocketRequests {

  private final ControlClient control;
  private final Inquiry inquiry;

  DocketRequests(ControlClient control) {
    this(control, new Inquiry(control, "/requests", "requests"));
  }

  private DocketRequests(ControlClient control, Inquiry inquiry) {
    this.control = control;
    this.inquiry = inquiry;
  }

  /** Those for an operation, by its name in the API. */
  public DocketRequests of(String operation) {
    return with("operation", operation);
  }

  /** Those of an account. */
  public DocketRequests account(String account) {
    return with("account", account);
  }

  /** Those with an access key. */
  public DocketRequests accessKeyId(String accessKeyId) {
    return with("accessKeyId", accessKeyId);
  }

  /** Those that were answered with a status. */
  public DocketRequests status(int status) {
    return with("status", Integer.toString(status));
  }

  /** Those that were answered with an error of a type. */
  public DocketRequests errorType(String errorType) {
    return with("errorType", errorType);
  }

  /** Those that came after one with a number. */
  public DocketRequests after(long number) {
    return with("after", Long.toString(number));
  }

  /** Those that have come so far, the oldest first. */
  public List<DocketRequest> list() {
    return inquiry.list().stream().map(DocketRequest::new).toList();
  }

  /**
   * Waits for a request, which may have come already.
   *
   * @return the oldest one
   * @throws AssertionError when none has come in time
   */
  public DocketRequest await(Duration timeout) {
    return new DocketRequest(inquiry.await("request", timeout));
  }

  /** Forgets the requests so far, all of them. */
  public void clear() {
    control.delete("/requests");
  }

  private DocketRequests with(String name, String value) {
    return new DocketRequests(control, inquiry.with(name, value));
  }
}
