package dev.docket.integrations;

import dev.docket.operations.Taggable;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.util.Map;

/**
 * The association of an instance with a domain. It lies under the instance, and outlives the
 * domain.
 *
 * @param domainId the id of the domain, which may have been deleted since
 * @param tags its tags, which the policies of callers may ask about
 */
public record IntegrationAssociation(String domainId, Map<String, String> tags)
    implements Taggable {

  public static final Kind<IntegrationAssociation> KIND =
      new Kind<>("integration-association", IntegrationAssociation.class, 1);

  public IntegrationAssociation {
    tags = Taggable.sorted(tags);
  }

  /** The key of the claim by which a domain has one instance at most. */
  static Key<Claim> claim(Tenant tenant, String domainId) {
    return Claim.name(tenant, KIND, domainId);
  }

  @Override
  public IntegrationAssociation withTags(Map<String, String> tags) {
    return new IntegrationAssociation(domainId, tags);
  }
}
