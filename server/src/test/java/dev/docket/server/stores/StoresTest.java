package dev.docket.server.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider.Setting;
import dev.docket.storage.Tenant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {

  private static final Key<Claim> KEY =
      new Tenant("111122223333", "eu-central-1").child(Claim.KIND, "name");

  @TempDir Path work;

  @Test
  void memory_isInstalledWithTheServer() {
    Stores stores = Stores.find(plugins());

    assertThat(stores.installed()).extracting(InstalledStore::name).contains("memory");
    try (Storage storage = stores.named("memory").open(Map.of())) {
      expectToWork(storage);
    }
  }

  @Test
  void plugin_ofAThirdPartyIsRun() {
    MapStore.plugin("map-store").write(plugins().resolve("map-store.jar"), work);

    Stores stores = Stores.find(plugins());

    assertThat(stores.installed()).extracting(InstalledStore::name).contains("memory", "map-store");
    try (Storage storage = stores.named("map-store").open(Map.of("address", "here"))) {
      assertThat(storage.getClass().getName()).isEqualTo("org.example.mapstore.MapStorage");
      expectToWork(storage);
    }
  }

  @Test
  void plugin_usesTheServersCopyOfALibraryThatBothHave() {
    new PluginJar()
        .with(
            "com.fasterxml.jackson.databind.ObjectMapper",
            """
            package com.fasterxml.jackson.databind;
            public class ObjectMapper {
              public String toString() { return "the copy of the plug-in"; }
            }
            """)
        .with("org.example.mapstore.MapStorage", MapStore.STORAGE)
        .with(
            "org.example.mapstore.Provider",
            MapStore.provider(
                "own-library", "new com.fasterxml.jackson.databind.ObjectMapper().toString()"))
        .providing("org.example.mapstore.Provider")
        .write(plugins().resolve("own-library.jar"), work);

    assertThat(installed(Stores.find(plugins()), "own-library").settings())
        .singleElement()
        .extracting(Setting::description)
        .asString()
        .startsWith(ObjectMapper.class.getName());
  }

  @Test
  void plugin_mayBeADirectoryOfJars() {
    Path directory = plugins().resolve("split");
    new PluginJar()
        .with("org.example.mapstore.MapStorage", MapStore.STORAGE)
        .with("org.example.mapstore.Provider", MapStore.provider("split", "\"a setting\""))
        .write(directory.resolve("classes.jar"), work);
    new PluginJar()
        .providing("org.example.mapstore.Provider")
        .write(directory.resolve("service.jar"), work);

    try (Storage storage = Stores.find(plugins()).named("split").open(Map.of())) {
      expectToWork(storage);
    }
  }

  @Test
  void plugins_doNotSeeEachOther() {
    MapStore.plugin("one").write(plugins().resolve("one.jar"), work);
    MapStore.plugin("two").write(plugins().resolve("two.jar"), work);

    Stores stores = Stores.find(plugins());

    assertThat(installed(stores, "one").provider().getClass())
        .isNotEqualTo(installed(stores, "two").provider().getClass());
  }

  @Test
  void plugin_isTheContextOfTheThreadThatOpensIt() {
    MapStore.plugin("context").write(plugins().resolve("context.jar"), work);
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    try (Storage storage = Stores.find(plugins()).named("context").open(Map.of())) {
      assertThat(storage).hasToString(plugins().resolve("context.jar").toString());
    }
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void open_saysThatNoStoreHasThatName() {
    MapStore.plugin("map-store").write(plugins().resolve("map-store.jar"), work);

    assertThatThrownBy(() -> Stores.find(plugins()).named("absent").open(Map.of()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("No store is named 'absent'. Installed: map-store, memory");
  }

  @Test
  void open_saysWhereStoresOfTheSameNameComeFrom() {
    MapStore.plugin("memory").write(plugins().resolve("other-memory.jar"), work);

    assertThatThrownBy(() -> Stores.find(plugins()).named("memory").open(Map.of()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("Several stores are named 'memory': ")
        .hasMessageContaining(
            "dev.docket.storage.memory.MemoryStorageProvider of the class path (file:")
        .hasMessageContaining(
            "org.example.mapstore.Provider of the plug-in "
                + plugins().resolve("other-memory.jar"));
  }

  @Test
  void open_saysThatNoStoreIsInstalled() {
    assertThatThrownBy(() -> new Stores(List.of(), plugins()).named("memory").open(Map.of()))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "No store is installed, neither on the class path nor in the plug-in directory "
                + plugins());
  }

  @Test
  void open_passesOnWhatAStoreSaysOfItsSettings() {
    MapStore.plugin("map-store").write(plugins().resolve("map-store.jar"), work);
    Stores stores = Stores.find(plugins());

    assertThatThrownBy(() -> stores.named("map-store").open(Map.of()))
        .isInstanceOf(StoreException.class)
        .hasMessage("The store 'map-store' cannot be opened: address must not be nowhere");
  }

  @Test
  void open_refusesSettingsThatTheStoreDoesNotHave() {
    MapStore.plugin("map-store").write(plugins().resolve("map-store.jar"), work);
    Stores stores = Stores.find(plugins());

    assertThatThrownBy(() -> stores.named("map-store").open(Map.of("adress", "here")))
        .isInstanceOf(StoreException.class)
        .hasMessage("The store 'map-store' has no setting adress. Settings: address");
    assertThatThrownBy(() -> stores.named("memory").open(Map.of("size", "1")))
        .isInstanceOf(StoreException.class)
        .hasMessage("The store 'memory' has no setting size. Settings: heap-mark");
  }

  @Test
  void find_namesAJarThatCannotBeRead() throws Exception {
    Path jar = Files.createDirectories(plugins()).resolve("broken.jar");
    Files.writeString(jar, "not a jar");

    assertThatThrownBy(() -> Stores.find(plugins()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The plug-in " + jar + " is not a readable jar: ");
  }

  @Test
  void find_namesThePluginWhoseProviderIsMissing() {
    Path jar = plugins().resolve("missing.jar");
    new PluginJar().providing("org.example.Missing").write(jar, work);

    assertThatThrownBy(() -> Stores.find(plugins()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("A store of the plug-in " + jar + " is broken: ")
        .hasMessageContaining("org.example.Missing");
  }

  @Test
  void find_namesThePluginWhoseProviderCannotBeMade() {
    Path jar = plugins().resolve("failing.jar");
    new PluginJar()
        .with("org.example.mapstore.MapStorage", MapStore.STORAGE)
        .with(
            "org.example.mapstore.Provider",
            MapStore.provider("failing", "Objects.requireNonNull(System.getProperty(\"absent\"))"))
        .providing("org.example.mapstore.Provider")
        .write(jar, work);

    assertThatThrownBy(() -> Stores.find(plugins()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("A store of the plug-in " + jar + " is broken: ");
  }

  @Test
  void find_passesOverWhatIsNoPlugin() throws Exception {
    Files.createDirectories(plugins().resolve("empty"));
    Files.writeString(plugins().resolve("README.txt"), "drop jars here");

    assertThat(Stores.find(plugins()).installed())
        .hasSameSizeAs(Stores.find(work.resolve("absent")).installed());
  }

  private Path plugins() {
    return work.resolve("plugins");
  }

  private static InstalledStore installed(Stores stores, String name) {
    return stores.installed().stream()
        .filter(store -> store.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void expectToWork(Storage storage) {
    storage
        .commit(Changes.of(Change.create(KEY, new Claim("holder"))))
        .toCompletableFuture()
        .join();

    assertThat(storage.get(List.of(KEY)).toCompletableFuture().join().find(KEY).value())
        .isEqualTo(new Claim("holder"));
  }
}
