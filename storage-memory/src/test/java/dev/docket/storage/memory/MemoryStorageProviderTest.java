package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class MemoryStorageProviderTest {

  @Test
  void provider_isFoundByItsNameAndTakesNoSettings() {
    assertThat(ServiceLoader.load(StorageProvider.class))
        .singleElement()
        .satisfies(
            provider -> {
              assertThat(provider.name()).isEqualTo("memory");
              assertThat(provider.settings()).isEmpty();
            });
  }

  @Test
  void open_givesAStoreThatWorks() {
    try (Storage storage = new MemoryStorageProvider().open(Map.of())) {
      assertThat(storage.check()).isCompleted();
    }
  }
}
