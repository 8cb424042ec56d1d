package dev.docket.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.StorageProvider;
import dev.docket.storage.StorageProvider.Setting;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PostgresStorageProviderTest {

  @Test
  void provider_isFoundByItsName() {
    assertThat(ServiceLoader.load(StorageProvider.class))
        .filteredOn(provider -> provider.name().equals("postgres"))
        .singleElement()
        .isInstanceOf(PostgresStorageProvider.class);
  }

  @Test
  void settings_thatHoldAPasswordAreSecret() {
    assertThat(new PostgresStorageProvider().settings())
        .filteredOn(Setting::secret)
        .extracting(Setting::name)
        .containsExactly("url", "password");
  }
}
