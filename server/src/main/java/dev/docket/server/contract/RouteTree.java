package dev.docket.server.contract;

import dev.docket.server.contract.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The routes as a tree of path segments, of which this is a node. A path is matched as it was sent,
 * neither decoded nor normalised. Empty segments, {@code .} and {@code ..} match nothing: a
 * signature covers the normalised path, so one signature would fit two paths. A trailing slash
 * means an empty label where the method has a label there, which is what clients send when given an
 * empty id; elsewhere it has no meaning.
 */
final class RouteTree {

  private static final Set<String> NORMALISED_AWAY = Set.of("", ".", "..");

  private final Map<String, RouteTree> literals = new HashMap<>();
  private final Map<String, Route> ending = new HashMap<>();
  private final Map<String, Route> takingRest = new HashMap<>();
  private @Nullable RouteTree label;

  static RouteTree of(List<Route> routes) {
    RouteTree tree = new RouteTree();
    routes.forEach(tree::add);
    return tree;
  }

  private void add(Route route) {
    List<Segment> segments = route.path().segments();
    boolean takesRest = route.path().takesRest();
    RouteTree node = this;
    for (Segment segment : takesRest ? segments.subList(0, segments.size() - 1) : segments) {
      node = node.child(segment);
    }
    Route other = (takesRest ? node.takingRest : node.ending).put(route.method(), route);
    if (other != null) {
      throw new IllegalArgumentException(route + " and " + other + " have the same path");
    }
  }

  private RouteTree child(Segment segment) {
    if (!segment.label()) {
      return literals.computeIfAbsent(segment.text(), text -> new RouteTree());
    }
    if (label == null) {
      label = new RouteTree();
    }
    return label;
  }

  /** The route that matches; null when none does. */
  @Nullable RouteMatch match(String method, String rawPath) {
    List<String> segments = PathTemplate.split(rawPath);
    for (String segment : segments) {
      if (NORMALISED_AWAY.contains(segment)) {
        return null;
      }
    }
    return match(method, segments, 0, rawPath.endsWith("/"), new ArrayList<>(4));
  }

  private @Nullable RouteMatch match(
      String method, List<String> segments, int at, boolean slash, List<String> labels) {
    if (at == segments.size()) {
      RouteMatch empty = slash ? matchEmpty(method, labels) : null;
      return empty == null ? found(ending.get(method), labels) : empty;
    }
    RouteTree literal = literals.get(withColons(segments.get(at)));
    RouteMatch match =
        literal == null ? null : literal.match(method, segments, at + 1, slash, labels);
    if (match == null && label != null) {
      labels.add(segments.get(at));
      match = label.match(method, segments, at + 1, slash, labels);
      labels.removeLast();
    }
    if (match == null) {
      labels.add(String.join("/", segments.subList(at, segments.size())));
      match = found(takingRest.get(method), labels);
      labels.removeLast();
    }
    return match;
  }

  private static String withColons(String segment) {
    return segment.indexOf('%') < 0 ? segment : segment.replace("%3A", ":").replace("%3a", ":");
  }

  private @Nullable RouteMatch matchEmpty(String method, List<String> labels) {
    Route route = label == null ? null : label.ending.get(method);
    labels.add("");
    RouteMatch match = found(route == null ? takingRest.get(method) : route, labels);
    labels.removeLast();
    return match;
  }

  private static @Nullable RouteMatch found(@Nullable Route route, List<String> labels) {
    return route == null ? null : new RouteMatch(route, labels);
  }
}
