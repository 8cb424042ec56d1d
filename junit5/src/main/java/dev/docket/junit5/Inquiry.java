package dev.docket.junit5;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the control plane for what matches, and waits for it. */
final class Inquiry {

  /** The longest wait of one call. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final ControlClient control;
  private final String path;
  private final String member;
  private final Map<String, String> query;

  /**
   * @param path of the list
   * @param member of the answer that has the items
   */
  Inquiry(ControlClient control, String path, String member) {
    this(control, path, member, Map.of());
  }

  private Inquiry(ControlClient control, String path, String member, Map<String, String> query) {
    this.control = control;
    this.path = path;
    this.member = member;
    this.query = query;
  }

  /** The same for less. */
  Inquiry with(String name, String value) {
    Map<String, String> narrower = new TreeMap<>(query);
    narrower.put(name, value);
    return new Inquiry(control, path, member, narrower);
  }

  List<Map<String, Object>> list() {
    return list(query);
  }

  /**
   * Waits for one.
   *
   * @param what is waited for, in a word
   * @return the oldest one
   * @throws AssertionError when none has come in time
   */
  Map<String, Object> await(String what, Duration timeout) {
    Instant end = Instant.now().plus(timeout);
    Duration left = timeout;
    do {
      Map<String, String> waiting = new TreeMap<>(query);
      waiting.put("wait", Math.max(0, Math.min(left.toMillis(), LONGEST.toMillis())) + "ms");
      List<Map<String, Object>> found = list(waiting);
      if (!found.isEmpty()) {
        return found.get(0);
      }
      left = Duration.between(Instant.now(), end);
    } while (!left.isNegative() && !left.isZero());
    throw new AssertionError("No " + what + " " + query + " came within " + timeout);
  }

  private List<Map<String, Object>> list(Map<String, String> asked) {
    StringBuilder target = new StringBuilder(path);
    asked.forEach(
        (name, value) ->
            target
                .append(target.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(ControlClient.encoded(value)));
    return Members.objects(control.get(target.toString()), member);
  }
}
