package dev.docket.server.events.filter;

import java.io.IOException;
import software.amazon.event.ruler.JsonRuleCompiler;
import software.amazon.event.ruler.Machine;

/** An event pattern of Amazon EventBridge, which says what events are wanted. For any thread. */
public final class EventPattern {

  private static final String NAME = "pattern";

  private final Machine machine = new Machine();

  private EventPattern() {}

  /**
   * Reads a pattern.
   *
   * @param json a JSON object as EventBridge takes it
   * @throws IllegalArgumentException if it is none; the message says why and where
   */
  public static EventPattern of(String json) {
    String mistake = JsonRuleCompiler.check(json);
    if (mistake != null) {
      throw new IllegalArgumentException("is no event pattern: " + mistake);
    }
    EventPattern pattern = new EventPattern();
    try {
      pattern.machine.addRule(NAME, json);
    } catch (IOException malformed) {
      throw new IllegalArgumentException(
          "is no event pattern: " + malformed.getMessage(), malformed);
    }
    return pattern;
  }

  /**
   * Whether an event is wanted.
   *
   * @param envelope the whole event, a JSON object
   * @throws IllegalArgumentException if it is no JSON object
   */
  public boolean matches(String envelope) {
    try {
      return !machine.rulesForJSONEvent(envelope).isEmpty();
    } catch (Exception malformed) {
      throw new IllegalArgumentException("Not a JSON object", malformed);
    }
  }
}
