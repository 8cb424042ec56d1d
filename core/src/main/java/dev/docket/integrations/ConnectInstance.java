package dev.docket.integrations;

import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.util.Map;

/**
 * An instance of Amazon Connect. It is stored while it is associated with a domain, and its
 * association lies under it. So it is created once, and no instance has two associations.
 *
 * @param associationId the id of its association
 */
public record ConnectInstance(String associationId) implements Taggable {

  public static final Kind<ConnectInstance> KIND = new Kind<>("instance", ConnectInstance.class, 1);

  static Key<ConnectInstance> key(Tenant tenant, String id) {
    return tenant.child(KIND, id);
  }

  /** None: Docket does not know the tags of instances. */
  @Override
  public Map<String, String> tags() {
    return Map.of();
  }

  @Override
  public ConnectInstance withTags(Map<String, String> tags) {
    throw new UnsupportedOperationException("Instances have no tags here");
  }
}
