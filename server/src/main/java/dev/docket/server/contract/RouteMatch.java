package dev.docket.server.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operation that a request is for.
 *
 * @param labels the values of the path's labels in their order, as they were sent
 */
public record RouteMatch(Route route, List<String> labels) {

  public RouteMatch {
    labels = List.copyOf(labels);
  }

  /**
   * Reads the operation's input from the request: labels, query and body in one tree, validated.
   * The query may give a single value only once; parameters that the operation does not have are
   * ignored. The body of an operation without body members is ignored; an empty body is an empty
   * object; a body without a content type is read as JSON.
   *
   * @param rawQuery what follows the question mark, not decoded; null when there is none
   * @param contentType the header; null when there is none
   * @return the input without members that the contract does not have and without members that are
   *     null
   * @throws ProblemException a SerializationException when the request cannot be read or a value
   *     has the wrong JSON type; an UnsupportedMediaTypeException when the body has a content type
   *     other than JSON and is more than an empty object, or the operation needs one; a
   *     ValidationException that names all violated constraints, or the first text that holds NUL
   *     or an unpaired surrogate
   */
  public ObjectNode read(
      @Nullable String rawQuery,
      @Nullable String contentType,
      byte[] body,
      InputObserver observer) {
    ObjectNode input = route.input(labels, rawQuery, contentType, body);
    try {
      ObjectNode valid = route.check(input);
      observer.validated(route, input, true);
      return valid;
    } catch (ProblemException refusal) {
      observer.validated(route, input, false);
      throw refusal;
    }
  }

  /**
   * The input as {@link #read} puts it together, whatever the contract says of it; empty when that
   * cannot be done.
   */
  public Optional<ObjectNode> unchecked(
      @Nullable String rawQuery, @Nullable String contentType, byte[] body) {
    try {
      return Optional.of(route.input(labels, rawQuery, contentType, body));
    } catch (ProblemException unreadable) {
      return Optional.empty();
    }
  }
}
