package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.stores.MapStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.CreateDomainResponse;
import software.amazon.awssdk.services.connectcases.model.GetDomainResponse;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;

/** A server on a store that it was built without: a jar in the folder of plug-ins. */
class PluginWireTest {

  @Test
  void storeOfAThirdParty_servesTheApi(@TempDir Path work) {
    Path plugins = work.resolve("plugins");
    MapStore.plugin("third-party").write(plugins.resolve("third-party.jar"), work);
    try (TestDocket docket =
            TestDocket.startOn(
                "third-party", "--plugins=" + plugins, "--third-party-address=somewhere");
        ConnectCasesClient cases = docket.client()) {
      CreateDomainResponse created = cases.createDomain(r -> r.name("acme"));

      GetDomainResponse domain = cases.getDomain(r -> r.domainId(created.domainId()));

      assertThat(domain.name()).isEqualTo("acme");
      assertThat(domain.domainArn()).isEqualTo(created.domainArn());
      assertThatThrownBy(() -> cases.getDomain(r -> r.domainId("absent")))
          .isInstanceOf(ResourceNotFoundException.class);
    }
  }

  @Test
  void storeOfAThirdParty_saysThatItCannotBeReset(@TempDir Path work) {
    Path plugins = work.resolve("plugins");
    MapStore.plugin("third-party").write(plugins.resolve("third-party.jar"), work);
    try (TestDocket docket =
        TestDocket.startOn("third-party", "--plugins=" + plugins, "--control-port=0")) {
      RawHttp.Answer answer = docket.control().call("POST", "/reset", "{}");

      assertThat(answer.status()).as(answer.text()).isEqualTo(501);
      assertThat(answer.json().path("type").asText()).isEqualTo("NotImplementedException");
    }
  }
}
