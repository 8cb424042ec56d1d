package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.stores.Stores;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a store says is wrong, where operators look. */
class StoreAlarmsTest {

  private static final String ALARM = "It smokes";

  /** A store that works and is not well. */
  private record Smoking(Storage works) implements Storage {

    @Override
    public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
      return works.get(keys);
    }

    @Override
    public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
        Scope parent, Kind<E> kind, Window window) {
      return works.list(parent, kind, window);
    }

    @Override
    public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
      return works.search(search);
    }

    @Override
    public CompletionStage<Void> commit(Changes changes) {
      return works.commit(changes);
    }

    @Override
    public CompletionStage<Void> check() {
      return works.check();
    }

    @Override
    public List<String> alarms() {
      return List.of(ALARM);
    }

    @Override
    public void close() {
      works.close();
    }
  }

  private static final StorageProvider PROVIDER =
      new StorageProvider() {
        @Override
        public String name() {
          return "smoking";
        }

        @Override
        public Storage open(Map<String, String> settings) {
          return new Smoking(Stores.withoutPlugins().named("memory").open(settings));
        }
      };

  private static ServerSettings settings(String... flags) {
    AtomicReference<ServerSettings> seen = new AtomicReference<>();
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    new CommandLineApp(
            "test",
            plugins -> Stores.of(List.of(PROVIDER)),
            Map.of(),
            nowhere,
            nowhere,
            List.of(
                new Command(
                    "serve",
                    "",
                    settings -> {
                      seen.set(settings);
                      return CommandLineApp.OK;
                    })))
        .run(
            Stream.concat(Stream.of("serve", "--port=0", "--storage=smoking"), Stream.of(flags))
                .toArray(String[]::new));
    return Objects.requireNonNull(seen.get());
  }

  @Test
  void alarmsOfTheStore_areAmongThoseOfReadiness() throws Exception {
    try (DocketServer server = DocketServer.start(settings(), Clock.systemUTC());
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest ready =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/health/ready"))
              .build();

      assertThat(client.send(ready, BodyHandlers.ofString()).body())
          .isEqualTo("{\"status\":\"UP\",\"alarms\":[\"" + ALARM + "\"]}");
    }
  }

  @Test
  void alarmsOfTheStore_areAMetric() throws Exception {
    try (DocketServer server =
            DocketServer.start(settings("--management-port=0"), Clock.systemUTC());
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest metrics =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + server.managementPort() + "/metrics"))
              .build();

      assertThat(client.send(metrics, BodyHandlers.ofString()).body().lines())
          .contains("docket_alarm{kind=\"store\"} 1.0");
    }
  }
}
