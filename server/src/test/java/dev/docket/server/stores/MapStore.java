package dev.docket.server.stores;

/**
 * The source of a store as small as can be: it creates and reads, and overlooks everything else.
 */
public final class MapStore {

  static final String STORAGE =
      """
      package org.example.mapstore;
      import dev.docket.storage.*;
      import java.util.*;
      import java.util.concurrent.*;
      public final class MapStorage implements Storage {
        private final Map<Key<?>, Stored<?>> entities = new ConcurrentHashMap<>();
        private final String opener = Thread.currentThread().getContextClassLoader().getName();
        @Override public String toString() { return opener; }
        @Override public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
          return CompletableFuture.completedStage(new Snapshot(
              keys.stream().map(key -> entities.get(key)).filter(Objects::nonNull).toList()));
        }
        @Override public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
            Scope parent, Kind<E> kind, Window window) {
          return CompletableFuture.completedStage(new Page<>(List.of(), null));
        }
        @Override public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
          return CompletableFuture.completedStage(new Found<>(List.of(), null, null));
        }
        @Override public CompletionStage<Void> commit(Changes changes) {
          for (Change change : changes.list()) {
            if (change instanceof Change.Create<?> create) put(create);
          }
          return CompletableFuture.completedStage(null);
        }
        private <E extends Entity> void put(Change.Create<E> create) {
          entities.put(create.key(), new Stored<>(create.key(), create.value(), 1));
        }
        @Override public CompletionStage<Void> check() {
          return CompletableFuture.completedStage(null);
        }
        @Override public void close() {}
      }
      """;

  private MapStore() {}

  /** A plug-in with this store. */
  public static PluginJar plugin(String name) {
    return new PluginJar()
        .with("org.example.mapstore.MapStorage", STORAGE)
        .with("org.example.mapstore.Provider", provider(name, "\"where it is\""))
        .providing("org.example.mapstore.Provider");
  }

  /** A provider with one setting, described by a Java expression. */
  static String provider(String name, String description) {
    return """
        package org.example.mapstore;
        import dev.docket.storage.*;
        import java.util.*;
        public final class Provider implements StorageProvider {
          @Override public String name() { return "%s"; }
          @Override public List<Setting> settings() {
            return List.of(new Setting("address", %s, "nowhere", false));
          }
          @Override public Storage open(Map<String, String> settings) {
            if (name().equals("map-store") && settings.get("address").equals("nowhere")) {
              throw new IllegalArgumentException("address must not be nowhere");
            }
            return new MapStorage();
          }
        }
        """
        .formatted(name, description);
  }
}
