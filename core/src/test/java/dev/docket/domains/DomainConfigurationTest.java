package dev.docket.domains;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;

class DomainConfigurationTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Domain> DOMAIN = TENANT.child(Domain.KIND, "d");

  @Test
  void domainOf_isAtTheTop() {
    Key<Claim> under = DOMAIN.child(Claim.KIND, "one");

    assertThat(DomainConfiguration.domainOf(DOMAIN)).isEqualTo(DOMAIN);
    assertThat(DomainConfiguration.domainOf(under)).isEqualTo(DOMAIN);
    assertThat(DomainConfiguration.domainOf(under.child(Claim.KIND, "two"))).isEqualTo(DOMAIN);
  }
}
