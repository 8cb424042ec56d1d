package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Where the validation of an input has got to, and the violations found so far. */
final class ValidationContext {

  /** How many violations are spelled out; the rest are only counted. */
  static final int MAX_REPORTED = 50;

  private final List<Object> path = new ArrayList<>();
  private final List<String> violations = new ArrayList<>(0);
  private int count;

  /**
   * Enters a member or an element, until {@link #leave()}.
   *
   * @param step the member's name, or the element's index from 0 on
   */
  void enter(Object step) {
    path.add(step);
  }

  /**
   * Enters a member that may have any name, until {@link #leave()}.
   *
   * @param name as the client has it
   */
  void enterUnknown(String name) {
    enter(ValueExcerpt.of(TextNode.valueOf(name)));
  }

  void leave() {
    path.removeLast();
  }

  /** Records that a required member is missing. */
  void missing() {
    violated("Value null", "Member must not be null");
  }

  /** Records that the value here violates a constraint. */
  void violated(boolean sensitive, JsonNode value, String constraint) {
    violated(sensitive ? "Value" : "Value '" + ValueExcerpt.of(value) + "'", constraint);
  }

  /**
   * Records that the value here holds characters that no store can keep.
   *
   * @param what is unclean: the value or the name of the member
   */
  void unclean(String what) {
    count++;
    if (count <= MAX_REPORTED) {
      // Members that the contract does not have may lie at any depth and have names of any length.
      report(
          what,
          ValueExcerpt.of(TextNode.valueOf(location())),
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

  /** The exception for JSON here that is not of the kind that the shape asks for. */
  ProblemException mismatch(String expected) {
    String where = path.isEmpty() ? "The input" : "The member '" + location() + "'";
    return serialization(where + " must be " + expected);
  }

  /** The exception for input that cannot be read at all. */
  static ProblemException serialization(String message) {
    return new Problem("SerializationException", message).asException();
  }

  /** Throws a ValidationException that names all violations, if there are any. */
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
