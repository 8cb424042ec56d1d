package dev.docket.benchmarks;

import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the programs that measure either store, and what it means to a server. */
final class StoreOptions {

  @Option(
      names = "--url",
      description =
          "A database to fill: postgresql://user:password@host:port/database. Without it the store"
              + " in memory is measured.")
  private @Nullable String url;

  /** The database, or null for the store in memory. */
  @Nullable String url() {
    return url;
  }

  /** The options of {@code docket serve}. */
  List<String> ofServer() {
    return url == null ? List.of() : onPostgres(url);
  }

  /** The options of {@code docket serve} for a database. */
  static List<String> onPostgres(String url) {
    return List.of("--storage=postgres", "--postgres-url=" + url);
  }

  /** The store, opened in this process, with time for what takes long. */
  Storage open() {
    return url == null
        ? provider("memory").open(Map.of())
        : provider("postgres")
            .open(
                Map.of(
                    "url",
                    url,
                    "timeout",
                    "60s",
                    "statement-timeout",
                    "60s",
                    "wait-timeout",
                    "60s"));
  }

  /** A store of this process. */
  static StorageProvider provider(String name) {
    return ServiceLoader.load(StorageProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
