package dev.docket.server.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.StructureShape.Member;
import dev.docket.server.contract.plain.PlainInput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the contract: how its input is read, what has to be allowed for it, and which
 * errors it declares.
 */
public final class Route {

  private final ApiService service;
  private final String operationId;
  private final String method;
  private final PathTemplate path;
  private final InputBinding binding;
  private final StructureShape shape;
  private final RequiredPermissions permissions;
  private final Map<String, Integer> errors;
  private final boolean needsQuery;

  Route(
      ApiService service,
      String operationId,
      String method,
      PathTemplate path,
      InputBinding binding,
      StructureShape shape,
      RequiredPermissions permissions,
      Map<String, Integer> errors) {
    this.service = service;
    this.operationId = operationId;
    this.method = method;
    this.path = path;
    this.binding = binding;
    this.shape = shape;
    this.permissions = permissions;
    this.errors = Map.copyOf(errors);
    this.needsQuery =
        shape.members().stream()
            .anyMatch(member -> member.required() && binding.query().containsKey(member.name()));
  }

  /** The service that the operation belongs to. */
  public ApiService service() {
    return service;
  }

  /** The name of the operation in the model. */
  public String operationId() {
    return operationId;
  }

  /** The path with the names of its labels, such as {@code /domains/{domainId}}. */
  public String pathTemplate() {
    return path.text();
  }

  /** The method of its requests. */
  public String method() {
    return method;
  }

  /**
   * The path of a request.
   *
   * @param labels the values of the labels in their order
   */
  public String path(List<String> labels) {
    return path.path(
        labels.stream()
            .map(label -> URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20"))
            .toList());
  }

  PathTemplate path() {
    return path;
  }

  /** What policies have to allow for the operation. */
  public RequiredPermissions permissions() {
    return permissions;
  }

  /** What the operation's input looks like. */
  public InputShape shape() {
    return InputShape.of(shape);
  }

  /** The HTTP status of each error that the operation declares, by the error's name. */
  public Map<String, Integer> errors() {
    return errors;
  }

  InputBinding binding() {
    return binding;
  }

  /** Whether an input comes from its labels and, at most, a body of JSON. */
  boolean isPlain(@Nullable String rawQuery, @Nullable String contentType, byte[] body) {
    return !needsQuery && binding.isPlain(rawQuery, contentType, body);
  }

  /**
   * A reader of the inputs that come from the labels and the body.
   *
   * @param type the record that the operation takes
   */
  PlainInput plainInput(Class<?> type) {
    ReaderCompiler compiler = new ReaderCompiler();
    List<PlainInput.Label> labels = new ArrayList<>();
    List<Member> inBody = new ArrayList<>();
    for (Member member : shape.members()) {
      if (binding.labels().contains(member.name())) {
        labels.add(new PlainInput.Label(member.name(), compiler.label(member, type)));
      } else if (!binding.query().containsKey(member.name())) {
        inBody.add(member);
      }
    }
    return new PlainInput(type, labels, compiler.members(inBody, type));
  }

  /** Puts the operation's input together, as {@link RouteMatch#read} says. */
  ObjectNode input(
      List<String> labels, @Nullable String rawQuery, @Nullable String contentType, byte[] body) {
    return binding.bind(labels, rawQuery, contentType, body);
  }

  /**
   * Validates an input against the contract.
   *
   * @param input what {@link #input} returned; it is not changed
   * @return the input as {@link RouteMatch#read} returns it
   */
  ObjectNode check(ObjectNode input) {
    ValidationContext context = new ValidationContext();
    ObjectNode checked = (ObjectNode) shape.read(input, context);
    context.end();
    return checked;
  }

  /**
   * A copy of an input for people.
   *
   * @param input valid or not
   * @param most about how many characters the copy may have
   */
  public InputExcerpt excerpt(ObjectNode input, int most) {
    return InputExcerpt.of(shape, input, most);
  }

  @Override
  public String toString() {
    return operationId;
  }
}
