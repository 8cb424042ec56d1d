package dev.docket.server.contract;

import dev.docket.operations.Permission;
import dev.docket.operations.Permission.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resources that an action is asked for, such as {@code domain/{domainId}/field/{fields.id}}:
 * kinds, each followed by an id, by a member of the input that holds ids, or by {@code *} for a
 * resource that does not exist yet. Alone, {@code *} stands for no resource at all, and a member
 * for ARNs.
 */
record ResourceTemplate(List<Step> steps, @Nullable MemberPath arn) {

  /** A kind and its ids: a fixed one, or those of a member. */
  record Step(String kind, @Nullable String id, @Nullable MemberPath member) {}

  ResourceTemplate {
    steps = List.copyOf(steps);
  }

  /**
   * @param input must have the members, which hold texts
   */
  static ResourceTemplate parse(String template, StructureShape input) {
    if (template.equals(Permission.NO_RESOURCE)) {
      return new ResourceTemplate(List.of(), null);
    }
    List<String> parts = Arrays.asList(template.split("/", -1));
    if (parts.size() == 1 && isMember(template)) {
      return new ResourceTemplate(List.of(), member(template, input));
    }
    if (parts.size() % 2 != 0 || parts.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("Not a resource: " + template);
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      String id = parts.get(i + 1);
      steps.add(
          isMember(id)
              ? new Step(parts.get(i), null, member(id, input))
              : new Step(parts.get(i), id, null));
    }
    return new ResourceTemplate(steps, null);
  }

  private static boolean isMember(String part) {
    return part.startsWith("{") && part.endsWith("}");
  }

  private static MemberPath member(String part, StructureShape input) {
    MemberPath path = MemberPath.parse(part.substring(1, part.length() - 1), input);
    if (!(path.in(input) instanceof StringShape)) {
      throw new IllegalArgumentException("The member " + path + " holds no texts");
    }
    return path;
  }

  /** Adds what has to be allowed for an input. */
  void addTo(List<Permission> permissions, String action, Object input) {
    if (arn != null) {
      arn.texts(input).forEach(text -> permissions.add(Permission.of(action, text)));
    } else if (steps.isEmpty()) {
      permissions.add(Permission.of(action, Permission.NO_RESOURCE));
    } else {
      add(action, input, List.of(), permissions);
    }
  }

  private void add(String action, Object input, List<Part> before, List<Permission> permissions) {
    if (before.size() == steps.size()) {
      permissions.add(Permission.of(action, before));
      return;
    }
    Step step = steps.get(before.size());
    for (String id : step.member() == null ? ids(step) : step.member().texts(input)) {
      List<Part> parts = new ArrayList<>(before);
      parts.add(new Part(step.kind(), id));
      add(action, input, parts, permissions);
    }
  }

  private static List<String> ids(Step step) {
    return step.id() == null ? List.of() : List.of(step.id());
  }
}
