package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * What resources a statement is about.
 *
 * @param patterns those of Resource, or of NotResource
 * @param not whether it is about all other resources
 */
record ResourceElement(List<TextPattern> patterns, boolean not) {

  ResourceElement {
    patterns = List.copyOf(patterns);
  }

  boolean readResource() {
    return patterns.stream().anyMatch(TextPattern::readsResource);
  }

  boolean match(String resource, ConditionValues values) {
    for (TextPattern pattern : patterns) {
      if (pattern.matches(resource, values)) {
        return !not;
      }
    }
    return not;
  }

  Residual residual(String prefix, ConditionValues request) {
    List<Residual> matching = new ArrayList<>();
    for (TextPattern written : patterns) {
      matching.add(residual(written, prefix, request));
    }
    Residual any = Residuals.any(matching);
    return not ? Residuals.not(any) : any;
  }

  private static Residual residual(TextPattern written, String prefix, ConditionValues request) {
    if (written.readsResource()) {
      return new Residual.Test(
          (resource, values) -> written.matches(resource, ConditionKey.merged(request, values)));
    }
    Glob pattern = written.resolve(request);
    if (pattern == null) {
      return Residuals.NOTHING;
    }
    return switch (pattern.after(prefix)) {
      case ALL -> Residuals.EVERYTHING;
      case NONE -> Residuals.NOTHING;
      case SOME ->
          pattern.isLiteral()
              ? new Residual.ResourceIs(pattern.text())
              : new Residual.Test((resource, values) -> pattern.matches(resource));
    };
  }
}
