package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryStorageProviderTest {

  @Test
  void provider_isFoundByItsNameAndTakesAMarkOfTheHeap() {
    assertThat(ServiceLoader.load(StorageProvider.class))
        .singleElement()
        .satisfies(
            provider -> {
              assertThat(provider.name()).isEqualTo("memory");
              assertThat(provider.settings())
                  .extracting(StorageProvider.Setting::name, StorageProvider.Setting::defaultValue)
                  .containsExactly(tuple("heap-mark", "60"));
            });
  }

  @Test
  void open_givesAStoreThatWorks() {
    try (Storage storage = new MemoryStorageProvider().open(Map.of())) {
      assertThat(storage.check()).isCompleted();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "101", "60%", "-1", "1.5"})
  void mark_isAPercentage(String text) {
    Map<String, String> settings = Map.of("heap-mark", text);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MemoryStorageProvider().open(settings))
        .withMessage("memory-heap-mark must be a whole number from 1 to 100");
    assertThat(new MemoryStorageProvider().mistakes(settings))
        .containsExactly(
            new StorageProvider.Mistake("heap-mark", "must be a whole number from 1 to 100"));
  }
}
