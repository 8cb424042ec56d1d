package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
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

  /**
   * Goes on to a member whose name may be any, until {@link #leave()}.
   *
   * @param name as the client has it
   */
  void enterUnknown(String name) {
    enter(Echo.of(TextNode.valueOf(name)));
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

  /**
   * Takes down that what is here holds characters that no store can keep.
   *
   * @param what is not clean: a value, or the name of the member
   */
  void unclean(String what) {
    count++;
    if (count <= MAX_REPORTED) {
      // Members that are not the contract's lie as deep as they may, with names as long.
      report(
          what,
          Echo.of(TextNode.valueOf(location())),
          "Member must not contain a NUL character or an unpaired surrogate");
    }
  }

  private void violated(String value, String constraint) {
    count++;
    if (count <= MAX_REPORTED) {
      report(value, location(), constraint);
    }
  }

  private void report(String value, String where, String constraint) {
    violations.add(value + " at '" + where + "' failed to satisfy constraint: " + constraint);
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
