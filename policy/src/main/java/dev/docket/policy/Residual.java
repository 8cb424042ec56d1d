package dev.docket.policy;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What is left of a decision when everything is known but the resource. It can be turned into a
 * search, and it can be asked about a resource.
 */
public sealed interface Residual {

  /**
   * Whether a resource is allowed.
   *
   * @param resource its ARN
   * @param values its condition keys; those of the request have been decided about
   */
  boolean allows(String resource, ConditionValues values);

  /** Every resource, or none. */
  record Constant(boolean allowed) implements Residual {
    @Override
    public boolean allows(String resource, ConditionValues values) {
      return allowed;
    }
  }

  /** The resources that all allow. */
  record All(List<Residual> parts) implements Residual {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean allows(String resource, ConditionValues values) {
      return parts.stream().allMatch(part -> part.allows(resource, values));
    }
  }

  /** The resources that at least one allows. */
  record Any(List<Residual> parts) implements Residual {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean allows(String resource, ConditionValues values) {
      return parts.stream().anyMatch(part -> part.allows(resource, values));
    }
  }

  /** The other resources. */
  record Not(Residual part) implements Residual {
    @Override
    public boolean allows(String resource, ConditionValues values) {
      return !part.allows(resource, values);
    }
  }

  /** The resource of an ARN. */
  record ResourceIs(String arn) implements Residual {
    @Override
    public boolean allows(String resource, ConditionValues values) {
      return resource.equals(arn);
    }
  }

  /**
   * The resources whose key has one of some values, exactly.
   *
   * @param key of the resource, in lower case, such as {@code aws:resourcetag/team}
   */
  record AttributeIs(String key, Set<String> wanted) implements Residual {
    public AttributeIs {
      wanted = Set.copyOf(wanted);
    }

    @Override
    public boolean allows(String resource, ConditionValues values) {
      List<String> own = values.get(key);
      return own != null && own.stream().anyMatch(wanted::contains);
    }
  }

  /** The resources that have a key. */
  record AttributeExists(String key) implements Residual {
    @Override
    public boolean allows(String resource, ConditionValues values) {
      return values.get(key) != null;
    }
  }

  /** Anything else, which has to be asked about each resource. */
  record Test(BiPredicate<String, ConditionValues> test) implements Residual {
    @Override
    public boolean allows(String resource, ConditionValues values) {
      return test.test(resource, values);
    }
  }
}
