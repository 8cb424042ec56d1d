package dev.docket.server.config;

import dev.docket.server.stores.Stores;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.List;
import java.util.Map;

/** A store that can be configured and not opened. */
record TestProvider(String name, List<StorageProvider.Setting> settings)
    implements StorageProvider {

  static final TestProvider MEMORY = new TestProvider("memory", List.of());

  static final TestProvider VAULT =
      new TestProvider(
          "vault",
          List.of(
              new StorageProvider.Setting("place", "Where it stands.", "cellar", false),
              new StorageProvider.Setting("door-code", "Opens it.", null, true),
              new StorageProvider.Setting("spare-code", "Opens it too.", "0000", true),
              new StorageProvider.Setting("alarm-code", "Silences it.", null, true),
              new StorageProvider.Setting("url", "Where it is called.", null, true)));

  static final Stores BOTH = Stores.of(List.of(MEMORY, VAULT));

  /** Every setting may be anything but {@code wrong}. */
  @Override
  public List<Mistake> mistakes(Map<String, String> given) {
    return settings.stream()
        .filter(setting -> "wrong".equals(given.get(setting.name())))
        .map(setting -> new Mistake(setting.name(), "must not be what it is"))
        .toList();
  }

  @Override
  public Storage open(Map<String, String> settings) {
    throw new IllegalArgumentException("This store is for tests of the configuration");
  }
}
