package dev.docket.junit5;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The latest thousand requests that a server has answered, or those of them that match: {@code
 * docket.requests().of("CreateCase").status(409).list()}.
 */
public final class DocketRequests {

  /** The longest wait of one call. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final ControlClient control;
  private final Map<String, String> query;

  DocketRequests(ControlClient control) {
    this(control, Map.of());
  }

  private DocketRequests(ControlClient control, Map<String, String> query) {
    this.control = control;
    this.query = query;
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
    return list(query);
  }

  /**
   * Waits for a request, which may have come already.
   *
   * @return the oldest one
   * @throws AssertionError when none has come in time
   */
  public DocketRequest await(Duration timeout) {
    Instant end = Instant.now().plus(timeout);
    Duration left = timeout;
    do {
      Map<String, String> waiting = new TreeMap<>(query);
      waiting.put("wait", Math.max(0, Math.min(left.toMillis(), LONGEST.toMillis())) + "ms");
      List<DocketRequest> found = list(waiting);
      if (!found.isEmpty()) {
        return found.get(0);
      }
      left = Duration.between(Instant.now(), end);
    } while (!left.isNegative() && !left.isZero());
    throw new AssertionError("No request " + query + " came within " + timeout);
  }

  /** Forgets the requests so far, all of them. */
  public void clear() {
    control.delete("/requests");
  }

  private DocketRequests with(String name, String value) {
    Map<String, String> narrower = new TreeMap<>(query);
    narrower.put(name, value);
    return new DocketRequests(control, narrower);
  }

  private List<DocketRequest> list(Map<String, String> asked) {
    StringBuilder path = new StringBuilder("/requests");
    asked.forEach(
        (name, value) ->
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(ControlClient.encoded(value)));
    return Members.objects(control.get(path.toString()), "requests").stream()
        .map(DocketRequest::new)
        .toList();
  }
}
