package dev.docket.server.control.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A command and the request that it sends.
 *
 * @param words what is typed, such as {@code snapshot save}
 * @param method the method of the request
 * @param path its path, where a name in braces stands for a member
 * @param fixed members that the words themselves say
 * @param arguments what follows the words, in their order; the required ones first
 */
record ControlCommand(
    String words,
    String description,
    String method,
    String path,
    Map<String, Boolean> fixed,
    List<Parameter> arguments,
    List<Parameter> flags) {

  ControlCommand {
    arguments = List.copyOf(arguments);
    flags = List.copyOf(flags);
    fixed = Map.copyOf(fixed);
  }

  ControlCommand(
      String words, String description, String method, String path, Parameter... arguments) {
    this(words, description, method, path, Map.of(), List.of(arguments), List.of());
  }

  ControlCommand saying(String member, boolean value) {
    return new ControlCommand(
        words, description, method, path, Map.of(member, value), arguments, flags);
  }

  ControlCommand with(Parameter... more) {
    return new ControlCommand(words, description, method, path, fixed, arguments, List.of(more));
  }

  /** Whether its input is JSON in the body, but for what stands in the path. */
  boolean hasJson() {
    return !fixed.isEmpty()
        || !method.equals("GET")
            && parameters().stream().anyMatch(parameter -> !isInPath(parameter))
            && parameters().stream()
                .noneMatch(parameter -> parameter.kind() == Parameter.Kind.FILE);
  }

  /** Arguments and flags, in the order in which they are sent. */
  List<Parameter> parameters() {
    return Stream.concat(arguments.stream(), flags.stream()).toList();
  }

  boolean isInPath(Parameter parameter) {
    return path.contains("{" + parameter.member() + "}");
  }

  /** The words and what follows them. */
  String usage() {
    StringBuilder usage = new StringBuilder(words);
    arguments.forEach(argument -> usage.append(' ').append(argument.usage(false)));
    return usage.append(flags.isEmpty() ? "" : " [FLAGS]").toString();
  }
}
