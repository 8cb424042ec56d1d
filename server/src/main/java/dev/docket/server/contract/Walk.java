package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** One walk through an input: where it is, and which constraints it found violated. */
final class Walk {

  /** As many violations are spelled out; the rest is counted. */
  static final int MAX_REPORTED = 50;

  private final List<Object> path = new ArrayList<>();
  private final List<String> violations = new ArrayList<>(0);
  private int count;

  /**
   * Goes on to a member or an element, until {@link #leave()}.
   *
   * @param step the member's name, or the element's index from 0 on
   */
  void enter(Object step) {
    path.add(step);
  }

  void leave() {
    path.removeLast();
  }

  /** Takes down that a required member is absent. */
  void missing() {
    violated("Value null", "Member must not be null");
  }

  /** Takes down that what is here violates a constraint. */
  void violated(Shape shape, JsonNode value, String constraint) {
    violated(shape.sensitive() ? "Value" : "Value '" + Echo.of(value) + "'", constraint);
  }

  private void violated(String value, String constraint) {
    count++;
    if (count <= MAX_REPORTED) {
      violations.add(
          value + " at '" + location() + "' failed to satisfy constraint: " + constraint);
    }
  }

  /** What to throw when the JSON here is not of the kind that the shape asks for. */
  ProblemException mismatch(String expected) {
    String where = path.isEmpty() ? "The input" : "The member '" + location() + "'";
    return serialization(where + " must be " + expected);
  }

  /** What to throw for input that cannot be read at all. */
  static ProblemException serialization(String message) {
    return new Problem("SerializationException", message).asException();
  }

  /** Ends the walk: throws a ValidationException that names all violations, if there are any. */
  void end() {
    if (count > 0) {
      throw Problem.validation(message()).asException();
    }
  }

  private String message() {
    String errors = count == 1 ? "1 validation error" : count + " validation errors";
    String more = count > MAX_REPORTED ? "; and " + (count - MAX_REPORTED) + " more" : "";
    return errors + " detected: " + String.join("; ", violations) + more;
  }

  private String location() {
    StringBuilder location = new StringBuilder();
    for (Object step : path) {
      if (!location.isEmpty()) {
        location.append('.');
      }
      if (step instanceof Integer index) {
        location.append(index + 1).append(".member");
      } else {
        location.append(step);
      }
    }
    return location.toString();
  }
}
