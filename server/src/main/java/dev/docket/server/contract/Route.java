package dev.docket.server.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operation of the contract: how a request becomes its input, and what may go wrong. */
public final class Route {

  private final String operationId;
  private final String method;
  private final PathTemplate path;
  private final InputBinding binding;
  private final StructureShape shape;
  private final Map<String, Integer> errors;

  Route(
      String operationId,
      String method,
      PathTemplate path,
      InputBinding binding,
      StructureShape shape,
      Map<String, Integer> errors) {
    this.operationId = operationId;
    this.method = method;
    this.path = path;
    this.binding = binding;
    this.shape = shape;
    this.errors = Map.copyOf(errors);
  }

  /** The operation's name in the model. */
  public String operationId() {
    return operationId;
  }

  String method() {
    return method;
  }

  PathTemplate path() {
    return path;
  }

  /** The names of the errors that the operation declares, with their HTTP status. */
  public Map<String, Integer> errors() {
    return errors;
  }

  /**
   * Gathers the operation's input: labels, query and body in one tree. The query may give a single
   * value once only; what it has besides the operation's parameters is passed over. The body of an
   * operation without body members is not looked at; an empty body is an empty object; a body
   * without content type is taken for JSON.
   *
   * @param labels of the match, as they are in the path
   * @param rawQuery what is behind the question mark, not decoded; null when there is none
   * @param contentType the header; null when there is none
   * @throws dev.docket.operations.ProblemException a SerializationException when the request cannot
   *     be read, an UnsupportedMediaTypeException when the body has another content type than JSON
   *     and is more than an empty object, or the operation needs one, a ValidationException when a
   *     text holds NUL or half a surrogate pair
   */
  public ObjectNode input(
      List<String> labels, @Nullable String rawQuery, @Nullable String contentType, byte[] body) {
    return binding.bind(labels, rawQuery, contentType, body);
  }

  /**
   * Holds an input against the contract.
   *
   * @param input what {@link #input} gave; it stays as it is
   * @return the input without what the contract does not know and without members that are null
   * @throws dev.docket.operations.ProblemException a SerializationException when a value is of the
   *     wrong JSON type, a ValidationException that names all violated constraints otherwise
   */
  public ObjectNode check(ObjectNode input) {
    ValidationContext context = new ValidationContext();
    ObjectNode checked = (ObjectNode) shape.read(input, context);
    context.end();
    return checked;
  }

  @Override
  public String toString() {
    return operationId;
  }
}
