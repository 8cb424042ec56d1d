package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * What resources a statement is about.
 *
 * @param patterns those of Resource, or of NotResource
 * @param not whether it is about all other resources
 */
record Resources(List<Template> patterns, boolean not) {

  Resources {
    patterns = List.copyOf(patterns);
  }

  boolean readResource() {
    return patterns.stream().anyMatch(Template::readsResource);
  }

  boolean match(String resource, ConditionValues values) {
    for (Template template : patterns) {
      Glob pattern = template.resolve(values);
      if (pattern != null && pattern.matches(resource)) {
        return !not;
      }
    }
    return not;
  }

  Residual residual(String prefix, ConditionValues request) {
    List<Residual> matching = new ArrayList<>();
    for (Template template : patterns) {
      matching.add(residual(template, prefix, request));
    }
    Residual any = Residuals.any(matching);
    return not ? Residuals.not(any) : any;
  }

  private static Residual residual(Template template, String prefix, ConditionValues request) {
    if (template.readsResource()) {
      return new Residual.Test(
          (resource, values) -> {
            Glob pattern = template.resolve(ConditionKey.merged(request, values));
            return pattern != null && pattern.matches(resource);
          });
    }
    Glob pattern = template.resolve(request);
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
