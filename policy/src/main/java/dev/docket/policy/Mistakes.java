package dev.docket.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a document, and the readings of it that find something. */
final class Mistakes {

  private final List<String> found = new ArrayList<>();

  /**
   * @param place where it stands
   * @param path the elements that lead to it, such as {@code Statement[2].Effect}; items count from
   *     one
   * @param sentence what is wrong; its subject is the path
   */
  void add(String place, String path, String sentence) {
    found.add(place + ": " + path + " " + sentence);
  }

  List<String> all() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }

  /** A text, or a number or truth value as a text; null when it is neither. */
  @Nullable String scalar(PolicyNode node, String path) {
    if (node instanceof PolicyNode.Scalar scalar) {
      return scalar.value();
    }
    return text(node, path);
  }

  /** A text; null when it is none. */
  @Nullable String text(PolicyNode node, String path) {
    if (node instanceof PolicyNode.Text text) {
      return text.value();
    }
    add(node.place(), path, "has to be a text");
    return null;
  }

  /** One value, or a list that is not empty. */
  List<PolicyNode> oneOrMore(PolicyNode node, String path) {
    if (!(node instanceof PolicyNode.Sequence sequence)) {
      return List.of(node);
    }
    if (sequence.items().isEmpty()) {
      add(node.place(), path, "is empty");
    }
    return sequence.items();
  }

  /**
   * The members of an object, by their names.
   *
   * @param known the names that there can be
   */
  Map<String, PolicyNode.Member> elements(
      PolicyNode.Mapping mapping, String path, Set<String> known) {
    Map<String, PolicyNode.Member> elements = new LinkedHashMap<>();
    for (PolicyNode.Member member : mapping.members()) {
      String name = member.name();
      String own = path.isEmpty() ? name : path + "." + name;
      if (!known.contains(name)) {
        add(member.place(), own, unknown(name, known));
      } else if (elements.putIfAbsent(name, member) != null) {
        add(member.place(), own, "is there twice");
      }
    }
    return elements;
  }

  private static String unknown(String name, Set<String> known) {
    if (name.equals("Principal") || name.equals("NotPrincipal")) {
      return "has no place in a policy that belongs to a caller";
    }
    for (String right : known) {
      if (right.equalsIgnoreCase(name)) {
        return "is not an element; it is written " + right;
      }
    }
    return "is not an element of a policy";
  }
}
