package dev.docket.operations;

import dev.docket.operations.Permission.Part;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of resources that have an ARN and tags, by the names that ARNs give them. */
public final class TaggableKinds {

  private final Kind<? extends Taggable> top;
  private final Map<String, Kind<? extends Taggable>> kinds;

  /**
   * @param top the kind that lies under no other
   * @param kinds the others
   */
  public TaggableKinds(Kind<? extends Taggable> top, List<Kind<? extends Taggable>> kinds) {
    this.top = top;
    this.kinds =
        kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
  }

  /** The key at the end of a path; null when a part has no such kind, or nothing has its id. */
  public @Nullable Key<? extends Taggable> key(Tenant tenant, List<Part> path) {
    Scope scope = tenant;
    Key<? extends Taggable> key = null;
    for (Part part : path) {
      Kind<? extends Taggable> kind = kind(part, scope);
      if (kind == null || !Key.isId(part.id())) {
        return null;
      }
      key = scope.child(kind, part.id());
      scope = key;
    }
    return key;
  }

  /** Whether there are kinds of these names, from the top. */
  boolean knows(List<String> names) {
    return names.isEmpty()
        || (names.getFirst().equals(top.name())
            && names.stream().skip(1).allMatch(kinds::containsKey));
  }

  private @Nullable Kind<? extends Taggable> kind(Part part, Scope scope) {
    if (scope instanceof Tenant) {
      return part.kind().equals(top.name()) ? top : null;
    }
    return kinds.get(part.kind());
  }

  /** The key that an ARN names; null when it names none, whatever its account and Region. */
  public @Nullable Key<? extends Taggable> key(Arn arn) {
    String[] path = arn.resource().split("/", -1);
    if (path.length % 2 != 0) {
      return null;
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < path.length; i += 2) {
      parts.add(new Part(path[i], path[i + 1]));
    }
    return key(arn.tenant(), parts);
  }
}
